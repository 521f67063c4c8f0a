/** A page of a local paper: claims of every verdict, prose with nothing to check, and marks that must not become tags. */
export const ARTICLE = `
<p>The harbour council will build a second ferry terminal in Eastport by 2028. Its chair Anna Lindqvist told reporters so on Tuesday.</p>
<p>Who would have thought it? The town has talked of little else since the spring, and opinions at the fish market differ as widely as ever.</p>
<h2>Record year on the strait</h2>
<p>The ferry company carried 412,000 passengers across the strait in 2025. She said that the new terminal would open in June 2028. “It is a beautiful plan,” said one skipper, who did not want to be named.</p>
<blockquote>We have waited long enough.</blockquote>
<ul><li>Mayor Anna Lindqvist opened the new Eastport hospital on 4 May 2025.</li><li>The bridge to Norholm was closed for eleven weeks last year.</li></ul>
<figure><img src="x.jpg" alt=""><figcaption>The old terminal, photographed in 2019.</figcaption></figure>
<p>Fares &lt;i&gt;rose&lt;/i&gt; by 12 per cent in January, according to the company&rsquo;s annual report. The council approved 37 million euros for the breakwater in 2025.</p>
<p>Let us hope that the weather holds for the opening, and that there will be cake.</p>
`.trim();

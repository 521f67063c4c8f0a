import { raw } from "hono/html";
import { MOST_CLAIMS } from "../../claims/claims.ts";

/** Marks the claim in the text whose card is looked at, without a script: one rule for each a report can have. */
const TARGETED = Array.from(
  { length: MOST_CLAIMS },
  (_, i) => `main:has(#claim-${i + 1}:target) #in-text-${i + 1}`,
).join(",");

/** Static, so that the page's policy can name it by its digest. */
export const STYLES_TEXT = `
:root{color-scheme:light dark;--ink:light-dark(#1b1b1b,#ececec);--quiet:light-dark(#5b5b5b,#a9a9a9);--paper:light-dark(#fff,#161616);
--card:light-dark(#f7f6f3,#222);--line:light-dark(#d9d6cf,#3a3a3a);--refutes:light-dark(#b3151c,#ff8a85);--disputed:light-dark(#8f5200,#f0b35a);
--supports:light-dark(#10693a,#6fd49a);--unknown:light-dark(#666,#a0a0a0);--mark:light-dark(#fff1b8,#4d4417)}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
body{margin:0 auto;max-width:82rem;padding:1.25rem;font:1.0625rem/1.6 Georgia,"Times New Roman",serif;color:var(--ink);background:var(--paper)}
header,footer,nav{font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
a{color:inherit}
h1{font:700 1.75rem/1.2 Georgia,serif;margin:.1em 0 .5em;max-width:42ch;text-wrap:balance}
h1 a{text-decoration-thickness:1px;text-underline-offset:.15em}
h2{font-size:.8rem;text-transform:uppercase;letter-spacing:.06em;color:var(--quiet);margin:1rem 0 .3rem}
.kicker,footer,.where,.reason{font-size:.875rem;color:var(--quiet)}
.kicker{margin:0}
.state{padding:1rem;border:1px solid var(--line);background:var(--card);max-width:46rem}
.counts{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;margin:0;padding:0}
.counts li{border:1px solid var(--line);border-left:.35rem solid var(--tone);padding:.3rem .75rem .3rem .6rem;background:var(--card)}
.counts b{font-size:1.25rem}
.counts .none{opacity:.55}
.refutes{--tone:var(--refutes)}.disputed{--tone:var(--disputed)}.supports{--tone:var(--supports)}.unknown{--tone:var(--unknown)}
.urgent a,.counts li{line-height:1.4}
.sign{color:var(--tone);font-weight:700}
.urgent{margin:0;padding:0;list-style:none;max-width:72ch}
.urgent a{display:block;padding:.35rem 0;text-decoration:none;border-top:1px solid var(--line)}
.urgent a:hover{text-decoration:underline}
main{margin-top:1.25rem;border-top:1px solid var(--line)}
.row{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,1fr);gap:0 2.5rem;align-items:start;padding:.55rem 0}
.row p{overflow-wrap:anywhere}
.row>p{margin:0;white-space:pre-line}
.claim{text-decoration-line:underline;text-decoration-color:var(--tone);text-decoration-thickness:2px;text-underline-offset:.22em;text-decoration-skip-ink:none}
.claim.refutes{text-decoration-style:wavy;text-decoration-thickness:1.5px;font-weight:600}
.claim.disputed{text-decoration-style:dashed}
.claim.unknown{text-decoration-style:dotted;text-decoration-thickness:1px}
.claim:hover{background:var(--card)}
/* An inline block is not underlined with the text it stands in. */
.claim sup{display:inline-block;font:600 .68em/1 system-ui,sans-serif;color:var(--tone);white-space:nowrap}
a:focus-visible,summary:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.cards,.evidence{list-style:none;margin:0;padding:0}
.card{position:relative;border:1px solid var(--line);border-left:.35rem solid var(--tone);background:var(--card);padding:.5rem .8rem;margin:0 0 .5rem;font:.9375rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;scroll-margin-top:30vh}
.claim{scroll-margin-top:30vh}
.card:target{box-shadow:0 0 0 2px var(--tone)}
.card h3{display:inline;margin:0;font-size:1rem}
.card.unknown{padding:.15rem .8rem;border-color:transparent;border-left-color:var(--line);background:none}
.card.unknown h3{font-weight:400;font-size:.875rem;color:var(--quiet)}
.back{position:absolute;right:.8rem;top:.6rem;font-size:.8rem;color:var(--quiet);text-decoration:none}
.card.unknown .back{top:.25rem}
.back:hover,.back:focus-visible{text-decoration:underline}
.evidence{margin-top:.35rem}
.evidence li+li{border-top:1px dashed var(--line);margin-top:.6rem;padding-top:.6rem}
.evidence p{margin:0}
.label{display:inline-block;font-size:.75rem;border:1px solid currentColor;border-radius:.2rem;padding:0 .3rem}
blockquote{margin:.25rem 0;font:1rem/1.45 Georgia,serif}
.reason::before{content:"→ "}
summary{cursor:pointer}
details .evidence{margin-top:.5rem}
footer{border-top:1px solid var(--line);margin-top:2rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
${TARGETED}{background:var(--mark)}
@media (max-width:56rem){body{padding:1rem}.row{display:block;padding:.5rem 0}.cards{margin:.6rem 0 .4rem}h1{font-size:1.4rem}.counts{display:grid;grid-template-columns:1fr 1fr;gap:.4rem}.counts b{font-size:1.1rem}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{:root{color-scheme:light}body{max-width:none;font-size:10.5pt}.row{display:block}.card{break-inside:avoid}details::details-content{content-visibility:visible}}
`;

/** Ours alone and free of "</style": written as it is. */
export const STYLES = raw(STYLES_TEXT);

import { describe, expect, test } from "vitest";
import { htmlToText } from "../../../src/hooks/html.ts";
import { markdownToText } from "../../../src/hooks/markdown.ts";
import { richTextToText } from "../../../src/hooks/rich-text.ts";

describe("HTML", () => {
  test.each([
    [
      "entities",
      "<p>Caf&eacute; &amp; bar&nbsp;&mdash; it&rsquo;s &#8364;5&#x2026; AT&T &lt;b&gt;</p>",
      "Café & bar — it’s €5… AT&T <b>",
    ],
    [
      "paragraphs, headings and breaks",
      "<h1>One</h1><p>Two<br>three</p>four<div>five</div>",
      "One\n\nTwo\nthree\n\nfour\n\nfive",
    ],
    ["white space", "<p>  a\n\t b </p>\n\n<p>c</p>", "a b\n\nc"],
    ["inline marks within words", "<p><b>K</b>yiv and <em>the</em> <a href='x'>front</a>.</p>", "Kyiv and the front."],
    [
      "lists and tables",
      "<ul><li>One</li><li><p>Two</p></li></ul><table><tr><td>2025</td><td>412</td></tr></table>",
      "One\n\nTwo\n\n2025 412",
    ],
    [
      "quotations and captions",
      "<blockquote><p>Said.</p></blockquote><figure><img alt='no'><figcaption>Seen.</figcaption></figure><q>Q</q>",
      "Said.\n\nSeen.\n\n“Q”",
    ],
    [
      "scripts, styles and comments",
      "<script>if (a < b) '<p>no</p>'</script><style>p{}</style><!-- no --><p>yes</p>",
      "yes",
    ],
    [
      "embeds and cards",
      '<blockquote class="twitter-tweet"><p>no</p></blockquote><iframe src="x">no</iframe><figure class="kg-card kg-bookmark-card"><div>no</div></figure><p>yes</p>',
      "yes",
    ],
    [
      "hidden and interactive parts",
      "<p hidden>no</p><nav>no</nav><form><button>no</button></form><svg><title>no</title></svg><svg/><p>yes</p>",
      "yes",
    ],
    ["footnote marks, not exponents", '<p>So it is<sup id="f1"><a>1</a></sup>. 10<sup>2</sup></p>', "So it is. 102"],
    ["invisible characters", "<p>harbour\u00adcouncil\u200b</p>", "harbourcouncil"],
    ["unclosed and misnested tags", "<p>one<p>two<b><i>three</b></i></div>four", "one\n\ntwothree\n\nfour"],
    ["an end of head left out", "<head><title>no</title><meta name=x><body><p>Norway…", "Norway…"],
    ["an end and a start left out", "<head><title>no</title><style>no</style><p>Norway…", "Norway…"],
    ["an end of a hidden paragraph left out", "<p hidden>no<p>Visible.<p hidden>no<ul><li>One</ul>", "Visible.\n\nOne"],
    ["a hidden paragraph ended by its parent", "<div><p hidden>no</div>Visible.", "Visible."],
    [
      "an end of a hidden list item left out",
      "<ol><li hidden><p>no</p><ul><li>no<li>no</ul>no<li>One<li hidden>no</ol>Two",
      "One\n\nTwo",
    ],
    ["ends of hidden descriptions left out", "<dl><dt hidden>no<dd hidden>no<p>no<dt>A<dd hidden>no</dl>B", "A\n\nB"],
    ["ends of hidden cells left out", "<table><tr hidden><td>no<tr><td hidden>no<td>Yes</table>End", "Yes\n\nEnd"],
    ["ends of options left out", "<datalist><option>no<option>no</datalist>Yes", "Yes"],
    ["nothing", "", ""],
  ])("%s", (_name, html, text) => {
    expect(htmlToText(html!)).toBe(text);
  });

  test("WordPress's blank lines part paragraphs, in text only", () => {
    expect(htmlToText("One\n\nTwo <b>\nthree</b>", "paragraphs")).toBe("One\n\nTwo three");
    expect(htmlToText("One\n\nTwo", "collapse")).toBe("One Two");
  });

  test.each([
    ["nested", "<div>".repeat(200_000)],
    ["nested and skipped", "<svg>".repeat(200_000)],
    ["nested in a hidden item", `<li hidden>${"<ul><li>".repeat(120_000)}`],
    ["never opened", "<".repeat(1_000_000)],
    ["half entities", "&#".repeat(500_000)],
    ["attributes", `<a ${"x=1 ".repeat(250_000)}>`],
    ["classes", `<p class="${" a".repeat(500_000)}">`],
    ["white space", `<p>${" \n".repeat(500_000)}`],
  ])("a megabyte of it is read in time: %s", (_name, bomb) => {
    const start = performance.now();
    expect(htmlToText(`${bomb} <p>end`, "paragraphs").length).toBeLessThanOrEqual(bomb.length + 10);
    // Linear code takes 30 to 300 ms here; quadratic code takes minutes.
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

test("rich text of any depth is read, blocks apart, marks and links within", () => {
  const link = { nodeType: "hyperlink", content: [{ nodeType: "text", value: "Britain" }] };
  const paragraph = { nodeType: "paragraph", content: [link, { nodeType: "text", value: " agreed." }] };
  const asset = { nodeType: "embedded-asset-block", content: [], data: {} };
  expect(richTextToText({ nodeType: "document", content: [paragraph, asset, paragraph] })).toBe(
    "Britain agreed.\n\nBritain agreed.",
  );
  let deep: object = { type: "text", text: "deep" };
  for (let i = 0; i < 200_000; i++) deep = { type: "quote", children: [deep] };
  expect(richTextToText(deep)).toBe("deep");
});

test("Markdown's marks go, plain text stays", () => {
  const markdown =
    "# Title\n\nA **bold** _word_ and a [link](https://x.example/a_b).\n\n- one\n- two\n\n> said\n\n![x](y.jpg)\n\n---\n\nsnake_case_name 2 * 3 * 4";
  expect(markdownToText(markdown)).toBe(
    "Title\n\nA bold word and a link.\n\none\n\ntwo\n\nsaid\n\nsnake_case_name 2 * 3 * 4",
  );
  const start = performance.now();
  for (const bomb of ["[".repeat(200_000), "*".repeat(200_000), "_a ".repeat(60_000), "\n".repeat(500_000)])
    markdownToText(bomb);
  expect(performance.now() - start).toBeLessThan(5000);
});

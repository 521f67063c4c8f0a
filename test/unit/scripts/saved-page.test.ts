import { expect, test } from "vitest";
import { readSavedPage } from "../../../scripts/corpus/saved-page.ts";

test("the article's element is the text, its h1 the headline; captions, notes and what is not prose stay out", () => {
  const page = `<!doctype html><head><title>The Paper</title><style>p{}</style></head><body><nav>no</nav><h1>The Paper</h1>
    <script>"<article>no</article>"</script><!-- <article>no</article> -->
    <article class="a"><h1>The mayor&rsquo;s<br>day</h1><p>One &mdash; <b>two</b>.<figure><img><figcaption>no</figcaption></figure>
    <p hidden>no<p>Three.<aside>no <aside>no</aside></aside><footer>no</footer></article><p>no</p></body>`;
  expect(readSavedPage(page)).toEqual({ title: "The mayor’s day", text: "One — two.\n\nThree." });
});

test("without an article the body is read, without an h1 the page's title is the headline", () => {
  expect(readSavedPage("<head><title>Ferry &amp; port</title><body><p>One.<p>Two.")).toEqual({
    title: "Ferry & port",
    text: "One.\n\nTwo.",
  });
  expect(readSavedPage("One.<br>Two.")).toEqual({ text: "One.\nTwo." });
});

test("what is no entity stays as it is written, or is the character for it", () => {
  expect(readSavedPage("<p>&constructor; &#9999999; R&D &amp;lt;").text).toBe("&constructor; \ufffd R&D &lt;");
});

import { DomUtils, parseDocument } from "htmlparser2";
import { htmlToText } from "../../src/hooks/html.ts";

/** Parts of an article's element that are no sentences of the article; `htmlToText` knows the rest. */
const BESIDE_THE_TEXT = new Set(["aside", "figure", "footer", "h1"]);

type Node = ReturnType<typeof parseDocument> | ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** The article in a saved page, or in a fragment of one: its text without the headline, and the headline if it shows one. */
export function readSavedPage(html: string): { text: string; title?: string } {
  const page = parseDocument(html);
  const article = firstElement("article", page) ?? firstElement("body", page) ?? page;
  // A site's name may be an h1 as well, but not within the article.
  const heading = firstElement("h1", article) ?? firstElement("h1", page) ?? firstElement("title", page);
  const title = heading === undefined ? "" : textOf(heading).replace(/\s+/g, " ");
  for (const element of DomUtils.getElementsByTagName((name) => BESIDE_THE_TEXT.has(name), article))
    DomUtils.removeElement(element);
  return { text: textOf(article), ...(title === "" ? {} : { title }) };
}

const firstElement = (name: string, within: Node) => DomUtils.getElementsByTagName(name, within, true, 1)[0];

const textOf = (node: Node): string => htmlToText(DomUtils.getInnerHTML(node));

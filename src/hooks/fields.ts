import type { IncomingArticle } from "./article.ts";
import { webAddress } from "./article.ts";
import { htmlToText } from "./html.ts";
import { markdownToText } from "./markdown.ts";
import { isRichText, richTextToText } from "./rich-text.ts";

const TITLES = ["title", "headline", "name", "heading"];
const TEXTS = ["body", "content", "text", "article", "html", "bodyText", "story"];
const LEADS = ["lead", "lede", "intro", "standfirst", "summary", "excerpt"];
const ADDRESSES = ["url", "canonicalUrl", "canonical_url", "permalink", "link"];

/**
 * Title, text and address out of an entry whose model its newsroom made up: fields by their usual names first, then the
 * longest text. A lead is put before the text, as readers see it.
 *
 * @param fields the entry's fields; where a system has locales, those of one locale
 */
export function articleFields(
  fields: Readonly<Record<string, unknown>>,
): Pick<IncomingArticle, "title" | "url" | "format" | "content"> {
  const title = first(fields, TITLES, (value) =>
    typeof value === "string" && value.trim() !== "" ? value.trim() : null,
  );
  const url = first(fields, ADDRESSES, webAddress);
  const body = first(fields, TEXTS, readable) ?? longest(fields);
  const lead = first(fields, LEADS, readable);
  const content = [lead, body].filter((part) => part !== null).join("\n\n");
  return { title: title ?? "", url, format: "text", content };
}

/** The text of one field, whichever format its editor keeps, or null where there is none. */
function readable(value: unknown): string | null {
  const text = textOf(value);
  return text === "" ? null : text;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return stringToText(value);
  if (isZone(value)) return value.flatMap((part) => first(part, TEXTS, readable) ?? []).join("\n\n");
  return isRichText(value) ? richTextToText(value) : "";
}

const BLOCK_TAG = /<(?:p|div|h[1-6]|br|ul|ol|blockquote)[\s>/]/i;
const INLINE_MARK = /<\/?(?:a|b|em|i|mark|small|span|strong|su[bp]|u)(?:\s[^<>]*)?>|&(?:[a-z]{2,8}|#x?[\da-f]{2,6});/i;

/** Nothing says whether a string is HTML, Markdown or plain: its tags do. Markdown may have inline ones. */
function stringToText(value: string): string {
  if (BLOCK_TAG.test(value)) return htmlToText(value);
  if (!INLINE_MARK.test(value)) return markdownToText(value);
  const lines = value.replace(/\n[ \t\r]*\n/g, "<p>").replaceAll("\n", "<br>");
  return markdownToText(htmlToText(lines));
}

/** Strapi's dynamic zone: a list of components, each with fields of its own. */
function isZone(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every((part) => typeof part?.__component === "string");
}

function longest(fields: Readonly<Record<string, unknown>>): string | null {
  let best: string | null = null;
  for (const [name, value] of Object.entries(fields)) {
    if (TITLES.includes(name) || LEADS.includes(name) || webAddress(value) !== null) continue;
    const text = readable(value);
    // Shorter than a sentence or two it is a label, a slug or a date.
    if (text !== null && text.length > Math.max(100, best?.length ?? 0)) best = text;
  }
  return best;
}

function first<T>(
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
  read: (value: unknown) => T | null,
): T | null {
  for (const name of names) {
    const value = read(fields[name]);
    if (value !== null) return value;
  }
  return null;
}

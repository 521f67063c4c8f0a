import type { IncomingArticle } from "./article.ts";
import { webAddress } from "./article.ts";
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
  const format = body !== null && /<(?:p|div|h[1-6]|br|ul|blockquote)[\s>/]/i.test(body.content) ? "html" : "text";
  const parts = [lead, body].flatMap((part) => (part === null ? [] : [part.content]));
  const content = format === "html" ? parts.map(paragraph).join("\n") : markdownToText(parts.join("\n\n"));
  return { title: title ?? "", url, format, content };
}

interface Readable {
  readonly content: string;
}

function readable(value: unknown): Readable | null {
  if (typeof value === "string") return value.trim() === "" ? null : { content: value };
  if (isZone(value)) {
    const parts = value.flatMap((part) => first(part, TEXTS, readable)?.content ?? []);
    return parts.length === 0 ? null : { content: parts.join("\n\n") };
  }
  if (!isRichText(value)) return null;
  const content = richTextToText(value);
  return content === "" ? null : { content };
}

/** Strapi's dynamic zone: a list of components, each with fields of its own. */
function isZone(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every((part) => typeof part?.__component === "string");
}

function longest(fields: Readonly<Record<string, unknown>>): Readable | null {
  let best: Readable | null = null;
  for (const [name, value] of Object.entries(fields)) {
    if (TITLES.includes(name) || LEADS.includes(name) || webAddress(value) !== null) continue;
    const text = readable(value);
    // Shorter than a sentence or two it is a label, a slug or a date.
    if (text !== null && text.content.length > Math.max(100, best?.content.length ?? 0)) best = text;
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

const paragraph = (content: string): string => (content.includes("<") ? content : `<p>${content}</p>`);

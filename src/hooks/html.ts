import { Tokenizer } from "htmlparser2";
import { OPTIONAL_ENDS } from "./optional-ends.ts";

/** Elements that begin and end a paragraph of their own. */
const BLOCKS = new Set(
  (
    "address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 " +
    "header hr li main ol p pre section summary table tbody tfoot thead tr ul"
  ).split(" "),
);
/** Elements whose content is no prose of the article; what a `head` may hold is here or void, so it needs no skipping. */
const SKIPPED = new Set(
  (
    "applet audio button canvas embed form frame iframe map math nav noembed noframes noscript object option " +
    "picture script select style svg template textarea title video xmp"
  ).split(" "),
);
/** HTML's void elements (HTML Living Standard, section 13.1.2): they never close, so they cannot be skipped to a close. */
const VOID = new Set("area base br col embed frame hr img input link meta param source track wbr".split(" "));
/** Classes of quotations and cards that platforms embed: other people's words, or teasers of other articles. */
const EMBEDS =
  /(?:^|\s)(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|fb-post|reddit-embed-bq|wp-block-embed|kg-bookmark-card|kg-embed-card|kg-signup-card|kg-button-card)(?:\s|$)/;

const INVISIBLE = /[\u00ad\u200b\u200c\u2060\ufeff]/g;

/**
 * The text a reader of the page would see: paragraphs, headings, captions and list items apart by a blank line, entities
 * decoded, white space collapsed; scripts, forms, navigation and embedded posts left out.
 *
 * Works on the token stream and keeps no stack, so its time is linear in the length and nesting cannot exhaust anything:
 * a tree, or htmlparser2's own `Parser` (whose stack is an array that is shifted), is quadratic on a hundred thousand
 * unclosed tags.
 *
 * @param lineBreaks "paragraphs": blank lines outside tags part paragraphs, as in WordPress's classic editor
 */
export function htmlToText(html: string, lineBreaks: "collapse" | "paragraphs" = "collapse"): string {
  const out = new TextSink();
  let tag = "";
  let attribute = "";
  let value = "";
  let attributes = "";
  let leavesOut = false;
  /** The element being skipped, and how many that end as it does are open: itself, and those within it. */
  let skipped = "";
  let depth = 0;

  /** Whether what opens is within the element being skipped: its start may also be that element's end. */
  const skips = (isVoid: boolean): boolean => {
    if (skipped === "") return false;
    const optional = OPTIONAL_ENDS.get(skipped);
    if (depth === 1 && optional?.endedBy.has(tag)) skipped = "";
    else if (!isVoid && (optional?.within.has(tag) ?? tag === skipped)) depth++;
    return skipped !== "";
  };
  const closeSkipped = (name: string) => {
    const within = OPTIONAL_ENDS.get(skipped)?.within;
    if (within === undefined ? name === skipped : within.has(name)) depth--;
    else if (name === skipped && depth === 1) depth = 0;
    if (depth === 0) skipped = "";
  };

  const open = (selfClosed: boolean) => {
    const isVoid = VOID.has(tag) || selfClosed;
    if (skips(isVoid)) return;
    // A superscript with attributes is a footnote mark in every editor we know; "10<sup>2</sup>" has none.
    if (!isVoid && (SKIPPED.has(tag) || leavesOut || (tag === "sup" && attributes !== ""))) {
      skipped = tag;
      depth = 1;
      if (tag !== "sup") out.write(" ");
    } else if (tag === "br") out.lineBreak();
    else if (BLOCKS.has(tag)) out.paragraph();
    else if (tag === "td" || tag === "th") out.write(" ");
    else if (tag === "q") out.write("“");
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true, recognizeSelfClosing: false },
    {
      ontext: (start, end) => {
        if (skipped !== "") return;
        const text = html.slice(start, end);
        if (lineBreaks === "collapse") return out.write(text);
        for (const [i, part] of text.split(/\n[ \t\r]*\n/).entries()) {
          if (i > 0) out.paragraph();
          out.write(part);
        }
      },
      ontextentity: (codepoint) => {
        if (skipped === "") out.write(String.fromCodePoint(codepoint));
      },
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        attributes = "";
        leavesOut = false;
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        attributes += attribute;
        value = "";
      },
      onattribdata: (start, end) => {
        value = html.slice(start, end);
      },
      onattribentity: () => {},
      onattribend: () => {
        leavesOut ||= attribute === "hidden" || (attribute === "class" && EMBEDS.test(value));
      },
      onopentagend: () => open(false),
      // Only foreign elements can close themselves in HTML.
      onselfclosingtag: () => open(tag === "svg" || tag === "math"),
      isInForeignContext: () => tag === "svg" || tag === "math",
      onclosetag: (start, end) => {
        const name = html.slice(start, end).toLowerCase();
        const closesQuote = name === "q" && skipped === "";
        if (skipped !== "") closeSkipped(name);
        if (skipped !== "") return;
        if (BLOCKS.has(name)) out.paragraph();
        else if (closesQuote) out.write("”");
      },
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return out.text();
}

/** Collects text as HTML lays it out: white space collapses, breaks do not pile up. */
class TextSink {
  readonly #parts: string[] = [];
  #line = "";
  #pendingBreak = "";

  write(text: string): void {
    this.#line += text;
  }

  lineBreak(): void {
    this.#flush();
    this.#pendingBreak ||= "\n";
  }

  paragraph(): void {
    this.#flush();
    this.#pendingBreak = "\n\n";
  }

  text(): string {
    this.#flush();
    return this.#parts.join("");
  }

  #flush(): void {
    const line = this.#line.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
    this.#line = "";
    if (line === "") return;
    if (this.#parts.length > 0) this.#parts.push(this.#pendingBreak || "\n\n");
    this.#parts.push(line);
    this.#pendingBreak = "";
  }
}

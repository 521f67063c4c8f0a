import { extname } from "node:path";
import { z } from "zod";
import { decodeUtf8, HAS_NUL, lineOfNul, NOT_UTF8, parseArticle } from "../../src/corpus/front-matter.ts";
import { readSavedPage } from "./saved-page.ts";

/** The endings of the files that can be imported. */
export const ENDINGS: readonly string[] = [".txt", ".md", ".html", ".htm", ".jsonl"];

const NO_ARTICLE = "is not a JSON object with “text” or “html”";

const id = z.union([z.string(), z.number().transform(String)], "must be text or a number");
const field = z.string("must be text").optional();
const row = z.object(
  {
    id: id.optional(),
    title: field,
    publisher: field,
    date: field,
    dateBasis: field,
    dateNote: field,
    url: field,
    author: field,
    language: field,
    text: field,
    html: field,
  },
  NO_ARTICLE,
);
/** A row has its name even where the rest of it cannot be read. */
const named = z.object({ id });

/** An article as an input gives it, with the line it starts on. */
export type Draft = Omit<z.infer<typeof row>, "html" | "text"> & {
  text: string;
  line: number;
  /** Its place, from 1, among the articles of its file that have no id, those that cannot be read included: it is named after it. */
  nameless?: number;
};

/** Something wrong with an input, on a line of it. */
export interface Problem {
  readonly line: number;
  readonly reason: string;
}

/** The articles in an input, and of each that could not be read what is wrong with it. */
interface Drafts {
  readonly drafts: Draft[];
  readonly refused: (readonly Problem[])[];
}

/** The articles in one input file, told apart by its extension, and what could not be read. */
export function draftsOf(bytes: Uint8Array, file: string): Drafts {
  const failed = (line: number, reason: string) => ({ drafts: [], refused: [[{ line, reason }]] });
  const kind = extname(file).toLowerCase();
  if (!ENDINGS.includes(kind)) return failed(1, `cannot be read; import reads ${ENDINGS.join(", ")} files`);
  const decoded = decodeUtf8(bytes);
  if (typeof decoded === "number") return failed(decoded, NOT_UTF8);
  const text = decoded.replace(/\r\n?/g, "\n");
  const nul = lineOfNul(text);
  if (nul !== null) return failed(nul, HAS_NUL);
  if (kind === ".jsonl") return fromLines(text);
  if (kind === ".html" || kind === ".htm") return { drafts: [{ ...readSavedPage(text), line: 1 }], refused: [] };
  if (kind === ".md" && text.startsWith("---\n")) {
    const { article, findings } = parseArticle(bytes, file, "");
    if (article === null) return { drafts: [], refused: [findings.filter((finding) => finding.severity === "error")] };
    return {
      drafts: [{ ...present(article), text: article.text, line: 1 }],
      refused: [],
    };
  }
  return { drafts: [fromPlain(text)], refused: [] };
}

function fromLines(text: string): Drafts {
  const drafts: Draft[] = [];
  const refused: Problem[][] = [];
  let nameless = 0;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const value = withoutNulls(parseJson(line));
    const place = named.safeParse(value).success ? {} : { nameless: ++nameless };
    const parsed = row.safeParse(value);
    const { html, text: plain, ...meta } = parsed.data ?? {};
    const refuse = (reason: string) => refused.push([{ line: index + 1, reason }]);
    const body = plain !== undefined ? { text: plain } : html !== undefined ? readSavedPage(html) : undefined;
    if (!parsed.success) refuse(wrongWith(parsed.error));
    else if (body === undefined) refuse(NO_ARTICLE);
    else if (lineOfNul(body.text) !== null) refuse(HAS_NUL);
    else drafts.push({ ...body, ...meta, line: index + 1, ...place });
  }
  return { drafts, refused };
}

function wrongWith({ issues: [issue] }: z.ZodError): string {
  const { path = [], message = "" } = issue ?? {};
  return path.length === 0 ? message : `“${path.join(".")}” ${message}`;
}

/** Exports write what they do not know as null: as good as left out. */
const withoutNulls = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
    : value;

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Plain text: one line a paragraph becomes paragraphs apart by a blank line; a short first line on its own is the headline. */
function fromPlain(text: string): Draft {
  const body = /\n[ \t]*\n/.test(text.trim()) ? text.trim() : text.trim().replace(/\n/g, "\n\n");
  const first = /^(?:#\s+)?(.{1,150})\n[ \t]*\n/.exec(body)?.[1];
  const title = first !== undefined && !/[.!?]["”’)]*$/.test(first) ? first.trim() : undefined;
  return {
    text: body.replace(/^#\s+/, ""),
    line: 1,
    ...(title === undefined ? {} : { title }),
  };
}

function present(article: object): Partial<Draft> {
  return Object.fromEntries(Object.entries(article).filter(([, value]) => value !== null && value !== ""));
}

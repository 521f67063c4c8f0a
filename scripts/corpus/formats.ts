import { extname } from "node:path";
import { z } from "zod";
import { decodeUtf8, NOT_UTF8, parseArticle } from "../../src/corpus/front-matter.ts";
import { readSavedPage } from "./saved-page.ts";

/** The endings of the files that can be imported. */
export const ENDINGS: readonly string[] = [".txt", ".md", ".html", ".htm", ".jsonl"];

/** Binary files and UTF-16 have it; no text does. */
const NUL = "\0";
const HAS_NUL = "holds a NUL character: it is not text";

const row = z.object({
  id: z.coerce.string().optional(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  date: z.string().optional(),
  dateBasis: z.string().optional(),
  dateNote: z.string().optional(),
  url: z.string().optional(),
  author: z.string().optional(),
  language: z.string().optional(),
  text: z.string().optional(),
  html: z.string().optional(),
});

/** An article as an input gives it, with the line it starts on. */
export type Draft = Omit<z.infer<typeof row>, "html" | "text"> & {
  text: string;
  line: number;
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
  const nul = text.indexOf(NUL);
  if (nul >= 0) return failed(text.slice(0, nul).split("\n").length, HAS_NUL);
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
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = row.safeParse(parseJson(line));
    const { html, text: plain, ...meta } = parsed.data ?? {};
    const body = plain !== undefined ? { text: plain } : html !== undefined ? readSavedPage(html) : undefined;
    if (body?.text.includes(NUL)) refused.push([{ line: index + 1, reason: HAS_NUL }]);
    else if (body !== undefined) drafts.push({ ...body, ...meta, line: index + 1 });
    else refused.push([{ line: index + 1, reason: "is not a JSON object with “text” or “html”" }]);
  }
  return { drafts, refused };
}

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

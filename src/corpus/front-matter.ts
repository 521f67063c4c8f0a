import { isMap, isNode, isScalar, LineCounter, type Pair, parseDocument, stringify, visit, type YAMLMap } from "yaml";
import * as z from "zod";
import type { Article } from "./archive.ts";

/** Something wrong with a corpus file, for a person: where, what, and whether the file can be used all the same. */
export interface Finding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly severity: "error" | "warning";
  readonly reason: string;
}

const text = z.string({ error: "must be text" }).trim().min(1, "must not be empty");

/** A day of the Gregorian calendar; `Date.parse` alone would roll 30 February over into March. */
const day = z
  .string({ error: "must be a date written YYYY-MM-DD" })
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be written YYYY-MM-DD")
  .refine((value) => {
    const parsed = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
  }, "is not a day of the calendar");

const schema = z.object({
  id: z
    .string()
    .regex(/^[\w.-]{1,200}$/, "may hold letters, digits, “.”, “_” and “-” only")
    .optional(),
  publisher: text,
  title: text,
  titleNote: z.string().optional(),
  date: day,
  dateBasis: z.enum(["stated", "inferred"], { error: "must be “stated” or “inferred”" }).default("stated"),
  dateNote: z.string().nullish(),
  url: z.url({ protocol: /^https?$/, error: "must be an http or https address" }).nullish(),
  author: z.string().nullish(),
  language: text.default("en"),
});

const KNOWN = new Set(Object.keys(schema.shape));
const DELIMITER = /^---[ \t]*\r?\n/;

/**
 * Reads one article of a corpus folder: YAML front matter between two `---` lines, then the text.
 *
 * @param bytes the file's content; must be UTF-8 (a byte order mark is dropped)
 * @param file the name that findings carry
 * @param id the article's id where the front matter names none
 * @returns the article, or null when a finding is an error
 */
export function parseArticle(
  bytes: Uint8Array,
  file: string,
  id: string,
): { article: Article | null; findings: Finding[] } {
  const findings: Finding[] = [];
  const report = (line: number, reason: string, severity: Finding["severity"] = "error") => {
    findings.push({ file, line, severity, reason });
    return { article: null, findings };
  };
  const decoded = decodeUtf8(bytes);
  if (typeof decoded === "number") return report(decoded, NOT_UTF8);
  const nul = lineOfNul(decoded);
  if (nul !== null) return report(nul, HAS_NUL);
  const open = DELIMITER.exec(decoded);
  if (open === null) return report(1, "has no front matter: the first line must be “---”");
  const close = /^---[ \t]*$/m.exec(decoded.slice(open[0].length));
  if (close === null) return report(1, "the front matter has no closing “---” line");

  const yaml = decoded.slice(open[0].length, open[0].length + close.index);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  for (const error of document.errors) report((error.linePos?.[0].line ?? 1) + 1, plainly(error.message));
  if (document.errors.length > 0) return { article: null, findings };
  if (!isMap(document.contents)) return report(2, "the front matter must be “key: value” lines");

  const lineOf = keyLines(document.contents, lines);
  const aliased = document.contents.items.find(holdsAlias);
  if (aliased)
    return report(
      lineOf.get(String(aliased.key)) ?? 2,
      `“${aliased.key}” is an alias (*); write the value out, in quotes where it begins with “*”`,
    );
  const meta = checkKeys(document.toJS(), lineOf, report);
  const bodyStart = open[0].length + close.index + close[0].length;
  const body = decoded.slice(bodyStart).replace(/\r\n?/g, "\n").trim();
  if (body === "") report(decoded.slice(0, bodyStart).split("\n").length, "has no text after the front matter");
  if (meta === null || body === "") return { article: null, findings };
  const article: Article = {
    id: meta.id ?? id,
    publisher: meta.publisher,
    title: meta.title,
    date: meta.date,
    dateBasis: meta.dateBasis,
    dateNote: meta.dateNote ?? null,
    url: meta.url ?? null,
    author: meta.author ?? null,
    language: meta.language,
    text: body,
  };
  return { article, findings };
}

type Report = (line: number, reason: string, severity?: Finding["severity"]) => void;

/** Checks the values of the front matter and reports what is wrong with them, each on its line. */
function checkKeys(
  values: unknown,
  lineOf: ReadonlyMap<string, number>,
  report: Report,
): z.infer<typeof schema> | null {
  for (const [key, line] of lineOf) if (!KNOWN.has(key)) report(line, `“${key}” is not a known key`, "warning");
  const parsed = schema.safeParse(values);
  for (const issue of parsed.error?.issues ?? []) {
    const key = String(issue.path[0] ?? "");
    const line = lineOf.get(key);
    if (line === undefined) report(1, `has no ${key}`);
    else report(line, `“${key}” ${issue.message}`);
  }
  if (!parsed.success) return null;
  for (const key of ["dateBasis", "language"] as const) {
    if (!lineOf.has(key)) report(1, `has no ${key}; taken as “${parsed.data[key]}”`, "warning");
  }
  if (parsed.data.dateBasis === "inferred" && !parsed.data.dateNote) {
    report(lineOf.get("dateBasis") ?? 1, "an inferred date should say why in “dateNote”", "warning");
  }
  return parsed.data;
}

/** The file for an article: the inverse of {@link parseArticle}. Keys whose value is null are left out. */
export function formatArticle(article: Omit<Article, "id"> & { titleNote?: string }): string {
  const { text: body, ...meta } = article;
  const known = Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== null && value !== undefined));
  return `---\n${stringify(known, { lineWidth: 0 })}---\n\n${body.trim()}\n`;
}

/** Is it or anything within it an alias, of which YAML's own resolution throws where it stands for nothing, or for too much? */
function holdsAlias({ value }: Pair): boolean {
  let found = false;
  if (!isNode(value)) return false;
  visit(value, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** The first line of what the parser says, without its own count of lines, which begins behind the first "---". */
const plainly = (message: string): string =>
  (message.split("\n")[0] as string).replace(/ at line \d+, column \d+:?$/, "");

/** Binary files and UTF-16 have NUL characters; no text does. */
export const HAS_NUL = "holds a NUL character: it is not text";

/** The number of the line that holds the first NUL character; null for none. */
export function lineOfNul(text: string): number | null {
  const at = text.indexOf("\0");
  return at < 0 ? null : text.slice(0, at).split("\n").length;
}

/** What is said of a file that {@link decodeUtf8} cannot decode. */
export const NOT_UTF8 = "is not UTF-8";

/** The text without a byte order mark, or the number of the line that holds the first byte that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | number {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    const lenient = new TextDecoder("utf-8").decode(bytes);
    const bad = lenient.indexOf("\ufffd");
    return lenient.slice(0, Math.max(0, bad)).split("\n").length;
  }
}

/** The line of each key in the file; the front matter starts on line 2. */
function keyLines(map: YAMLMap, lines: LineCounter): Map<string, number> {
  const found = new Map<string, number>();
  for (const { key } of map.items) {
    if (isScalar(key) && key.range) found.set(String(key.value), lines.linePos(key.range[0]).line + 1);
  }
  return found;
}

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { type Finding, formatArticle, parseArticle } from "../../src/corpus/front-matter.ts";
import { UsageError } from "../lib/input-error.ts";
import { type Draft, draftsOf, ENDINGS, type Problem } from "./formats.ts";
import { distinctNames } from "./names.ts";

export type Defaults = Partial<
  Record<"publisher" | "date" | "dateBasis" | "dateNote" | "language", string | undefined>
>;

interface Outcome {
  written: string[];
  /** How many articles were not written; one may have several findings. */
  refused: number;
  findings: Finding[];
}

/**
 * Writes one corpus file for each article found in the given files and folders.
 * What an input says of itself wins over `defaults`. Every article passes the check of `corpus verify` before it is
 * written; an existing file is never overwritten without `force`, and one of the same run never. An input with nothing
 * in it is a finding.
 *
 * @throws UsageError, before anything is written, for an input that is not there
 */
export function importArticles(inputs: string[], defaults: Defaults, folder: string, force: boolean): Outcome {
  const outcome: Outcome = { written: [], refused: 0, findings: [] };
  const refuse = (file: string, problems: readonly Problem[]) => {
    outcome.refused++;
    for (const { line, reason } of problems) outcome.findings.push({ file, line, severity: "error", reason });
  };
  const findNothing = (input: string, reason: string) =>
    outcome.findings.push({ file: input, line: 1, severity: "error", reason });
  const nameOf = distinctNames();
  const found = inputs.map((input) => ({ input, files: filesOf(input) }));
  for (const { input, files } of found)
    if (files.length === 0) findNothing(input, `holds nothing to import: no ${ENDINGS.join(", ")} file`);
  mkdirSync(folder, { recursive: true });
  for (const file of found.flatMap(({ files }) => files)) {
    const { drafts, refused } = draftsOf(readFileSync(file), file);
    if (drafts.length === 0 && refused.length === 0) findNothing(file, "holds nothing to import");
    for (const problems of refused) refuse(file, problems);
    for (const draft of drafts) {
      const id = nameOf(draft.id ?? nameAfter(file, draft.nameless));
      const content = formatArticle(complete(draft, defaults));
      const target = join(folder, `${id}.md`);
      const reasons = errorsIn(content, file, id);
      if (existsSync(target) && !force) reasons.push(`${target} exists; --force overwrites it`);
      const problems = reasons.map((reason) => ({ line: draft.line, reason }));
      if (problems.length > 0) refuse(file, problems);
      else {
        writeFileSync(target, content);
        outcome.written.push(target);
      }
    }
  }
  return outcome;
}

/** What `corpus verify` would hold against the article; its lines are those of the file to be, not of the input. */
function errorsIn(content: string, file: string, id: string): string[] {
  const { findings } = parseArticle(new TextEncoder().encode(content), file, id);
  return findings.filter(({ severity }) => severity === "error").map(({ reason }) => reason);
}

/** An article without a headline is titled with its opening words, and says so. */
function complete(draft: Draft, defaults: Defaults): Parameters<typeof formatArticle>[0] {
  const title = draft.title ?? openingWords(draft.text);
  return {
    publisher: draft.publisher ?? defaults.publisher ?? "Unknown outlet",
    title,
    ...(draft.title === undefined
      ? {
          titleNote: "the source shows no headline; these are its opening words",
        }
      : {}),
    date: draft.date ?? defaults.date ?? null,
    dateBasis: (draft.dateBasis ?? (draft.date === undefined ? defaults.dateBasis : undefined) ?? "stated") as "stated",
    dateNote: draft.dateNote ?? (draft.date === undefined ? defaults.dateNote : undefined) ?? null,
    url: draft.url ?? null,
    author: draft.author ?? null,
    language: draft.language ?? defaults.language ?? "en",
    text: draft.text,
  };
}

/** Of a file with several articles the second is `export-2`, whether or not the first could be read. */
const nameAfter = (file: string, nameless = 1): string =>
  `${basename(file, extname(file))}${nameless > 1 ? `-${nameless}` : ""}`;

function openingWords(text: string): string {
  const line = text.trim().split("\n")[0] ?? "";
  if (line.length <= 100) return line;
  return `${line.slice(0, 100).replace(/\s+\S*$/, "")}…`;
}

function filesOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`${path}: not found`);
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => ENDINGS.includes(extname(name).toLowerCase()))
    .map((name) => join(path, name))
    .filter((file) => !statSync(file).isDirectory());
}

import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Article } from "../../src/corpus/archive.ts";
import { type Finding, parseArticle } from "../../src/corpus/front-matter.ts";
import { assertFolder } from "../lib/input-error.ts";

/**
 * Reads every `.md` file under a folder (files and folders whose name starts with a dot or underscore, and README.md,
 * are left out).
 *
 * @returns the usable articles in the order of their ids, which is the archive's order; and every finding
 * @throws UsageError when there is no such folder
 */
export function readCorpus(folder: string): {
  articles: Article[];
  findings: Finding[];
  files: number;
} {
  assertFolder(folder);
  const findings: Finding[] = [];
  const articles: Article[] = [];
  const byId = new Map<string, string>();
  const byText = new Map<string, string>();
  const files = markdownUnder(folder);
  for (const path of files) {
    const inside = relative(process.cwd(), path);
    const file = inside.startsWith("..") ? path : inside;
    const parsed = parseArticle(readFileSync(path), file, basename(path).replace(/\.md$/i, ""));
    findings.push(...parsed.findings);
    const { article } = parsed;
    if (article === null) continue;
    // Compared without case: ids become file names, and some file systems fold case.
    const key = article.id.toLowerCase();
    const twin = byId.get(key);
    if (twin !== undefined) {
      findings.push({
        file,
        line: 1,
        severity: "error",
        reason: `duplicate id “${article.id}”: also ${twin}`,
      });
      continue;
    }
    byId.set(key, file);
    const copy = byText.get(article.text);
    if (copy !== undefined)
      findings.push({
        file,
        line: 1,
        severity: "warning",
        reason: `has the same text as ${copy}`,
      });
    else byText.set(article.text, file);
    articles.push(article);
  }
  if (files.length === 0)
    findings.push({
      file: folder,
      line: 1,
      severity: "error",
      reason: "holds no .md file",
    });
  articles.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { articles, findings, files: files.length };
}

function markdownUnder(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (/^[._]/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...markdownUnder(path));
    else if (/\.md$/i.test(entry.name) && entry.name.toLowerCase() !== "readme.md") found.push(path);
  }
  return found.sort();
}

/** `file:line: severity: reason`, the form editors and CI link. */
export function formatFinding(finding: Finding): string {
  return `${finding.file}:${finding.line}: ${finding.severity}: ${finding.reason}`;
}

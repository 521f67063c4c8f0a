import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { archiveFolder } from "../../../scripts/lib/build-index.ts";
import type { Answer } from "../../../src/check/answer.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** Runs the command as npm would, in a pipe. */
function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/check.ts"), ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run check", () => {
  let corpus: string;

  beforeAll(() => {
    corpus = mkdtempSync(join(tmpdir(), "countercheck-"));
    const article = (date: string, publisher: string, text: string) =>
      `---\npublisher: ${publisher}\ntitle: The bridge\ndate: ${date}\ndateBasis: stated\nlanguage: en\n---\n\n${text}\n`;
    writeFileSync(
      join(corpus, "refused.md"),
      article("2026-01-05", "Herald", "Sweden has refused to build a bridge to Finland."),
    );
  });

  afterAll(() => {
    for (const folder of [corpus, archiveFolder(corpus)]) rmSync(folder, { recursive: true });
  });

  test("prints the verdict, the sentence, its source and its date", () => {
    const { status, stdout } = check("--corpus", corpus, "Sweden will build a bridge to Finland");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^(SUPPORTS|REFUTES|NOT_ENOUGH_INFO) {2}\d+ %/);
    expect(stdout).toMatch(/^ {2}2026-01-05 {2}Herald/m);
    expect(stdout).toMatch(/^ {4}Sweden has refused to build a bridge to Finland\.$/m);
    expect(stdout).not.toContain("\u001b");
  });

  test("--json prints the answer alone, the same bytes every time", () => {
    const args = [
      "--corpus",
      corpus,
      "--json",
      "--limit",
      "1",
      "--publisher",
      "herald",
      "Sweden will build a bridge to Finland",
    ];
    const first = check(...args);
    const answer: Answer = JSON.parse(first.stdout);
    const [evidence] = [...answer.supporting, ...answer.contradicting, ...answer.related];
    expect(evidence).toMatchObject({ date: "2026-01-05", source: { articleId: "refused", publisher: "Herald" } });
    expect(check(...args).stdout).toBe(first.stdout);
  });

  test.each([
    ["--as-of", "2026-01-04"],
    ["--published-after", "2026-01-06"],
    ["--publisher", "Other"],
  ])("%s leaves the article out and still exits with 0", (option, value) => {
    const { status, stdout } = check("--corpus", corpus, option, value, "Sweden will build a bridge to Finland");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^NOT_ENOUGH_INFO/);
  });

  test.each([
    ["no statement", []],
    ["a blank statement", [" "]],
    ["an unknown option", ["--nonsense", "x"]],
    ["a limit of 0", ["--limit", "0", "x"]],
    ["30 February", ["--as-of", "2025-02-30", "x"]],
    ["no such folder", ["--corpus", "/nowhere", "x"]],
  ])("%s exits with 2 and says so on stderr alone", (_, args) => {
    const { status, stdout, stderr } = check(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).not.toBe("");
  });

  test("--help exits with 0", () => {
    expect(check("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("Usage: npm run check") });
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
/** So many words in a row, one of them longer than a function word, are a phrase of somebody's. */
const RUN = 4;
const LONG = 5;
/** What any text may say. */
const COMMON = new Set(["what is known of"]);

const runs = (text: string): string[] => {
  const words =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[a-z0-9']+/g) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).flatMap((_, i) => {
    const run = words.slice(i, i + RUN);
    return run.some((word) => word.length >= LONG) ? [run.join(" ")] : [];
  });
};

const read = (folder: string, ending: string): { name: string; text: string }[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join(ROOT, folder, name), "utf8") }));

it("has no phrase of the seed corpus in src, its comments included", () => {
  const seeds = new Set(read("corpus", ".md").flatMap(({ text }) => runs(text)));
  expect(seeds.size).toBeGreaterThan(1000);
  const found = read("src", ".ts").flatMap(({ name, text }) =>
    text
      .split("\n")
      .flatMap((line) => runs(line).flatMap((run) => (seeds.has(run) && !COMMON.has(run) ? [`${name}: ${run}`] : []))),
  );
  expect(found).toEqual([]);
});

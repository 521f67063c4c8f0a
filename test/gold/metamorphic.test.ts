import { expect, test } from "vitest";
import { readCorpus } from "../../scripts/corpus/read.ts";
import { loadEngine } from "../../scripts/lib/engine.ts";
import type { Answer } from "../../src/check/answer.ts";
import { checkStatement } from "../../src/check/check.ts";
import type { Engine } from "../../src/check/engine.ts";
import { changeNumbers, negate, paraphrases, swapActor, swapThing } from "./variants.ts";

/**
 * How answers must change when statements do (metamorphic testing, Chen et al. 1998; CheckList, Ribeiro et al. 2020):
 * no labels are needed, so that every sentence of the archive and its variants are tried.
 */
const { articles } = readCorpus(new URL("../../corpus", import.meta.url).pathname);
const engine = loadEngine(articles);
const check = (statement: string, of: Engine = engine) => checkStatement(of, { statement, limit: 50 });

const SHORT = [
  "Italy will not send troops",
  "France will send troops to Ukraine",
  "Britain is prepared to deploy troops",
  "Meloni ruled out sending Italian troops",
  "Trump ruled out sending American ground forces",
  "Russia opposes Ukraine's accession to NATO",
  "Allies would respond within 24 hours",
  "Italy proposed NATO-like guarantees for Ukraine",
];
const archived = Array.from({ length: engine.archive.sentenceCount }, (_, id) => engine.archive.sentence(id).text);

/** Whole sentences that name somebody or something: without a name they rest on their neighbours. */
const isStatement = (text: string) =>
  /^\p{Lu}.*[^”"“]$/u.test(text) && engine.analyse(text).entity.some((key) => key !== 0);

/** Statements that the archive supports, with the answers to them. */
const supported: [string, Answer][] = [];
for (const statement of new Set([...SHORT, ...archived.filter(isStatement)])) {
  const answer = await check(statement);
  if (answer.verdict === "SUPPORTS") supported.push([statement, answer]);
}

/** Answers to variants of each supported statement. */
function answersTo(vary: (statement: string) => (string | null)[]): Promise<[string, Answer][]> {
  const variants = supported.flatMap(([statement]) => vary(statement)).filter((variant) => variant !== null);
  return Promise.all(variants.map(async (variant) => [variant, await check(variant)] as [string, Answer]));
}

const supportedOf = (answers: readonly [string, Answer][]) =>
  answers.flatMap(([variant, { supporting }]) => supporting.map(({ sentence }) => `${variant}  <=  ${sentence}`));

test("there is enough to vary", () => {
  expect(supported.length).toBeGreaterThan(60);
});

test("a sentence of the archive never stands against itself", async () => {
  for (const sentence of archived) {
    const { contradicting } = await check(sentence);
    expect(contradicting.map((evidence) => evidence.sentence)).not.toContain(sentence);
  }
});

test("negating a supported statement flips it or abstains", async () => {
  const answers = await answersTo((statement) => [negate(statement)]);
  expect(answers.length).toBeGreaterThan(60);
  expect(supportedOf(answers)).toEqual([]);
});

test("another actor is never supported", async () => {
  const answers = await answersTo((s) => [swapActor(s, "Norway"), swapActor(s, "Lena Ford")]);
  expect(answers.length).toBeGreaterThan(30);
  expect(supportedOf(answers)).toEqual([]);
});

test("said of another actor of the archive, no sentence supports its own words", async () => {
  const opensWith = (statement: string, name: string) =>
    engine.analyse(statement).entity[0] === engine.analyse(name).entity[0];
  let tried = 0;
  for (const name of ["Trump", "Ukraine", "Russia", "Norway"])
    for (const [statement] of supported) {
      const variant = archived.includes(statement) ? swapActor(statement, name) : null;
      if (variant === null || !variant.startsWith(`${name} `) || opensWith(statement, name)) continue;
      tried++;
      const { supporting } = await check(variant);
      expect(supporting.map((evidence) => evidence.sentence)).not.toContain(statement);
    }
  expect(tried).toBeGreaterThan(10);
});

test("with another thing in its place, no sentence supports its own words, nor any a short statement", async () => {
  let tried = 0;
  const supportedAnyway: string[] = [];
  for (const [statement] of supported) {
    const variant = swapThing(statement);
    if (variant === null) continue;
    tried++;
    const { supporting } = await check(variant);
    const own = archived.includes(statement) ? [statement] : archived;
    if (supporting.some(({ sentence }) => own.includes(sentence))) supportedAnyway.push(variant);
  }
  expect(tried).toBeGreaterThan(60);
  // One word read as a verb.
  expect(supportedAnyway.length, supportedAnyway.join("\n")).toBeLessThanOrEqual(1);
});

test("another number is never supported", async () => {
  const answers = await answersTo(changeNumbers);
  expect(answers.length).toBeGreaterThan(10);
  expect(supportedOf(answers)).toEqual([]);
});

test("a synonym keeps the side or abstains, and mostly keeps it", async () => {
  const answers = await answersTo(paraphrases);
  const verdicts = answers.map(([, { verdict }]) => verdict);
  expect(verdicts.length).toBeGreaterThan(50);
  expect(new Set(verdicts)).not.toContain("REFUTES");
  expect(verdicts.filter((verdict) => verdict === "SUPPORTS").length).toBeGreaterThan(0.9 * verdicts.length);
});

test("an unrelated article changes no verdict and no evidence", async () => {
  const unrelated = {
    ...articles[0]!,
    id: "999_lighthouse",
    title: "A lighthouse for Kelmouth",
    text: "The harbour of Kelmouth gets a lighthouse.\n\nIt was painted green in spring. Fishermen like it.",
  };
  const larger = loadEngine([...articles, unrelated]);
  // Near misses may change with the weight of words; what decides may not.
  const decided = ({ verdict, confidence, supporting, contradicting }: Answer) =>
    JSON.stringify({ verdict, confidence, supporting, contradicting });
  for (const [statement, answer] of supported) {
    expect(decided(await check(statement, larger))).toBe(decided(answer));
  }
});

test("the same request gives the same bytes", async () => {
  for (const [statement, answer] of supported) {
    expect(JSON.stringify(await check(statement))).toBe(JSON.stringify(answer));
  }
});

import { expect, it } from "vitest";
import { cohesion } from "../../../../src/stance/features/cohesion.ts";
import { featuresOf, lay } from "../lay.ts";

const of = (statement: string, sentence: string) => featuresOf(cohesion, lay(statement, sentence));

it("sees the statement's own wording", () => {
  const same = of("The council closed the harbour.", "On Monday the council closed the harbour.");
  expect(same).toMatchObject({ bigrams: 1, trigrams: 1, commonSubsequence: 1, missingRuns: 0 });
});

it("sees words that are far apart as far apart", () => {
  const near = of("Beck was born in Lund.", "Beck was born in Lund and died in Oslo.");
  const far = of("Beck was born in Lund.", "Beck was born in Oslo, studied for many years abroad and died in Lund.");
  expect(far.gapMost).toBeGreaterThan(near.gapMost as number);
});

it("takes each sentence of the evidence for itself", () => {
  const split = of("The mayor opened the bridge.", "The mayor spoke. Workers opened the bridge.");
  const whole = of("The mayor opened the bridge.", "Workers cheered. The mayor opened the bridge.");
  expect(split.bestSentence).toBeLessThan(whole.bestSentence as number);
  expect([split.sentencesTouched, whole.sentencesTouched]).toEqual([2, 1]);
});

it("counts a word that the statement adds where the sentence has nothing", () => {
  expect(of("It is a small indie band.", "It is a small band.")).toMatchObject({ addedWords: 1, missingRuns: 1 });
});

it("tells a definition that is found from one that is not", () => {
  const sentence = "Granite is a hard rock.";
  expect(of("Granite is a rock.", sentence).definition).toBe(1);
  expect(of("Granite is a liquid.", sentence).definition).toBe(-1);
});

import { expect, it } from "vitest";
import { OUTCOME } from "../../../src/stance/conflict/compare.ts";
import { lifeEvent, lifespanOf } from "../../../src/stance/conflict/lifespan.ts";
import { informationFound } from "../../../src/stance/coverage.ts";
import { lay } from "./lay.ts";

const FORD = "Lena Ford (12 June 1919 – 14 January 2004) was a Danish painter.";

const outcomes = (statement: string, sentence: string) =>
  lay(statement, sentence).quantities.map(({ outcome }) => outcome);

it.each([
  ["the first is the birth's", "Ford was born on 12 June 1919.", FORD, OUTCOME.AGREES],
  ["the second the death's", "Ford died on 14 January 2004.", FORD, OUTCOME.AGREES],
  ["neither the other's", "Ford died on 12 June 1919.", FORD, OUTCOME.CONFLICTS],
  ["a year holds its days", "Ford was born in 1919.", FORD, OUTCOME.AGREES],
  ["a month without a year", "Ford died in February.", FORD, OUTCOME.CONFLICTS],
  ["years alone", "Ford died in 2004.", "Ford (1919–2004) was a painter.", OUTCOME.AGREES],
  ["of years alone a day may be", "Ford died on 3 May 2004.", "Ford (1919–2004) was a painter.", OUTCOME.PARTLY],
  ["a spelled day", "Ford was born on the twelfth of June in the year 1919.", FORD, OUTCOME.AGREES],
  ["a decade", "Ford was born in the thirties.", FORD, OUTCOME.CONFLICTS],
])("reads a life in brackets: %s", (_, statement, sentence, expected) => {
  expect(outcomes(statement, sentence)).toEqual([expected]);
});

it("has a word for the birth and the death", () => {
  expect(informationFound(lay("Ford was born in 1919.", FORD))).toBe(1);
  expect(informationFound(lay("Ford was born in 1919.", "Ford was a Danish painter."))).toBeLessThan(1);
});

it.each([
  ["no brackets", "Ford worked from 12 June 1919 – 14 January 2004."],
  ["one date", "Ford (14 January 2004) was a painter."],
])("sees none in %s", (_, sentence) => {
  expect(lifespanOf(lay("Ford died.", sentence).sentence)).toBeNull();
});

it("tells a birth from a death, and from both", () => {
  const event = (statement: string) => lifeEvent(lay(statement, FORD).statement);
  expect(["Ford was born here.", "Ford died here.", "Ford died where she was born."].map(event)).toEqual([1, -1, 0]);
});

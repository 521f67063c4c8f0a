import { expect, it } from "vitest";
import { denialOf } from "../../../src/stance/denial.ts";
import { anotherFirst, firstAlike, opposedFirst } from "../../../src/stance/first.ts";
import type { Opposed, Pair } from "../../../src/stance/pair.ts";
import { differences } from "../../../src/stance/reasons.ts";
import { barredOn } from "../../../src/stance/veto.ts";
import { lay, wordAt } from "./lay.ts";

/** The two words that exclude each other; null for none. */
function words(find: (pair: Pair) => Opposed | null, statement: string, sentence: string): [string, string] | null {
  const pair = lay(statement, sentence);
  const found = find(pair);
  return found && [wordAt(pair.statement, found.statementToken), wordAt(pair.sentence, found.sentenceToken)];
}

const FIRST_TIME = "Police used tear gas for the first time since May.";

it.each([
  ["before", "Ford had endorsed the sale before.", "It was Ford's first endorsement of the sale.", ["before", "first"]],
  ["at earlier ones", "Police had used tear gas at earlier marches.", FIRST_TIME, ["earlier", "first"]],
  ["another's times", "Norway had been saved three times before.", "Ford and Hill met for the first time.", null],
  ["never before", "Police had never used tear gas before.", FIRST_TIME, null],
  ["another's first", "Ford had endorsed the sale before.", "Ford endorsed the sale of the first ship.", null],
  ["before something", "Ford endorsed the sale before the vote.", "It was Ford's first endorsement of the sale.", null],
])("finds what “first” leaves no room for: %s", (_, statement, sentence, found) => {
  expect(words(opposedFirst, statement, sentence)).toEqual(found);
});

it("sees that what was never done before may be done for the first time", () => {
  const pair = lay("No tear gas had been used before the Sunday march.", FIRST_TIME);
  expect(firstAlike(pair)).toBe(true);
  expect(Object.values(denialOf(pair))).not.toContain(true);
  expect(firstAlike(lay("No tear gas was used.", FIRST_TIME))).toBe(false);
});

it.each([
  ["two people", "Ford was the first to sail the strait.", "Hill was the first to sail the strait.", ["Ford", "Hill"]],
  ["the same", "Ford was the first to sail the strait.", "Ford was the first to sail the strait.", null],
  ["something else", "Ford was the first to sail the strait.", "Hill was the first to map the coast.", null],
  ["one of several", "Ford was the first to draft a plan.", "Hill was the first to draft a plan to sail.", null],
  ["one who was not", "Ford was the first to sail the strait.", "Hill was not the first to sail the strait.", null],
])("knows that only one can be the first: %s", (_, statement, sentence, found) => {
  expect(words(anotherFirst, statement, sentence)).toEqual(found);
});

it("contradicts by another's name where only one can be the first", () => {
  const pair = lay("Ford was the first to sail the strait.", "Hill was the first to sail the strait.");
  expect(barredOn(pair)).toBeNull();
  expect(denialOf(pair).opposite).toBe(true);
  expect(differences(pair)).toContainEqual(expect.objectContaining({ code: "ACTOR" }));
});

import { expect, it } from "vitest";
import { denialOf } from "../../../src/stance/denial.ts";
import { anotherFirst } from "../../../src/stance/first.ts";
import { differences } from "../../../src/stance/reasons.ts";
import { barredOn } from "../../../src/stance/veto.ts";
import { lay, wordAt } from "./lay.ts";

/** The two names; null for none. */
function names(statement: string, sentence: string): [string, string] | null {
  const pair = lay(statement, sentence);
  const found = anotherFirst(pair);
  return found && [wordAt(pair.statement, found.statementToken), wordAt(pair.sentence, found.sentenceToken)];
}

it.each([
  ["two people", "Ford was the first to sail the strait.", "Hill was the first to sail the strait.", ["Ford", "Hill"]],
  ["the same", "Ford was the first to sail the strait.", "Ford was the first to sail the strait.", null],
  ["something else", "Ford was the first to sail the strait.", "Hill was the first to map the coast.", null],
  ["one of several", "Ford was the first to draft a plan.", "Hill was the first to draft a plan to sail.", null],
  ["one who was not", "Ford was the first to sail the strait.", "Hill was not the first to sail the strait.", null],
])("knows that only one can be the first: %s", (_, statement, sentence, found) => {
  expect(names(statement, sentence)).toEqual(found);
});

it("contradicts by another's name where only one can be the first", () => {
  const pair = lay("Ford was the first to sail the strait.", "Hill was the first to sail the strait.");
  expect(barredOn(pair)).toBeNull();
  expect(denialOf(pair).opposite).toBe(true);
  expect(differences(pair)).toContainEqual(expect.objectContaining({ code: "ACTOR" }));
});

import { expect, it } from "vitest";
import { denialOf } from "../../../src/stance/denial.ts";
import { opposedExclusive } from "../../../src/stance/exclusive.ts";
import { differences } from "../../../src/stance/reasons.ts";
import { saidOtherwise } from "../../../src/stance/turned.ts";
import { lay, wordAt } from "./lay.ts";

const SENTENCE = "Ford placed demands exclusively on Norway.";

it.each([
  ["another", "Ford placed demands exclusively on Sweden.", SENTENCE, ["Sweden", "Norway"]],
  ["the same", "Ford placed demands exclusively on Norway.", SENTENCE, null],
  ["one of two", "Ford placed demands only on Sweden.", "Ford placed demands only on Norway and Sweden.", null],
  ["not said to be the only one", "Ford placed demands on Sweden.", SENTENCE, null],
  ["a number", "Ford placed demands only on two ports.", SENTENCE, null],
])("tells for whom alone a thing is: %s", (_, statement, sentence, names) => {
  const pair = lay(statement, sentence);
  const found = opposedExclusive(pair);
  expect(found && [wordAt(pair.statement, found.statementToken), wordAt(pair.sentence, found.sentenceToken)]).toEqual(
    names,
  );
});

it("contradicts by it, and names the two", () => {
  const pair = lay("Ford placed demands exclusively on Sweden.", SENTENCE);
  expect(saidOtherwise(pair)).toBe(true);
  expect(denialOf(pair).opposite).toBe(true);
  expect(differences(pair)).toContainEqual(
    expect.objectContaining({ code: "TARGET", message: "“Norway” stands in the place of “Sweden”" }),
  );
});

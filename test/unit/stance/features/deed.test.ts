import { expect, it } from "vitest";
import { deed } from "../../../../src/stance/features/deed.ts";
import { featuresOf, lay } from "../lay.ts";

const of = (statement: string, sentence: string) => featuresOf(deed, lay(statement, sentence));

it.each([
  ["done", "The crew sold the boat.", { deedTenseTheirs: 0, deedInfinitive: 0 }],
  ["managed", "The crew managed to sell the boat.", { deedInfinitive: 1 }],
  ["refused or wanted", "The crew wants to sell the boat.", { deedInfinitive: 2 }],
  ["wished", "The crew is keen to sell the boat.", { deedInfinitive: 3, deedPlanned: 1 }],
  ["possible", "The crew may sell the boat.", { deedTenseTheirs: 3, deedHedged: 1 }],
  ["to come", "The crew will sell the boat.", { deedTenseTheirs: 2 }],
])("tells a deed that is done from one that is %s", (_, sentence, expected) => {
  expect(of("The crew sold the boat.", sentence)).toMatchObject({ deedTense: 0, ...expected });
});

it.each([
  ["the same", "The pilot saw the boat.", 0],
  ["somebody unknown", "Seen from the pier, they saw the boat.", 1],
  ["another, where the doer has his place elsewhere", "A guard saw the boat of the pilot.", 2],
  ["another", "A guard saw the boat.", 3],
])("tells who does it: %s", (_, sentence, deedDoer) => {
  expect(of("The pilot saw the boat.", sentence)).toMatchObject({ deedDoer });
});

it("has nothing to say of another deed", () => {
  expect(of("The crew sold the boat.", "The crew painted the boat.")).toMatchObject({
    deedFound: 0,
    deedTenseTheirs: Number.NaN,
  });
});

import { expect, it } from "vitest";
import { objectionTo } from "../../../src/stance/judge.ts";
import { otherPeriod } from "../../../src/stance/period.ts";
import { lay } from "./lay.ts";

const periods = (statement: string, sentence: string) => {
  const pair = lay(statement, sentence);
  const found = otherPeriod(pair);
  return found && [statement.slice(...found.ours), sentence.slice(...found.theirs)];
};

it.each([
  [
    "year",
    "The club lost 22 million euros this year",
    "The club lost 22 million euros last year.",
    "this year",
    "last year",
  ],
  ["season", "Orlo will sail again next summer", "Orlo will not sail this summer.", "next summer", "this summer"],
  [
    "month of the same amount",
    "Exports fell by 4 percent in April",
    "Exports fell by 4 percent in May.",
    "April",
    "May",
  ],
])("sees another %s", (_, statement, sentence, ours, theirs) => {
  expect(periods(statement, sentence)).toEqual([ours, theirs]);
});

it.each([
  ["it is the same", "The club lost money this year", "The club lost money this year and last year."],
  ["one side names none", "The club lost money this year", "The club lost money."],
  ["it is denied until then", "Talks start this year", "No talks are planned before next year."],
  ["it is a day", "Exports fell by 4 percent on 3 April", "Exports fell by 4 percent on 4 May."],
  ["it is no amount that comes again", "The ship sailed in April", "The ship sailed in May."],
  ["the amount differs, too", "Exports fell by 4 percent in April", "Exports fell by 9 percent in May."],
])("sees none where %s", (_, statement, sentence) => {
  expect(periods(statement, sentence)).toBeNull();
});

it("lets what is said of another period neither support nor contradict", () => {
  const pair = lay("The club lost 22 million euros this year", "The club lost 22 million euros last year.");
  for (const probabilities of [
    { SUPPORTS: 0.99, REFUTES: 0.01, NOT_ENOUGH_INFO: 0 },
    { SUPPORTS: 0.01, REFUTES: 0.99, NOT_ENOUGH_INFO: 0 },
  ])
    expect(objectionTo(pair, probabilities, true)).toMatchObject({
      undecided: "OTHER_EVENT",
      reasons: [{ code: "DATE", message: "“last year” is not “this year”" }],
    });
});

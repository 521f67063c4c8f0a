import { expect, it } from "vitest";
import { denialOf, sharesCue } from "../../../src/stance/denial.ts";
import { lay } from "./lay.ts";

const ways = (statement: string, sentence: string): string[] =>
  Object.entries(denialOf(lay(statement, sentence))).flatMap(([way, holds]) => (holds ? [way] : []));

it.each([
  ["the act denied", "Sweden will send boats.", "Sweden has ruled out sending boats.", ["act"]],
  ["its noun denied", "Sweden will deploy boats.", "Sweden ruled out any deployment of boats.", ["act"]],
  ["its object excluded", "Sweden will lease boats.", "Sweden ruled out boats of any kind.", ["object"]],
  ["the opposite act", "Sweden accepted the offer.", "Sweden rejected the offer.", ["opposite"]],
  ["a state denied", "Sweden is a member of the league.", "Sweden is not a member of the league.", ["act"]],
  ["the act done that the statement denies", "Sweden did not send boats.", "Sweden sent boats.", ["act"]],
  [
    "another amount of the same",
    "Lena Ford paid the shipyard $40 million for boats.",
    "Lena Ford paid the shipyard $12 million for boats.",
    ["count"],
  ],
  ["its object set aside", "The contract covered boats.", "The contract covered rafts rather than boats.", ["act"]],
  [
    "only what was offered denied, not the offer",
    "They had offered boats.",
    "Sweden refused the boats that they had offered.",
    [],
  ],
  ["no wider act denied with a narrower", "The princess moved to Sweden.", "The princess did not walk to Sweden.", []],
  ["no denial for good in “until”", "Sweden will send boats.", "Sweden will not send boats until the ice melts.", []],
])("sees %s", (_, statement, sentence, expected) => {
  expect(ways(statement, sentence)).toEqual(expected);
});

it.each([
  ["the same said", "Sweden will send boats.", "Sweden will send boats."],
  ["another act denied", "Sweden will send boats.", "Sweden refused to meet the captain about boats."],
  ["that a denial was made", "Sweden denied that boats left.", "Boats left Sweden."],
  ["both deny", "Sweden banned the boats.", "Sweden outlawed the boats."],
])("sees no denial in %s", (_, statement, sentence) => {
  expect(ways(statement, sentence)).toEqual([]);
});

it("knows when both deny alike", () => {
  expect(sharesCue(lay("Sweden banned the boats.", "Sweden outlawed the boats."))).toBe(true);
  expect(sharesCue(lay("Sweden will send boats.", "Sweden has ruled out sending boats."))).toBe(false);
});

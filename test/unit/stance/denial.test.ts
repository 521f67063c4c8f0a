import { expect, it } from "vitest";
import { asserts, contradicts } from "../../../src/stance/denial.ts";
import { analysed } from "../language/analysed.ts";
import { lay } from "./lay.ts";

it.each([
  ["the act denied", "Sweden will send boats.", "Sweden has ruled out sending boats."],
  ["its noun denied", "Sweden will deploy boats.", "Sweden ruled out any deployment of boats."],
  ["the opposite act", "Sweden accepted the offer.", "Sweden rejected the offer."],
  ["a state denied", "Sweden is a member of the league.", "Sweden is not a member of the league."],
  ["the act done that the statement denies", "Sweden did not send boats.", "Sweden sent boats."],
  [
    "another amount of the same",
    "Lena Ford paid the shipyard $40 million for boats.",
    "Lena Ford paid the shipyard $12 million for boats.",
  ],
])("contradicts by %s", (_, statement, sentence) => {
  expect(contradicts(lay(statement, sentence))).toBe(true);
});

it.each([
  ["the same said", "Sweden will send boats.", "Sweden will send boats."],
  ["another act denied", "Sweden will send boats.", "Sweden refused to meet the captain about boats."],
  ["too little of the statement", "Sweden will send boats to the northern islands.", "Sweden will not sell the ferry."],
  ["that a denial was made", "Sweden denied that boats left.", "Boats left Sweden."],
  ["both deny", "Sweden banned the boats.", "Sweden outlawed the boats."],
])("does not contradict: %s", (_, statement, sentence) => {
  expect(contradicts(lay(statement, sentence))).toBe(false);
});

it("asserts with a finite verb, and not by reporting alone", () => {
  expect(asserts(analysed("Sweden sent boats."))).toBe(true);
  expect(asserts(analysed("Boats for Sweden"))).toBe(false);
  expect(asserts(analysed("Sweden’s doubts about the ferry"))).toBe(false);
});

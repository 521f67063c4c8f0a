import { expect, it } from "vitest";
import { isPutOff, isStillOpen } from "../../../src/stance/deferred.ts";
import { lay, wordAt } from "./lay.ts";

const at = (deferred: typeof isPutOff, statement: string, sentence: string, ours: string, theirs: string): boolean => {
  const { statement: a, sentence: b } = lay(statement, sentence);
  const tokenOf = (text: typeof a, word: string) => [...text.start.keys()].findIndex((i) => wordAt(text, i) === word);
  return deferred(a, tokenOf(a, ours), b, tokenOf(b, theirs));
};

it.each([
  ["until then", "Sweden will send boats.", "Sweden will not send boats until May.", "send", "send", true],
  ["not yet, against what is to come", "Sweden will pay.", "Sweden has yet to pay.", "pay", "pay", true],
  ["not so far, against what is to come", "Sweden will pay.", "Sweden has not paid.", "pay", "paid", true],
  ["not yet, against what is done", "Sweden pays.", "Sweden has yet to pay.", "pays", "pay", false],
  ["for good", "Sweden will send boats.", "Sweden will not send boats.", "send", "send", false],
])("knows what is denied %s", (_, statement, sentence, ours, theirs, expected) => {
  expect(at(isPutOff, statement, sentence, ours, theirs)).toBe(expected);
});

it("knows that what must still be done is not done", () => {
  expect(at(isStillOpen, "Sweden has yet to pay.", "Sweden must still pay.", "pay", "pay")).toBe(true);
  expect(at(isStillOpen, "Sweden has yet to pay.", "Sweden paid.", "pay", "paid")).toBe(false);
});

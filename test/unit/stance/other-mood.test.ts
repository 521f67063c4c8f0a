import { expect, it } from "vitest";
import { deniesOnlyMaybe, deniesOtherTime, onlyThreatens, plansUndone } from "../../../src/stance/other-mood.ts";
import { lay } from "./lay.ts";

it.each([
  ["what was to come, of what was", "Ford resigned.", "Ford said on Monday that she would not resign."],
  ["what was to come, of what has been", "Ford has resigned.", "Ford said on Monday that she would not resign."],
  ["what is not yet so, of a plan", "Sweden plans to drop the tax.", "Sweden has not yet dropped the tax."],
  ["what is not yet so, of a possibility", "Sweden could lose the port.", "Sweden has not lost the port yet."],
])("denies %s", (_, statement, sentence) => {
  expect(deniesOtherTime(lay(statement, sentence))).toBe(true);
});

it.each([
  ["what was, of what was", "Ford resigned.", "Ford did not resign."],
  ["what is to come, of what is to come", "Ford will resign.", "Ford will not resign."],
])("does not deny otherwise %s", (_, statement, sentence) => {
  expect(deniesOtherTime(lay(statement, sentence))).toBe(false);
});

it.each([
  ["what might not be so", "The course is finished.", "The course might not be finished in time.", true],
  ["what might not be going on", "The crews are working.", "The crews might not be working.", true],
  ["what is not so", "The course is finished.", "The course is not finished.", false],
  ["what both only hold possible", "The course may be finished.", "The course might not be finished in time.", false],
])("tells whether the sentence denies only maybe: %s", (_, statement, sentence, expected) => {
  expect(deniesOnlyMaybe(lay(statement, sentence))).toBe(expected);
});

it.each([
  ["what is to be done still", "Ford has not signed the deal.", "Ford still has to sign the deal.", true],
  ["what has been done", "Ford has not signed the deal.", "Ford signed the deal.", false],
  ["what is refused", "Ford has refused to sign the deal.", "Ford plans to sign the deal.", false],
])("tells what is not done yet from what is: %s", (_, statement, sentence, expected) => {
  expect(plansUndone(lay(statement, sentence))).toBe(expected);
});

it.each([
  ["a threat", "Sweden approved the fund.", "Sweden threatened to reject the fund.", true],
  ["a denial", "Sweden approved the fund.", "Sweden rejected the fund.", false],
  ["a threat of both", "Sweden threatened to leave.", "Sweden threatened to stay.", false],
])("tells what is denied from what is threatened: %s", (_, statement, sentence, expected) => {
  expect(onlyThreatens(lay(statement, sentence))).toBe(expected);
});

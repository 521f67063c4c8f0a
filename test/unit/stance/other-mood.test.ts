import { expect, it } from "vitest";
import { deniesOtherTime } from "../../../src/stance/other-mood.ts";
import { lay } from "./lay.ts";

it.each([
  ["what was to come, of what was", "Ford resigned.", "Ford said on Monday that she would not resign."],
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

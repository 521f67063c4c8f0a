import { expect, it } from "vitest";
import { untimely } from "../../../src/stance/timely.ts";
import { lay } from "./lay.ts";

it.each([
  ["on time, against late", "The count ended on schedule.", "The count ended three days behind schedule.", true],
  ["on time, against nothing", "The count ended as planned.", "The count ended on Monday.", true],
  ["on time, as both say", "The count ended on time.", "The count ended on schedule.", false],
  ["ahead of it, against nothing", "The count ended ahead of schedule.", "The count ended on Monday.", true],
  ["time lost, which is no punctuality", "The count lost a lot of time.", "The count lost many hours.", false],
  ["due then, done later", "The swap ended in April.", "The swap, due in April, ended on May 6.", true],
  ["the date of something else", "The vote is held in May.", "Ford left in May, and the vote is held in June.", true],
  ["due then, and nothing else", "The swap ends in April.", "The swap is due in April.", false],
])("%s", (_, statement, sentence, is) => {
  expect(untimely(lay(statement, sentence))).toBe(is);
});

import { expect, it } from "vitest";
import { saysMore } from "../../../src/stance/says-more.ts";
import { lay } from "./lay.ts";

it.each([
  ["a place", "Sweden sent boats to the strait.", "Sweden ruled out sending boats.", true],
  ["a name", "The report made mention of Ford.", "The report made no mention of when it was written.", true],
  ["another sentence", "Sweden will send boats. Kenya left.", "Sweden ruled out sending boats.", true],
  ["nothing more", "Sweden will send boats.", "Sweden ruled out sending boats.", false],
  ["only the plan it is of", "The plan has a timetable.", "There is no timetable yet.", false],
  ["another number", "Sweden sent 40 boats in May.", "Sweden did not send 40 boats but 12 in May.", false],
  ["what nobody denies", "Sweden sent boats to the strait.", "Sweden sent boats.", false],
])("tells what a statement says beside what is denied: %s", (_, statement, sentence, more) => {
  expect(saysMore(lay(statement, sentence))).toBe(more);
});

import { expect, it } from "vitest";
import { plainSide } from "../../../src/stance/minimal.ts";
import { lay } from "./lay.ts";

it.each([
  ["SUPPORTS", "the same", "The crew left.", "The crew left!"],
  ["SUPPORTS", "the same but for an article", "Crew left the port.", "The crew left the port."],
  ["REFUTES", "denied", "The council approved the plan.", "The council did not approve the plan."],
  ["REFUTES", "denied by the statement", "Sweden never sent boats.", "Sweden sent boats."],
  ["REFUTES", "the opposite", "The council approved the plan.", "The council rejected the plan."],
  ["REFUTES", "another number", "Sweden sent 12 boats.", "Sweden sent 20 boats."],
  ["REFUTES", "another day", "The crew sailed on Monday.", "The crew sailed on Tuesday."],
  [null, "more of it", "Sweden sent boats.", "Sweden sent boats to the port."],
  [null, "another word", "Sweden sent boats.", "Sweden sent lorries."],
  [null, "one of two numbers", "Two or three boats sank.", "Four or three boats sank."],
  [null, "what may be may also not be", "Sweden may send boats.", "Sweden may not send boats."],
  [null, "another sort of person", "A man left the port.", "A woman left the port."],
  [null, "a single word", "Sweden", "Sweden"],
] as const)("%s: %s", (side, _, statement, sentence) => {
  expect(plainSide(lay(statement, sentence))).toBe(side);
});

import { expect, it } from "vitest";
import { saysFew } from "../../../src/stance/few.ts";
import { lay } from "./lay.ts";

it.each([
  ["few", "Few towns back it.", "Not many towns back it."],
  ["a minority", "Most towns back it.", "Only a minority of towns oppose it."],
  ["not many", "Many towns back it.", "Not many towns back it."],
])("%s", (_, statement, sentence) => {
  expect(saysFew(lay(statement, sentence))).toBe(true);
});

it("a few are some, and many are many", () => {
  expect(saysFew(lay("Many towns back it.", "A few towns oppose it."))).toBe(false);
});

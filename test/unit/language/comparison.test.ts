import { expect, it } from "vitest";
import { FLAG } from "../../../src/language/flags.ts";
import { flagged } from "./analysed.ts";

it.each([
  ["what something is as strong as", "The wall is as strong as the old tower.", "the old tower"],
  ["to the end of its clause", "The wall held as firmly as the tower did, and the crew left.", "the tower did"],
  ["and not what comes as soon as", "The crew left as soon as the tower fell.", ""],
  ["nor an amount", "The crew sold as many as 200 boats.", ""],
  ["nor what is added", "The crew sold boats as well as nets.", ""],
])("marks %s", (_, text, expected) => {
  expect(flagged(text, FLAG.LIKENED)).toBe(expected);
});

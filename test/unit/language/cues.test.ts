import { expect, it } from "vitest";
import { cueAt } from "../../../src/language/cues.ts";

const cue = (lemmas: string, i = 0) => {
  const found = cueAt(lemmas.split(" "), i);
  return found && [found.cue.lemmas.join(" "), found.cue.effect, found.cue.reach];
};

it.each([
  ["negation", "not sail", ["not", "negate", "complement"]],
  ["an implicit negative", "refuse to sail", ["refuse", "negate", "right"]],
  ["a whole clause's denial", "nobody come", ["nobody", "negate", "clause"]],
  ["a doubt that leans to no", "unlikely to sail", ["unlikely", "negate+hedge", "clause"]],
  ["a possibility", "perhaps they sail", ["perhaps", "hedge", "complement"]],
  ["an intention", "plan to sail", ["plan to", "plan", "right"]],
  ["a falsehood", "hoax that it sail", ["hoax", "debunk", "sentence"]],
])("knows %s", (_, lemmas, expected) => {
  expect(cue(lemmas)).toEqual(expected);
});

it("takes the longest cue that begins there", () => {
  expect(cue("rule out the sale")).toEqual(["rule out", "negate", "right"]);
  expect(cue("not rule out the sale")).toEqual(["not rule out", "hedge", "complement"]);
  expect(cue("not only the sale")).toEqual(["not only", "hedge", "none"]);
});

it("finds none in the middle of one, in other words, or beyond the end", () => {
  expect(cue("rule out the sale", 1)).toBeNull();
  expect(cue("rule the sea")).toBeNull();
  expect(cue("rule")).toBeNull();
});

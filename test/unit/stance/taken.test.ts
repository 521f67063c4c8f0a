import { expect, it } from "vitest";
import { otherThing, takenPlaces } from "../../../src/stance/taken.ts";
import { lay, wordAt } from "./lay.ts";

it.each([
  ["The crew sold grain.", "The crew sold gas.", ["grain"]],
  ["Sweden banned Danish boats.", "Sweden has banned Danish trucks.", ["boats"]],
  ["The crew sold grain in May.", "The crew sold gas in June.", ["grain"]],
  ["The crew sold grain.", "The crew sold it quickly.", []],
  ["The crew sold grain.", "The crew sold grain.", []],
])("finds the places of %j that %j gives to others", (statement, sentence, expected) => {
  const pair = lay(statement, sentence);
  expect(takenPlaces(pair).map((i) => wordAt(pair.statement, i))).toEqual(expected);
});

it.each([
  ["the only thing that the sentence lacks", "The crew sold grain.", "The crew sold gas.", "grain"],
  ["not one of two", "The crew quickly sold grain.", "The crew sold gas.", null],
  ["nothing where nothing has its place", "The crew sold grain.", "The crew sold.", null],
])("names %s", (_, statement, sentence, expected) => {
  const pair = lay(statement, sentence);
  const thing = otherThing(pair);
  expect(thing < 0 ? null : wordAt(pair.statement, thing)).toBe(expected);
});

import { expect, it } from "vitest";
import { hashKey } from "../../../src/core/hash.ts";
import { actsOf, hasTag, keys, mainAct } from "../../../src/stance/acts.ts";
import { analysed } from "../language/analysed.ts";
import { wordAt } from "./lay.ts";

const acts = (text: string) => actsOf(analysed(text)).map((i) => wordAt(analysed(text), i));
const main = (text: string) => wordAt(analysed(text), mainAct(analysed(text)));

it.each([
  ["the verb", "The council closed the harbour.", ["closed"]],
  ["each of several", "Ford left because the wind turned.", ["left", "turned"]],
  ["what a verb of saying leads to, not the saying", "Ford said the crew left.", ["left"]],
  ["what is denied, not the denial", "The mayor refused to close the harbour.", ["close"]],
  ["no linking verb", "Lena Ford became the captain.", []],
  ["no participle before its noun", "The old boat has sunken treasure.", []],
])("takes for the act %s", (_, text, expected) => {
  expect(acts(text)).toEqual(expected);
});

it("takes the predicate of the first clause that has an act for the main one", () => {
  expect(main("Ford left because the wind turned.")).toBe("left");
  expect(mainAct(analysed("Lena Ford is the captain."))).toBe(-1);
  expect(mainAct(analysed(""))).toBe(-1);
});

it("asks for tags by pattern, and has none beyond the ends", () => {
  const a = analysed("Boats sail.");
  expect(hasTag(a, 0, /^NN/)).toBe(true);
  expect(hasTag(a, 0, /^VB/)).toBe(false);
  expect(hasTag(a, -1, /./)).toBe(false);
  expect(hasTag(a, 9, /./)).toBe(false);
});

it("turns words into their keys", () => {
  expect(keys("sail sink")).toEqual(new Set([hashKey("sail"), hashKey("sink")]));
});

import { expect, it } from "vitest";
import { hashKey } from "../../../src/core/hash.ts";
import { tagSet } from "../../../src/language/tag-sets.ts";
import { actsIn, hasTag, keys } from "../../../src/stance/acts.ts";
import { analysed } from "../language/analysed.ts";
import { wordAt } from "./lay.ts";

const acts = (text: string) => actsIn(analysed(text)).all.map((i) => wordAt(analysed(text), i));
const main = (text: string) => wordAt(analysed(text), actsIn(analysed(text)).main);

it.each([
  ["the verb", "The council closed the harbour.", ["closed"]],
  ["each of several", "Ford left because the wind turned.", ["left", "turned"]],
  ["what a verb of saying leads to, not the saying", "Ford said the crew left.", ["left"]],
  ["what is denied, not the denial", "The mayor refused to close the harbour.", ["close"]],
  ["no linking verb", "Lena Ford became the captain.", []],
  ["no act that is only what something is said of", "Sending boats would be the best way.", []],
  ["no participle before its noun", "The old boat has sunken treasure.", []],
])("takes for the act %s", (_, text, expected) => {
  expect(acts(text)).toEqual(expected);
});

it("takes the predicate of the first clause that has an act for the main one", () => {
  expect(main("Ford left because the wind turned.")).toBe("left");
  expect(actsIn(analysed("Lena Ford is the captain.")).main).toBe(-1);
  expect(actsIn(analysed("")).main).toBe(-1);
});

it("asks for tags by pattern, and has none beyond the ends", () => {
  const a = analysed("Boats sail.");
  expect(hasTag(a, 0, tagSet(/^NN/))).toBe(true);
  expect(hasTag(a, 0, tagSet(/^VB/))).toBe(false);
  expect(hasTag(a, -1, tagSet(/./))).toBe(false);
  expect(hasTag(a, 9, tagSet(/./))).toBe(false);
});

it("turns words into their keys", () => {
  expect(new Set(keys("sail sink"))).toEqual(new Set([hashKey("sail"), hashKey("sink")]));
});

it("asserts with a finite verb, and not by reporting alone", () => {
  expect(actsIn(analysed("Sweden sent boats.")).asserts).toBe(true);
  expect(actsIn(analysed("Boats for Sweden")).asserts).toBe(false);
  expect(actsIn(analysed("Sweden’s doubts about the ferry")).asserts).toBe(false);
});

it("knows what is said to be so where nothing is done, and whether anything is denied", () => {
  const a = analysed("Lena Ford is not a captain of the fleet.");
  expect(actsIn(a).state.map((i) => wordAt(a, i))).toEqual(["captain"]);
  expect(actsIn(a).denies).toBe(true);
  expect(actsIn(analysed("Lena Ford is a captain.")).denies).toBe(false);
  const judged = analysed("Ford said sending boats would be the best way.");
  expect(actsIn(judged).state.map((i) => wordAt(judged, i))).toEqual(["best", "way"]);
  const said = analysed("There were serious leaks, the captain said.");
  expect(actsIn(said).state.map((i) => wordAt(said, i))).toEqual(["serious", "leaks"]);
});

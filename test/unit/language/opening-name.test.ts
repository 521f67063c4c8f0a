import { expect, it } from "vitest";
import { hashKey } from "../../../src/core/hash.ts";
import { withOpeningName } from "../../../src/language/opening-name.ts";
import { analysed } from "./analysed.ts";

const DRUM = hashKey("drum");
const first = (text: string, ...names: number[]) =>
  withOpeningName(analysed(text), (key) => names.includes(key)).entity[0];

it("takes an opening noun for a name that the archive knows", () => {
  expect(first("Drum supports the plan.", DRUM)).toBe(DRUM);
  expect(first("Drum supports the plan.")).toBe(0);
});

it("leaves nouns elsewhere, and names that are known, alone", () => {
  const text = "The drum supports birds.";
  expect(first(text, DRUM)).toBe(0);
  const named = analysed("Sweden sent boats.");
  expect(withOpeningName(named, () => true)).toBe(named);
  expect(first("Woman supports the plan.", hashKey("woman"))).toBe(0);
  expect(first("", DRUM)).toBeUndefined();
});

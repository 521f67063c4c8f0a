import { expect, it } from "vitest";
import { hashKey } from "../../../src/core/hash.ts";
import { QUANTITY } from "../../../src/language/quantities.ts";
import { analysed } from "./analysed.ts";
import { lexicon } from "./reading.ts";

const SENTENCE = "Ms. Ford’s French crew won’t sell more than 20 boats before 5 May 2024, she said.";

it("fills every token column to one length, and every quantity column to another", () => {
  const { text: _, ...columns } = analysed(SENTENCE);
  const lengths = Object.entries(columns).map(([name, column]) => [name, column.length] as const);
  const of = (quantity: boolean) =>
    new Set(lengths.filter(([n]) => /^quantity/.test(n) === quantity).map(([, l]) => l));
  expect(of(true)).toEqual(new Set([2]));
  expect(of(false)).toEqual(new Set([columns.start.length, 0]));
  expect(lengths.filter(([, length]) => length === 0).map(([name]) => name)).toEqual(["carried", "topic", "earlier"]);
});

it("keeps lemmas as keys, with the lexicon's number where it knows them", () => {
  const a = analysed("The boats sailed to Glorbheim.");
  expect(Array.from(a.lemma.slice(1, 3))).toEqual([hashKey("boat"), hashKey("sail")]);
  expect(a.word[1]).toBe(lexicon.id("boat"));
  expect(a.word[4]).toBe(0);
});

it("gives a country, its demonym and its capital one key", () => {
  const [country, demonym, capital] = ["France left.", "French crews left.", "Paris left."].map(
    (s) => analysed(s).entity[0],
  );
  expect(country).not.toBe(0);
  expect(demonym).toBe(country);
  expect(capital).toBe(country);
});

it("reads quantities as intervals", () => {
  const a = analysed("It sold more than 20 boats.");
  expect([...a.quantityLow, ...a.quantityHigh]).toEqual([21, Number.POSITIVE_INFINITY]);
  expect([...a.quantityKind]).toEqual([QUANTITY.CARDINAL]);
});

it("passes on whom the text speaks of without naming", () => {
  const carried = Uint32Array.of(hashKey("somebody"));
  expect(analysed("She left.", carried).carried).toBe(carried);
  expect(analysed("She left.").carried).toHaveLength(0);
});

it("analyses the same text the same way, and nothing as nothing", () => {
  expect(analysed(SENTENCE)).toEqual(analysed(SENTENCE));
  expect(analysed("").start).toHaveLength(0);
});

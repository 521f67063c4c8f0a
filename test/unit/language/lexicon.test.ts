import { expect, test } from "vitest";
import {
  loadLexicon,
  RELATION,
  type RelationKind,
  relationKind,
  relationWeight,
} from "../../../src/language/lexicon.ts";
import { lexicon } from "./reading.ts";

const between = (a: string, b: string): RelationKind => relationKind(lexicon.relation(lexicon.id(a), lexicon.id(b)));

test("ids run from 1 to the number of words, and 0 is unknown", () => {
  expect(lexicon.id("government")).toBeGreaterThan(0);
  expect(lexicon.id("government")).toBeLessThanOrEqual(lexicon.size);
  expect(lexicon.id("blorptangle")).toBe(0);
});

test.each([
  ["decide", "decision"],
  ["decide", "decisive"],
  ["refuse", "refusal"],
  ["organise", "organization"],
  ["elect", "election"],
  ["die", "death"],
  ["choose", "choice"],
])("%s and %s are one family", (a, b) => {
  expect(lexicon.family(lexicon.id(a))).toBe(lexicon.family(lexicon.id(b)));
  expect(between(a, b)).toBe(RELATION.FAMILY);
});

test.each([
  ["organ", "organize"],
  ["cow", "coward"],
  ["hope", "hopeless"],
  ["major", "majority"],
  ["even", "evening"],
  ["plane", "planar"],
  ["import", "important"],
])("%s and %s are no family", (a, b) => {
  expect(lexicon.family(lexicon.id(a))).not.toBe(lexicon.family(lexicon.id(b)));
});

test.each([
  ["support", "oppose"],
  ["supporter", "opponent"],
  ["acceptance", "rejection"],
  ["increase", "decrease"],
  ["win", "lose"],
  ["allow", "ban"],
  ["confirm", "deny"],
  ["guilty", "innocent"],
  ["always", "never"],
  ["careful", "careless"],
])("%s and %s are contraries, both ways", (a, b) => {
  expect(between(a, b)).toBe(RELATION.ANTONYM);
  expect(between(b, a)).toBe(RELATION.ANTONYM);
});

test.each([
  ["send", "deploy"],
  ["soldier", "troop"],
  ["pledge", "promise"],
  ["film", "movie"],
  ["grey", "gray"],
])("%s and %s are near-synonyms", (a, b) => expect(between(a, b)).toBe(RELATION.SYNONYM));

test.each([
  ["red", "blue"],
  ["april", "may"],
  ["brother", "uncle"],
  ["basketball", "tennis"],
  ["second", "third"],
  ["piano", "violin"],
])("%s and %s exclude each other", (a, b) => expect(between(a, b)).toBe(RELATION.EXCLUSIVE));

test("the more general word is the hypernym", () => {
  expect(between("apple", "fruit")).toBe(RELATION.HYPERNYM);
  expect(between("fruit", "apple")).toBe(RELATION.HYPONYM);
});

test("unrelated and unknown words have no relation", () => {
  expect(between("table", "president")).toBe(RELATION.NONE);
  expect(lexicon.relation(0, lexicon.id("president"))).toBe(0);
});

test("weights lie between 0 and 1 and hand-written contraries have the full one", () => {
  expect(relationWeight(lexicon.relation(lexicon.id("support"), lexicon.id("oppose")))).toBe(1);
  let least = 1;
  lexicon.neighbours(lexicon.id("support"), (_, relation) => {
    least = Math.min(least, relationWeight(relation));
  });
  expect(least).toBeGreaterThan(0);
});

test("frequent words weigh less", () => {
  expect(lexicon.idf(lexicon.id("the"))).toBeLessThan(1);
  expect(lexicon.idf(lexicon.id("say"))).toBeLessThan(lexicon.idf(lexicon.id("referendum")));
  expect(lexicon.idf(0)).toBeGreaterThanOrEqual(lexicon.idf(lexicon.id("referendum")));
});

test("a file of another version is refused", () => {
  expect(() => loadLexicon(new ArrayBuffer(64))).toThrow(RangeError);
});

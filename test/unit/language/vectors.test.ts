import { expect, it } from "vitest";
import { loadVectors, VECTORS_MAGIC } from "../../../src/language/vectors.ts";
import { lexicon } from "./reading.ts";

const cosine = (a: string, b: string): number => lexicon.usage.nearest(lexicon.id(a), Uint16Array.of(lexicon.id(b)));

it("has near vectors for words that are used alike", () => {
  expect(cosine("soldier", "troop")).toBeGreaterThan(0.4);
  expect(cosine("soldier", "troop")).toBeGreaterThan(cosine("soldier", "banana"));
  expect(cosine("soldier", "soldier")).toBeCloseTo(1, 9);
  expect(cosine("soldier", "troop")).toBe(cosine("troop", "soldier"));
});

it("has none for a word that the lexicon does not know", () => {
  expect(lexicon.usage.nearest(0, Uint16Array.of(lexicon.id("soldier")))).toBe(0);
  expect(lexicon.usage.nearest(lexicon.id("soldier"), Uint16Array.of(0))).toBe(0);
  expect(lexicon.usage.addTo(new Float64Array(lexicon.usage.dimensions), 0, 1)).toBe(false);
});

/** Two words of a lexicon of three, with vectors of two numbers: (7, 0) and (0, -7). */
function file(words = 3): ArrayBuffer {
  const head = new Uint8Array(Uint32Array.of(VECTORS_MAGIC, words, 2, 2).buffer);
  const ids = new Uint8Array(Uint16Array.of(1, 3).buffer);
  return Uint8Array.from([...head, ...ids, 0x8f, 0x18]).buffer;
}

it("reads four bits a number", () => {
  const vectors = loadVectors(file(), 3);
  const sum = new Float64Array(2);
  expect(vectors.addTo(sum, 1, 2)).toBe(true);
  expect(vectors.addTo(sum, 3, 0.5)).toBe(true);
  expect([...sum]).toEqual([2, -0.5]);
  expect(vectors.nearest(1, Uint16Array.of(3, 2))).toBe(0);
  expect(vectors.nearest(1, Uint16Array.of(3, 2, 1))).toBe(1);
});

it("refuses another version, and vectors of another lexicon", () => {
  expect(() => loadVectors(file(), 4)).toThrow("npm run vectors");
  expect(() => loadVectors(new ArrayBuffer(64), 0)).toThrow(RangeError);
});

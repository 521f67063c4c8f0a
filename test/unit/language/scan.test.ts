import { describe, expect, test } from "vitest";
import { loadAnalyser } from "../../../scripts/build/analyser.ts";
import { hashKey } from "../../../src/core/hash.ts";
import { KeySet } from "../../../src/core/key-set.ts";
import {
  anyQuantity,
  anyToken,
  everyToken,
  firstToken,
  hasLemma,
  lastToken,
  tokensWhere,
} from "../../../src/language/scan.ts";

const { analyse } = loadAnalyser();
const a = analyse("Norland sent 40 soldiers and 12 boats to the coast.");
const is =
  (...words: string[]) =>
  (i: number): boolean =>
    words.some((word) => a.lemma[i] === hashKey(word));

describe("questions over the tokens of an analysis", () => {
  test("the first, the last and all of which it is so, by their numbers", () => {
    expect(firstToken(a, is("soldier", "boat"))).toBe(3);
    expect(lastToken(a, is("soldier", "boat"))).toBe(6);
    expect(tokensWhere(a, is("soldier", "boat"))).toEqual([3, 6]);
  });

  test("-1 and nothing where it is so of none", () => {
    expect(firstToken(a, is("tank"))).toBe(-1);
    expect(lastToken(a, is("tank"))).toBe(-1);
    expect(tokensWhere(a, is("tank"))).toEqual([]);
  });

  test("any, every and one with a lemma of a set", () => {
    expect([anyToken(a, is("boat")), anyToken(a, is("tank"))]).toEqual([true, false]);
    expect([everyToken(a, (i) => i < 11), everyToken(a, (i) => i < 3)]).toEqual([true, false]);
    expect([hasLemma(a, new KeySet([hashKey("boat")])), hasLemma(a, new KeySet([hashKey("tank")]))]).toEqual([
      true,
      false,
    ]);
  });

  test("any quantity", () => {
    expect([anyQuantity(a, (q) => a.quantityLow[q] === 12), anyQuantity(a, (q) => a.quantityLow[q] === 13)]).toEqual([
      true,
      false,
    ]);
  });
});

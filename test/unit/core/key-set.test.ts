import { describe, expect, test } from "vitest";
import { hashKey } from "../../../src/core/hash.ts";
import { KeySet } from "../../../src/core/key-set.ts";

describe("a set of keys", () => {
  const words =
    "accept agree back support approve endorse welcome favour embrace adopt allow permit grant let want".split(" ");
  const set = new KeySet(words.map(hashKey));

  test("has what it was filled with, above 2^31 as well", () => {
    expect(words.map(hashKey).some((key) => key > 2 ** 31)).toBe(true);
    expect(words.filter((word) => !set.has(hashKey(word)))).toEqual([]);
  });

  test("has nothing else: neither 0, which is no key, nor what lies beside a text", () => {
    expect(["reject", "refuse", "agrees", ""].filter((word) => set.has(hashKey(word)))).toEqual([]);
    expect(set.has(0)).toBe(false);
    expect(set.has(new Uint32Array(1)[1] as number)).toBe(false);
    expect(new KeySet([]).has(hashKey("accept"))).toBe(false);
  });

  test("keeps keys apart that fall on one place", () => {
    const colliding = new KeySet([1, 1025, 2049, 3]);
    expect([1, 1025, 2049, 3].every((key) => colliding.has(key))).toBe(true);
    expect([2, 4, 4097].some((key) => colliding.has(key))).toBe(false);
    expect([...colliding].sort((a, b) => a - b)).toEqual([1, 3, 1025, 2049]);
  });

  test("takes a key given twice once", () => {
    expect([...new KeySet([7, 7])]).toEqual([7]);
  });
});

import { expect, it } from "vitest";
import { rememberEach, rememberFew, rememberLast, rememberUpTo } from "../../../src/core/remember.ts";

it("asks once while the same object comes again, and anew for another", () => {
  const asked: string[] = [];
  const f = rememberLast(({ name }: { name: string }) => {
    asked.push(name);
    return name.toUpperCase();
  });
  const [a, b] = [{ name: "a" }, { name: "b" }];
  expect([f(a), f(a), f(b), f(a)]).toEqual(["A", "A", "B", "A"]);
  expect(asked).toEqual(["a", "b", "a"]);
});

it.each([rememberEach, rememberFew])("asks once of each object, whatever came between: %o", (remember) => {
  const asked: string[] = [];
  const f = remember(({ name }: { name: string }) => {
    asked.push(name);
    return [name];
  });
  const [a, b] = [{ name: "a" }, { name: "b" }];
  expect([f(a), f(a), f(b), f(a), f(b)]).toEqual([["a"], ["a"], ["b"], ["a"], ["b"]]);
  expect(f(a)).toBe(f(a));
  expect(asked).toEqual(["a", "b"]);
});

it("keeps the answers of several functions of one object apart", () => {
  const name = rememberEach((key: { name: string }) => [key.name]);
  const length = rememberEach((key: { name: string }) => [key.name.length]);
  const keys = ["a", "bb", "ccc"].map((text) => ({ name: text }));
  for (const _ of [1, 2]) {
    expect(keys.map((key) => name(key)[0])).toEqual(["a", "bb", "ccc"]);
    expect(keys.map((key) => length(key)[0])).toEqual([1, 2, 3]);
  }
});

it("asks once for each number or string, and forgets all when there are too many", () => {
  const asked: number[] = [];
  const f = rememberUpTo(2, (key) => {
    asked.push(key);
    return -key;
  });
  expect([1, 2, 1, 2, 3, 3, 1].map(f)).toEqual([-1, -2, -1, -2, -3, -3, -1]);
  expect(asked).toEqual([1, 2, 3, 1]);
});

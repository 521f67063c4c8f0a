import { expect, test } from "vitest";
import { parseCheckQuery } from "../../../src/http/check-request.ts";

test("equal requests have one form", () => {
  const one = parseCheckQuery({ q: ["It rained "], publisher: ["BBC", "afp", "bbc"] });
  const other = parseCheckQuery({ utm_source: ["x"], publisher: ["AFP", "Bbc"], limit: ["5"], q: ["It rained"] });
  expect(one).toEqual({ ok: true, value: { statement: "It rained", limit: 5, publishers: ["afp", "bbc"] } });
  expect(other).toEqual(one);
});

test("an unknown name is let be, however often it comes, and be it one that every object has", () => {
  const parsed = parseCheckQuery({ q: ["a"], utm: ["1", "2"], constructor: ["1", "2"], toString: ["1", "2"] });
  expect(parsed).toEqual({ ok: true, value: { statement: "a", limit: 5 } });
});

test.each<[Record<string, string[]>, string]>([
  [{}, "/q"],
  [{ q: [" "] }, "/q"],
  [{ q: ["a", "b"] }, "/q"],
  [{ q: ["a"], limit: ["0"] }, "/limit"],
  [{ q: ["a"], limit: ["5.5"] }, "/limit"],
  [{ q: ["a"], limit: ["5e0"] }, "/limit"],
  [{ q: ["a"], limit: ["", "3"] }, "/limit"],
  [{ q: ["a"], asOf: ["2025-02-30"] }, "/asOf"],
  [{ q: ["a"], publishedAfter: ["2025-03-02"], publishedBefore: ["2025-03-01"] }, "/publishedAfter"],
  [{ q: ["a"], minConfidence: ["1.1"] }, "/minConfidence"],
  [{ q: ["a"], minConfidence: ["NaN"] }, "/minConfidence"],
])("%j is refused", (query, pointer) => {
  const parsed = parseCheckQuery(query);
  expect(parsed).toMatchObject({ ok: false, failure: { kind: "invalid-request", errors: [{ pointer }] } });
});

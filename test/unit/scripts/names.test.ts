import { expect, test } from "vitest";
import { distinctNames } from "../../../scripts/corpus/names.ts";

const named = (...wanted: string[]) => wanted.map(distinctNames());

test("a name is one a file can have", () => {
  expect(named("x/1", "Report 2024", "../..", "—")).toEqual(["x-1", "Report-2024", "article", "article-2"]);
});

test("no two are alike, whatever case they have and whatever is asked for", () => {
  expect(named("a b", "a-b", "A/B", "a-b-2", "a-b", "c")).toEqual(["a-b", "a-b-2", "A-B-3", "a-b-2-2", "a-b-4", "c"]);
});

test("a hundred thousand lines of one file have theirs in time", () => {
  const names = named(...Array.from({ length: 100_000 }, () => "export"));
  expect(names.at(-1)).toBe("export-100000");
  expect(new Set(names).size).toBe(100_000);
});

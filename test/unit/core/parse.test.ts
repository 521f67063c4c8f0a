import { expect, test } from "vitest";
import * as z from "zod";
import { parse } from "../../../src/core/parse.ts";

test("a value that passes comes back as the schema makes it", () => {
  expect(parse(z.object({ a: z.string().trim() }), { a: " x ", b: 1 })).toEqual({ ok: true, value: { a: "x" } });
});

test("wrong places are JSON pointers, escaped, below the one given", () => {
  const schema = z.object({ "a/b~c": z.array(z.number()) });
  expect(parse(schema, { "a/b~c": [1, "x"] }, "/rows/3")).toEqual({
    ok: false,
    failure: [{ pointer: "/rows/3/a~1b~0c/1", detail: "must be a number, not a string" }],
  });
});

test.each<[string, z.ZodType, unknown, string]>([
  ["a list for an object", z.object({}), [], "must be an object, not a list"],
  ["null for an object", z.looseObject({}), null, "must be an object, not null"],
  ["a number for a map", z.record(z.string(), z.unknown()), 7, "must be an object, not a number"],
  ["a truth value for a string", z.string(), true, "must be a string, not true or false"],
  ["a fraction for a whole number", z.int(), 1.5, "must be a whole number"],
  ["a number that is too large to be one", z.number(), Number.POSITIVE_INFINITY, "must be a number"],
  [
    "a list for one of two types",
    z.union([z.string().min(1), z.number()]),
    [],
    "must be a string or a number, not a list",
  ],
  [
    "a list for one of two objects",
    z.union([z.strictObject({}), z.object({ a: z.string() })]),
    [],
    "must be an object, not a list",
  ],
  [
    "what has neither of two forms",
    z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]),
    {},
    "has none of the forms it may have",
  ],
  ["no value of a list", z.enum(["a", "b"]), "c", "must be one of a, b"],
  ["another value than the one", z.literal(1), 2, "must be 1"],
  ["an empty list", z.array(z.string()).min(1), [], "needs at least one"],
  ["a short list", z.array(z.string()).min(2), ["a"], "needs at least 2"],
  ["a long list", z.array(z.string()).max(1), ["a", "b"], "must have at most 1"],
  ["an empty text", z.string().min(1), "", "must not be empty"],
  ["a short text", z.string().min(2), "a", "needs at least 2 characters"],
  ["a long text", z.string().max(2), "abc", "must have at most 2 characters"],
  ["a small number", z.number().min(2), 1, "must be at least 2"],
  ["a number at an open bound", z.number().gt(2), 2, "must be more than 2"],
  ["a large number", z.number().max(2), 3, "must be at most 2"],
  ["what must not be there", z.strictObject({}), { a: 1, b: 2 }, "must not have a, b"],
  ["what nobody has words for", z.string().regex(/a/), "b", "is not valid"],
])("%s is refused in plain English", (_, schema, value, detail) => {
  expect(parse(schema, value)).toEqual({ ok: false, failure: [{ pointer: "", detail }] });
});

test("what is missing is missing, and a schema's own words go before", () => {
  const schema = z.object({ a: z.string(), b: z.number("must be a year") });
  expect(parse(schema, { b: "x" })).toMatchObject({
    failure: [
      { pointer: "/a", detail: "is missing" },
      { pointer: "/b", detail: "must be a year" },
    ],
  });
});

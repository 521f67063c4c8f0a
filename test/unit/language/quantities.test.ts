import { expect, test } from "vitest";
import { isDate, QUANTITY, quantities, unitKey } from "../../../src/language/quantities.ts";
import { read } from "./reading.ts";

const only = (text: string) => {
  const q = quantities(read(text));
  return { kind: q.kind[0], unit: q.unit[0], low: q.low[0], high: q.high[0], count: q.kind.length };
};

test.each([
  ["72 critics liked it", 72],
  ["twenty-four critics liked it", 24],
  ["two hundred and five critics liked it", 205],
  ["a dozen critics liked it", 12],
  ["a hundred critics liked it", 100],
  ["1.2 million critics liked it", 1_200_000],
  ["half a million critics liked it", 500_000],
  ["the film won over just one critic", 1],
])("%s counts critics", (text, value) => {
  expect(only(text)).toEqual({ kind: QUANTITY.CARDINAL, unit: unitKey("critic"), low: value, high: value, count: 1 });
});

test.each([
  ["more than 5 dogs barked", 6, Number.POSITIVE_INFINITY],
  ["over 5 dogs barked", 6, Number.POSITIVE_INFINITY],
  ["at least five dogs barked", 5, Number.POSITIVE_INFINITY],
  ["5 or more dogs barked", 5, Number.POSITIVE_INFINITY],
  ["fewer than 5 dogs barked", Number.NEGATIVE_INFINITY, 4],
  ["up to 5 dogs barked", Number.NEGATIVE_INFINITY, 5],
  ["no more than 5 dogs barked", Number.NEGATIVE_INFINITY, 5],
  ["not more than 5 dogs barked", Number.NEGATIVE_INFINITY, 5],
  ["about 100 dogs barked", 90, 110],
  ["about 1,540 dogs barked", 1524.6, 1555.4],
  ["nearly 100 dogs barked", 90, 100],
  ["it fell short of the 600 dogs needed", 600, 600],
  ["only 5 dogs barked", 5, 5],
  ["between 5 and 7 dogs barked", 5, 7],
  ["10-12 dogs barked", 10, 12],
  ["5 to 7 million dogs barked", 5e6, 7e6],
  ["5,000+ dogs barked", 5000, Number.POSITIVE_INFINITY],
  ["hundreds of dogs barked", 200, 9999],
  ["tens of thousands of dogs barked", 20_000, 99_999],
])("%s is an interval", (text, low, high) => {
  const found = only(text);
  expect(found.kind).toBe(QUANTITY.CARDINAL);
  expect(found.low).toBeCloseTo(low as number, 6);
  expect(found.high).toBeCloseTo(high as number, 6);
});

test.each([
  ["It cost $3bn.", QUANTITY.MONEY, "dollar", 3e9],
  ["It cost 3 billion euros.", QUANTITY.MONEY, "euro", 3e9],
  ["It cost £40 million.", QUANTITY.MONEY, "pound", 40e6],
  ["It rose 33%.", QUANTITY.PERCENT, "", 33],
  ["It rose 33 per cent.", QUANTITY.PERCENT, "", 33],
  ["It won two thirds of votes.", QUANTITY.PERCENT, "", 200 / 3],
  ["It lasted 24 hours.", QUANTITY.DURATION, "day", 1],
  ["It lasted two weeks.", QUANTITY.DURATION, "day", 14],
  ["It lasted for a week.", QUANTITY.DURATION, "day", 7],
  ["It is 10 km long.", QUANTITY.MEASURE, "metre", 10_000],
  ["He is 43 years old.", QUANTITY.AGE, "age", 43],
  ["It scored 4.5/10.", QUANTITY.RATING, "/10", 4.5],
  ["It scored 3 out of 5.", QUANTITY.RATING, "/5", 3],
  ["They won 3-2.", QUANTITY.SCORE, "", 3.002],
  ["It peaked at number 5.", QUANTITY.ORDINAL, "", 5],
  ["It ran for its third season.", QUANTITY.ORDINAL, "season", 3],
  ["It was ranked first.", QUANTITY.ORDINAL, "", 1],
  ["It is the sixth-largest city.", QUANTITY.ORDINAL, "city", 6],
  ["It is in season 3.", QUANTITY.ORDINAL, "season", 3],
  ["It doubled.", QUANTITY.TIMES, "times", 2],
])("%s has its kind and unit", (text, kind, unit, value) => {
  const found = only(text);
  expect(found).toMatchObject({ kind, unit: unitKey(unit), count: 1 });
  expect(found.low).toBeCloseTo(value, 9);
  expect(found.high).toBeCloseTo(value, 9);
});

test("more than a measured value excludes the value itself", () => {
  const found = only("It rose more than 5 percent.");
  expect(found.low).toBeGreaterThan(5);
  expect(found.low).toBeLessThan(5.001);
});

test("an article counts a unit of time behind a preposition", () => {
  const found = only("They left within a day.");
  expect(found).toMatchObject({
    kind: QUANTITY.DURATION,
    unit: unitKey("day"),
    low: Number.NEGATIVE_INFINITY,
    high: 1,
  });
});

test("an article counts a unit of time that somebody has or takes", () => {
  expect(only("They have a week to decide.")).toMatchObject({ unit: unitKey("day"), low: 7, high: 7 });
  expect(only("It could take a year to build.")).toMatchObject({ unit: unitKey("day"), low: 365.25, high: 365.25 });
});

test.each([
  "They had a day of rest.",
  "One of them left.",
  "No one left.",
  "At first they left.",
  "It was first released there.",
  "COVID-19 spread.",
  "She sings on VH1.",
  "They met in a day room.",
])("%s holds no quantity", (text) => expect(only(text).count).toBe(0));

test("columns point at tokens", () => {
  const tokens = read("He sold more than 23.5 million albums in 2019.");
  const q = quantities(tokens);
  const texts = [...q.first].map((first, i) => tokens.form.slice(first, (q.last[i] as number) + 1).join(" "));
  expect(texts).toEqual(["more than 23.5 million", "2019"]);
  expect([...q.kind].map(isDate)).toEqual([false, true]);
});

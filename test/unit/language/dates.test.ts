import { expect, test } from "vitest";
import { QUANTITY, quantities } from "../../../src/language/quantities.ts";
import { read } from "./reading.ts";

const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const first = (text: string) => {
  const q = quantities(read(text));
  return { kind: q.kind[0], low: q.low[0], high: q.high[0], count: q.kind.length };
};
const ALWAYS = Number.POSITIVE_INFINITY;

test.each([
  ["She was born on July 6, 1927.", "1927-07-06", "1927-07-06"],
  ["She was born on 6 July 1927.", "1927-07-06", "1927-07-06"],
  ["She was born on the 6th of July 1927.", "1927-07-06", "1927-07-06"],
  ["She was born on 1927-07-06.", "1927-07-06", "1927-07-06"],
  ["It happened in February 2020.", "2020-02-01", "2020-02-29"],
  ["It happened in 2019.", "2019-01-01", "2019-12-31"],
  ["It happened in the 1990s.", "1990-01-01", "1999-12-31"],
  ["He was born in the nineties.", "1990-01-01", "1999-12-31"],
  ["He was born on the twelfth of June in the year 1919.", "1919-06-12", "1919-06-12"],
  ["It happened in the 19th century.", "1801-01-01", "1900-12-31"],
  ["It happened in summer 2014.", "2014-06-01", "2014-08-31"],
  ["It happened in early 2014.", "2014-01-01", "2014-05-02"],
  ["He ruled from 2010 to 2014.", "2010-01-01", "2014-12-31"],
  ["He ruled between 2010 and 2014.", "2010-01-01", "2014-12-31"],
  ["He played in 2012-13.", "2012-01-01", "2013-12-31"],
  ["It was filmed from June 14 to August 18, 2009.", "2009-06-14", "2009-08-18"],
  ["They were together from May to September 2019.", "2019-05-01", "2019-09-30"],
  ["It happened in the 1960's.", "1960-01-01", "1969-12-31"],
  ["It ran on March 6-8, 2019.", "2019-03-06", "2019-03-08"],
])("%s is an interval of days", (text, from, to) => {
  expect(first(text)).toEqual({ kind: QUANTITY.DATE, low: day(from), high: day(to), count: 1 });
});

test.each([
  ["It was before 7 July 2019.", -ALWAYS, day("2019-07-06")],
  ["It was after 2010.", day("2011-01-01"), ALWAYS],
  ["It was there since 2010.", day("2010-01-01"), ALWAYS],
  ["It was there until 2010.", -ALWAYS, day("2010-12-31")],
  ["It was there by May 2010.", -ALWAYS, day("2010-05-31")],
])("%s is open on one side", (text, low, high) => {
  expect(first(text)).toEqual({ kind: QUANTITY.DATE, low, high, count: 1 });
});

test.each([
  ["It happened on 7 July.", QUANTITY.YEARLESS_DATE, 189, 189],
  ["It happened in March.", QUANTITY.YEARLESS_DATE, 61, 91],
  ["It happened in the autumn.", QUANTITY.YEARLESS_DATE, 245, 335],
  ["It happened on Monday.", QUANTITY.WEEKDAY, 0, 0],
  ["It happened at 5 p.m. there.", QUANTITY.CLOCK, 1020, 1020],
  ["It happened at 10:30 there.", QUANTITY.CLOCK, 630, 630],
])("%s has no year", (text, kind, low, high) => expect(first(text)).toEqual({ kind, low, high, count: 1 }));

test("a spring of water and a fall are no seasons, and a winter lies in two years", () => {
  expect(first("They drank from the spring water.").count).toBe(0);
  expect(first("It ended in the fall of the house.").count).toBe(0);
  expect(first("It happened in the winter.").count).toBe(0);
});

test("verbs are no months and counts are no years", () => {
  expect(first("They may march.").count).toBe(0);
  expect(first("2000 people came.").kind).toBe(QUANTITY.CARDINAL);
  expect(first("It cost 2000 dollars.").kind).toBe(QUANTITY.MONEY);
});

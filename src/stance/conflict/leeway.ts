import { hashKey } from "../../core/hash.ts";
import type { Analysis } from "../../language/analysis.ts";
import { isDate, QUANTITY } from "../../language/quantities.ts";
import { keys } from "../acts.ts";
import { CLASS, classOf } from "../align.ts";

/** Days that a day ("before the 3rd", "by the 2nd"), a part of a month, a part of a year, a month and a year leave open. */
const LEEWAY = { day: 1, partOfMonth: 10, partOfYear: 75, month: 31, year: 366 } as const;
const PARTS_OF_TIME = keys("mid early late middle beginning end start");

/**
 * Days by which two limits may differ and still be one: "by mid-December" and "by 15 December", "by October" and "by 1 October".
 * Of two parts of a month, a day; of the same part of it, all: "by the end of", "before the end of".
 */
export function leewayOf(a: Analysis, p: number, b: Analysis, q: number): number {
  if (!isDate(a.quantityKind[p] as number) || !isDate(b.quantityKind[q] as number)) return 0;
  const [ours, theirs] = [partOfTime(a, p), partOfTime(b, q)];
  const [x, y] = [grainOf(a, p), grainOf(b, q)];
  if (ours !== 0 && theirs !== 0 && x === y) return ours === theirs ? LEEWAY.partOfMonth : LEEWAY.day;
  return x === y ? LEEWAY.day : Math.max(x, y);
}

/**
 * The first and last day on which what holds "since March 2019" may have begun; null for a date that is no such beginning.
 * A month leaves its days open, a year its months.
 */
export function beginningOf(a: Analysis, p: number): readonly [first: number, last: number] | null {
  const first = a.quantityFirst[p] as number;
  if (a.quantityKind[p] !== QUANTITY.DATE || a.quantityHigh[p] !== Number.POSITIVE_INFINITY) return null;
  if (a.lemma[first] !== SINCE && a.lemma[first - 1] !== SINCE) return null;
  const tokens = tokensOf(a, p);
  const isDay = tokens.some((i) => classOf(a, i) === CLASS.NUMBER && !isYear(a, i));
  const open = isDay ? 0 : tokens.some((i) => isMonth(a, i)) ? LEEWAY.month : LEEWAY.year;
  const low = a.quantityLow[p] as number;
  return [low, low + open];
}

const SINCE = hashKey("since");

/** The lemma of "mid" in "mid-December"; 0 for none. */
function partOfTime(a: Analysis, p: number): number {
  const at = tokensOf(a, p).find((i) => PARTS_OF_TIME.has(a.lemma[i] as number));
  return at === undefined ? 0 : (a.lemma[at] as number);
}

/** Days that a limit leaves open by how it is put: none with a day, a month's without. */
function grainOf(a: Analysis, p: number): number {
  const tokens = tokensOf(a, p);
  const isNumbered = (i: number): boolean => classOf(a, i) === CLASS.NUMBER && !isYear(a, i);
  const hasYear = tokens.some((i) => isYear(a, i));
  if (partOfTime(a, p) !== 0)
    return hasYear && tokens.length <= 5 && !tokens.some((i) => isMonth(a, i)) ? LEEWAY.partOfYear : LEEWAY.partOfMonth;
  return tokens.some(isNumbered) || !tokens.some((i) => isMonth(a, i)) ? 0 : LEEWAY.month;
}

const tokensOf = (a: Analysis, p: number): number[] =>
  Array.from(
    { length: (a.quantityLast[p] as number) - (a.quantityFirst[p] as number) + 1 },
    (_, k) => (a.quantityFirst[p] as number) + k,
  );
const MONTHS = keys("january february march april may june july august september october november december");
const isMonth = (a: Analysis, i: number): boolean => MONTHS.has(a.lemma[i] as number);
const isYear = (a: Analysis, i: number): boolean => /^(?:19|20)\d\d$/.test(a.text.slice(a.start[i], a.end[i]));

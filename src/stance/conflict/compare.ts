import type { Analysis } from "../../language/analysis.ts";
import { QUANTITY, unitKey } from "../../language/quantities.ts";
import { beginningOf, leewayOf } from "./leeway.ts";

/** Two quantities as intervals: the one agrees with the other, excludes it, or shares a part with it. */

/** What a sentence says of one quantity or date of the statement. */
export const OUTCOME = { MISSING: 0, AGREES: 1, CONFLICTS: 2, PARTLY: 3 } as const;

/** Percentages and ratings out of a hundred are one scale; a day with a year answers to one without. */
export function isComparable(a: Analysis, p: number, b: Analysis, q: number): boolean {
  const ours = a.quantityKind[p] as number;
  const theirs = b.quantityKind[q] as number;
  if (ours === theirs) return true;
  if (ours === QUANTITY.PERCENT || theirs === QUANTITY.PERCENT) return isOfHundred(a, p) && isOfHundred(b, q);
  return isDay(a, p) && isDay(b, q);
}

const OF_HUNDRED = unitKey("/100");

const isOfHundred = (a: Analysis, p: number): boolean =>
  a.quantityKind[p] === QUANTITY.PERCENT || (a.quantityKind[p] === QUANTITY.RATING && a.quantityUnit[p] === OF_HUNDRED);

const isDay = (a: Analysis, p: number): boolean =>
  a.quantityKind[p] === QUANTITY.YEARLESS_DATE ||
  (a.quantityKind[p] === QUANTITY.DATE && (a.quantityHigh[p] as number) - (a.quantityLow[p] as number) <= 31);

/** Day of a leap year, 1-366, of a day since 1970-01-01. */
function dayOfYear(day: number): number {
  const date = new Date(day * 86_400_000);
  return Math.round((Date.UTC(2000, date.getUTCMonth(), date.getUTCDate()) - Date.UTC(2000, 0, 1)) / 86_400_000) + 1;
}

/** The interval, with its year taken off when the other side has none. */
function intervalOf(a: Analysis, p: number, otherKind: number): [number, number] {
  const low = a.quantityLow[p] as number;
  const high = a.quantityHigh[p] as number;
  return otherKind === QUANTITY.YEARLESS_DATE && a.quantityKind[p] === QUANTITY.DATE
    ? [dayOfYear(low), dayOfYear(high)]
    : [low, high];
}

/** A member of `OUTCOME`: an interval within the statement's agrees, a disjoint one conflicts. */
export function compareQuantities(a: Analysis, p: number, b: Analysis, q: number): number {
  const [low, high] = intervalOf(a, p, b.quantityKind[q] as number);
  const [theirLow, theirHigh] = intervalOf(b, q, a.quantityKind[p] as number);
  // "Up to 140" and "up to 340" name two greatest values: that the one lies within the other is not what is meant.
  if (isGreatest(low, high) && isGreatest(theirLow, theirHigh) && high !== theirHigh)
    return Math.abs(high - theirHigh) <= leewayOf(a, p, b, q) ? OUTCOME.AGREES : OUTCOME.CONFLICTS;
  // So do "since 2018" and "since 2019" name two beginnings.
  const [ours, theirs] = [beginningOf(a, p), beginningOf(b, q)];
  if (ours !== null && theirs !== null)
    return theirs[0] <= ours[1] && ours[0] <= theirs[1] ? OUTCOME.AGREES : OUTCOME.CONFLICTS;
  if (a.quantityKind[p] === QUANTITY.DURATION && isNear(low, theirLow) && isNear(high, theirHigh))
    return OUTCOME.AGREES;
  return relate(low, high, theirLow, theirHigh);
}

/** Does the second interval lie within the first, beside it, or share a part with it? */
function relate(low: number, high: number, theirLow: number, theirHigh: number): number {
  if (theirLow >= low && theirHigh <= high) return OUTCOME.AGREES;
  return theirHigh < low || theirLow > high ? OUTCOME.CONFLICTS : OUTCOME.PARTLY;
}

/** The same of a date of the statement and the days, of some year, between which something happened. */
export function compareDays(a: Analysis, p: number, low: number, high: number): number {
  const isYearless = a.quantityKind[p] === QUANTITY.YEARLESS_DATE;
  const [theirLow, theirHigh] = isYearless ? [dayOfYear(low), dayOfYear(high)] : [low, high];
  return relate(a.quantityLow[p] as number, a.quantityHigh[p] as number, theirLow, theirHigh);
}

/** Two months are 60 days, and a year 52 weeks. */
const ROUNDED = 0.02;

const isNear = (x: number, y: number): boolean => x === y || Math.abs(x - y) <= ROUNDED * Math.abs(x);

const isGreatest = (low: number, high: number): boolean => low === Number.NEGATIVE_INFINITY && Number.isFinite(high);

function middle(a: Analysis, p: number): number {
  const low = a.quantityLow[p] as number;
  const high = a.quantityHigh[p] as number;
  if (!Number.isFinite(low)) return high;
  if (!Number.isFinite(high)) return low;
  return (low + high) / 2;
}

/** How far the middles of two quantities lie apart, as a share of the larger: 0 for equal ones, at most 1. */
export function distance(a: Analysis, p: number, b: Analysis, q: number): number {
  const x = middle(a, p);
  const y = middle(b, q);
  const largest = Math.max(Math.abs(x), Math.abs(y));
  return largest === 0 ? 0 : Math.min(1, Math.abs(x - y) / largest);
}

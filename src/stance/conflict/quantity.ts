import { hashKey } from "../../core/hash.ts";
import type { Analysis } from "../../language/analysis.ts";
import { datelineLength } from "../../language/dateline.ts";
import { isDate, QUANTITY } from "../../language/quantities.ts";
import { among, anyQuantity } from "../../language/scan.ts";
import { PREPOSITION } from "../../language/tag-sets.ts";
import { hasTag, keys } from "../acts.ts";
import { type Alignment, CLASS, classOf, isContent } from "../align.ts";
import { compareDays, compareQuantities, distance, isComparable, OUTCOME } from "./compare.ts";
import { isFormer, saysFormer } from "./former.ts";
import { type LifeDate, lifeDate } from "./lifespan.ts";
import { isWhole, wholeOf } from "./part.ts";

export interface QuantityMatch {
  /** Indices into the quantity columns; `theirs` is -1 when nothing comparable was found. */
  readonly ours: number;
  readonly theirs: number;
  /** A member of `OUTCOME`. */
  readonly outcome: number;
  /** The unit, or the noun counted, is the same on both sides. */
  readonly sameUnit: boolean;
  /** Aligned words around both: 0 to 2. */
  readonly context: number;
  /** |ours - theirs| / max, 0 when equal, 1 when far apart; NaN when missing. */
  readonly distance: number;
}

/** Words to either side of a quantity that are looked at for its context. */
const WINDOW = 4;

/**
 * Compares each quantity of the statement with the one of the sentence that stands in its place: same kind, same unit,
 * and the words around them aligned. An interval that holds the other's agrees, a disjoint one conflicts
 * (after natural-logic treatments of numerals, Roy & Roth 2015, EQUATE, Ravichander et al. 2019).
 */
export function matchQuantities(a: Analysis, b: Analysis, alignment: Alignment): QuantityMatch[] {
  const matches: QuantityMatch[] = [];
  for (let p = 0; p < a.quantityFirst.length; p++) matches.push(bestMatch(a, p, b, alignment));
  return matches;
}

function bestMatch(a: Analysis, p: number, b: Analysis, alignment: Alignment): QuantityMatch {
  const life = lifeDate(a, p, b);
  if (life !== null) return ofLife(a, p, life);
  let best: QuantityMatch = {
    ours: p,
    theirs: -1,
    outcome: OUTCOME.MISSING,
    sameUnit: false,
    context: 0,
    distance: Number.NaN,
  };
  let bestRank = 0;
  for (let q = 0; q < b.quantityFirst.length; q++) {
    if (!isComparable(a, p, b, q) || isOfDateline(b, q) || isOtherMoney(a, p, b, q)) continue;
    const outcome = outcomeOf(a, p, b, q);
    if (outcome === null) continue;
    const sameUnit =
      a.quantityUnit[p] === b.quantityUnit[q] ||
      isDate(a.quantityKind[p] as number) ||
      countsTheSame(a, p, b, q, alignment);
    const context = contextOf(a, p, b, q, alignment) || Number(isWhenDone(a, p, b, q, alignment));
    const agrees = outcome === OUTCOME.AGREES ? 0.9 + (samePreposition(a, p, b, q) ? 0.5 : 0) : 0;
    const rank = 1 + (sameUnit ? 1.5 : 0) + context + (outcome === OUTCOME.PARTLY ? 0.5 : agrees);
    if (rank <= bestRank) continue;
    bestRank = rank;
    best = { ours: p, theirs: q, outcome, sameUnit, context, distance: distance(a, p, b, q) };
  }
  return best;
}

/** When somebody was born or died, by the dates in brackets behind his name. */
function ofLife(a: Analysis, p: number, { quantity, low, high }: LifeDate): QuantityMatch {
  const outcome = compareDays(a, p, low, high);
  return {
    ours: p,
    theirs: quantity,
    outcome,
    sameUnit: true,
    context: 2,
    distance: outcome === OUTCOME.AGREES ? 0 : 1,
  };
}

/** "Six of the nine have signed": null, as the nine contradict no other number of those who signed. */
function outcomeOf(a: Analysis, p: number, b: Analysis, q: number): number | null {
  const isOther = (isFormer(b, q) && !saysFormer(a, p)) || isOfOtherPeriod(a, p, b, q);
  const outcome = isOther ? OUTCOME.CONFLICTS : compareQuantities(a, p, b, q);
  if (isByHowMuch(a, p, b, q)) return null;
  const saysNothing = () => isOfOtherSize(a, p, b, q) || isOnlySince(a, p, b, q);
  return outcome === OUTCOME.CONFLICTS && saysNothing() ? null : outcome;
}

/** "5 million dollars" against "5 million euros": how much the one is in the other nobody says. */
const isOtherMoney = (a: Analysis, p: number, b: Analysis, q: number): boolean => {
  const [ours, theirs] = [a.quantityUnit[p], b.quantityUnit[q]];
  return a.quantityKind[p] === QUANTITY.MONEY && ours !== 0 && theirs !== 0 && ours !== theirs;
};

const EACH = keys("a an per each every");
const PERIODS = keys("hour day week month quarter year");

/** The token of "month" in "a month" behind a quantity; -1 for none. */
export function periodAt(a: Analysis, p: number): number {
  const last = a.quantityLast[p] as number;
  for (let i = last + 1; i <= last + COUNTED && i + 1 < a.start.length; i++)
    if (EACH.has(a.lemma[i] as number) && PERIODS.has(a.lemma[i + 1] as number)) return i + 1;
  return -1;
}

/** "310 million a month" against "310 million a year". */
function isOfOtherPeriod(a: Analysis, p: number, b: Analysis, q: number): boolean {
  const [ours, theirs] = [periodAt(a, p), periodAt(b, q)];
  return ours >= 0 && theirs >= 0 && a.lemma[ours] !== b.lemma[theirs];
}

/** Is `q` the whole of a part that the statement counts, or a part of the whole that it does? */
function isOfOtherSize(a: Analysis, p: number, b: Analysis, q: number): boolean {
  const whole = wholeOf(b, q);
  return isWhole(b, q) !== isWhole(a, p) || (whole >= 0 && compareQuantities(a, p, b, whole) === OUTCOME.AGREES);
}

/** "OSLO, June 2 - …": when it was written. */
const isOfDateline = (b: Analysis, q: number): boolean =>
  (b.start[b.quantityFirst[q] as number] as number) < datelineLength(b.text);

const SINCE = keys("since");

/** "In March" against "the third rise since the autumn". */
const isOnlySince = (a: Analysis, p: number, b: Analysis, q: number): boolean =>
  isDate(b.quantityKind[q] as number) &&
  among(b, (b.quantityFirst[q] as number) - 2, b.quantityFirst[q] as number, SINCE) &&
  !among(a, (a.quantityFirst[p] as number) - 2, a.quantityFirst[p] as number, SINCE);

const [BY, TO] = [hashKey("by"), hashKey("to")];

/** "Rises by two months" against "rises to 67 years": by how much the one, to what the other. */
function isByHowMuch(a: Analysis, p: number, b: Analysis, q: number): boolean {
  const ours = a.lemma[(a.quantityFirst[p] as number) - 1];
  const theirs = b.lemma[(b.quantityFirst[q] as number) - 1];
  return !isDate(a.quantityKind[p] as number) && ((ours === BY && theirs === TO) || (ours === TO && theirs === BY));
}

/** "Lifted the rate by half a point to 6.5 percent": what it was lifted to, not by how much. */
function samePreposition(a: Analysis, p: number, b: Analysis, q: number): boolean {
  const [ours, theirs] = [(a.quantityFirst[p] as number) - 1, (b.quantityFirst[q] as number) - 1];
  return ours >= 0 && a.lemma[ours] === b.lemma[theirs] && hasTag(a, ours, PREPOSITION);
}

const PEOPLE = keys("people person");

/** Tokens behind a number among which the noun that it counts stands. */
const COUNTED = 3;

/** "3,000 troops" and "5,200 soldiers", "nine guards" and "seven guards hostage": does a noun behind the one answer to one behind the other? */
function countsTheSame(a: Analysis, p: number, b: Analysis, q: number, alignment: Alignment): boolean {
  if (a.quantityKind[p] !== QUANTITY.CARDINAL || b.quantityKind[q] !== QUANTITY.CARDINAL) return false;
  const [ours, theirs] = [countedFrom(a, p), countedFrom(b, q)];
  for (let i = ours + 1; i <= ours + COUNTED && i < a.start.length; i++) {
    if (classOf(a, i) === CLASS.VERB) return false;
    const j = alignment.to[i] as number;
    if (classOf(a, i) !== CLASS.NOUN || j < 0 || b.clause[j] !== b.clause[theirs]) continue;
    if (j > theirs && j <= theirs + COUNTED) return true;
    // "Has 8,000 employees" and "employs 5,200 people".
    if (j < theirs && classOf(b, j) === CLASS.VERB && PEOPLE.has(b.lemma[theirs + 1] as number)) return true;
  }
  return false;
}

/** The last token before what the number counts: of "six of the nine states" that of the nine. */
function countedFrom(a: Analysis, p: number): number {
  const whole = wholeOf(a, p);
  return a.quantityLast[whole < 0 ? p : whole] as number;
}

/** "Not once, but twice": does the sentence have the statement's own number as well as the one in its place? */
export const saysItToo = (a: Analysis, p: number, b: Analysis): boolean =>
  anyQuantity(
    b,
    (q) =>
      (b.quantityKind[q] === a.quantityKind[p] || b.quantityKind[q] === QUANTITY.CARDINAL) &&
      (isDate(b.quantityKind[q] as number) && isBounded(b, q)
        ? (b.quantityLow[q] as number) >= (a.quantityLow[p] as number) &&
          (b.quantityHigh[q] as number) <= (a.quantityHigh[p] as number)
        : b.quantityLow[q] === a.quantityLow[p] && b.quantityHigh[q] === a.quantityHigh[p]) &&
      !isOfOtherPeriod(a, p, b, q) &&
      !isSetAside(b, q) &&
      (!isFormer(b, q) || saysFormer(a, p)),
  );

const isBounded = (a: Analysis, p: number): boolean =>
  Number.isFinite(a.quantityLow[p] as number) && Number.isFinite(a.quantityHigh[p] as number);

const NOT = keys("not");

/** "Seven ships sailed, not eleven". */
const isSetAside = (b: Analysis, q: number): boolean =>
  b.quantityFirst.length > 1 && NOT.has(b.lemma[(b.quantityFirst[q] as number) - 1] ?? 0);

/**
 * Are both dates when the same thing was done: "signed the accord in 2022", "the accord signed with Orlo in 2024"?
 * The act is found, before the date, in its clause, with no other verb between.
 */
function isWhenDone(a: Analysis, p: number, b: Analysis, q: number, alignment: Alignment): boolean {
  if (!isDate(a.quantityKind[p] as number)) return false;
  if (isLimit(a, p) && a.lemma[(a.quantityFirst[p] as number) - 1] === b.lemma[(b.quantityFirst[q] as number) - 1])
    return true;
  const date = b.quantityFirst[q] as number;
  let verb = date - 1;
  while (verb >= 0 && b.clause[verb] === b.clause[date] && !(classOf(b, verb) === CLASS.VERB && isContent(b, verb)))
    verb--;
  if (verb < 0 || b.clause[verb] !== b.clause[date]) return false;
  const act = alignment.from[verb] as number;
  return act >= 0 && classOf(a, act) === CLASS.VERB && a.clause[act] === a.clause[a.quantityFirst[p] as number];
}

const LIMITS = keys("until by till");

/** "Until 2029", "by May". */
const isLimit = (a: Analysis, p: number): boolean => LIMITS.has(a.lemma[(a.quantityFirst[p] as number) - 1] ?? 0);

/** Up to one for each side: do the statement words beside the quantity answer to words beside the other? */
function contextOf(a: Analysis, p: number, b: Analysis, q: number, alignment: Alignment): number {
  const first = a.quantityFirst[p] as number;
  const last = a.quantityLast[p] as number;
  const from = (b.quantityFirst[q] as number) - WINDOW;
  const until = (b.quantityLast[q] as number) + WINDOW;
  const answered = (i: number): boolean => {
    const j = i >= 0 && i < a.start.length ? (alignment.to[i] as number) : -1;
    return j >= from && j <= until && (j < (b.quantityFirst[q] as number) || j > (b.quantityLast[q] as number));
  };
  let context = 0;
  for (let k = 1; k <= WINDOW; k++)
    if (answered(first - k)) {
      context++;
      break;
    }
  for (let k = 1; k <= WINDOW; k++)
    if (answered(last + k)) {
      context++;
      break;
    }
  return context;
}

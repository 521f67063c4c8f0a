import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { isDate, QUANTITY } from "../language/quantities.ts";
import { among, anyToken, firstToken } from "../language/scan.ts";
import { keys } from "./acts.ts";
import { OUTCOME } from "./conflict/compare.ts";
import type { QuantityMatch } from "./conflict/quantity.ts";
import type { Span } from "./judgement.ts";
import type { Pair } from "./pair.ts";
import { spanOf } from "./reason.ts";

/** Where the two name the period that they speak of, and it is not the same one. */
export interface OtherPeriod {
  readonly ours: Span;
  readonly theirs: Span;
}

/**
 * "Lost 22 million this year" against "lost 22 million last year", "exports fell by 4 percent in April" against "… in May": what comes
 * again each month or year is of one of them, and says nothing of the next, whether it affirms or denies. Of the desk set's listed
 * sentences, cross-fitted, one support and one contradiction of another "this", "last" or "next" were right and 13 wrong (both that
 * were right denied it "before next year"); of contradictions with the same amount of another month, none and six.
 */
export const otherPeriod: (pair: Pair) => OtherPeriod | null = rememberLast(
  (pair) => anotherYear(pair) ?? anotherMonth(pair),
);

const TURNS = keys("this last next");
const PERIODS = keys("year month week quarter season spring summer autumn winter weekend");
const UNTIL = keys("before until till");

const isTurn = (a: Analysis, i: number): boolean => TURNS.has(a.lemma[i] ?? 0) && PERIODS.has(a.lemma[i + 1] ?? 0);

/** "This year" and "last year". */
function anotherYear({ statement: a, sentence: b }: Pair): OtherPeriod | null {
  const i = firstToken(a, (k) => isTurn(a, k));
  if (i < 0) return null;
  const isOfSame = (k: number): boolean => isTurn(b, k) && b.lemma[k + 1] === a.lemma[i + 1];
  const j = firstToken(b, isOfSame);
  if (j < 0 || among(b, j - 1, j, UNTIL) || anyToken(b, (k) => isOfSame(k) && b.lemma[k] === a.lemma[i])) return null;
  return { ours: spanOf(a, i, i + 1), theirs: spanOf(b, j, j + 1) };
}

/** The same amount of another month, quarter or year. */
function anotherMonth({ statement: a, sentence: b, quantities }: Pair): OtherPeriod | null {
  const isAmount = ({ ours, theirs, outcome, sameUnit }: QuantityMatch): boolean =>
    outcome === OUTCOME.AGREES && theirs >= 0 && sameUnit && isMeasure(a.quantityKind[ours] as number);
  const other = quantities.find(
    ({ ours, theirs, outcome }) =>
      outcome === OUTCOME.CONFLICTS && theirs >= 0 && isPeriod(a, ours) && isPeriod(b, theirs),
  );
  if (other === undefined || !quantities.some(isAmount)) return null;
  return { ours: quantitySpan(a, other.ours), theirs: quantitySpan(b, other.theirs) };
}

const isMeasure = (kind: number): boolean => !isDate(kind) && kind !== QUANTITY.ORDINAL;

/** Days. */
const [MONTH, YEAR] = [28, 366];

/** A month or a year, not a day, nor "since May". */
function isPeriod(a: Analysis, q: number): boolean {
  const days = (a.quantityHigh[q] as number) - (a.quantityLow[q] as number) + 1;
  return isDate(a.quantityKind[q] as number) && days >= MONTH && days <= YEAR;
}

const quantitySpan = (a: Analysis, q: number): Span =>
  spanOf(a, a.quantityFirst[q] as number, a.quantityLast[q] as number);

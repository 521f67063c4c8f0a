import { hashKey } from "../core/hash.ts";
import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { isDate } from "../language/quantities.ts";
import { among, anyQuantity, hasLemma } from "../language/scan.ts";
import { actsIn, keys, SAME_ACT } from "./acts.ts";
import { OUTCOME } from "./conflict/compare.ts";
import type { Pair } from "./pair.ts";

/** When, against when it should have been. */

/** Is it only due then in the sentence, or not said to be in time? Then it supports nothing. */
export const untimely: (pair: Pair) => boolean = rememberLast(
  (pair) => lacksPunctuality(pair) || isOnlyDue(pair) || isOfElse(pair),
);

/** "Is to be held on Thursday" against "is sworn in on Thursday, and will be held on 12 May": is the date that of something else? */
function isOfElse({ statement: a, sentence: b, quantities, alignment }: Pair): boolean {
  const { all, leading } = actsIn(a);
  const act = [...all, ...leading].find((i) => (alignment.score[i] as number) >= SAME_ACT);
  if (act === undefined) return false;
  const clause = b.clause[alignment.to[act] as number];
  const isDateIn = (q: number): boolean =>
    isDate(b.quantityKind[q] as number) && b.clause[b.quantityFirst[q] as number] === clause;
  return quantities.some(
    ({ ours, theirs, outcome }) =>
      outcome === OUTCOME.AGREES &&
      isDate(a.quantityKind[ours] as number) &&
      !isDateIn(theirs) &&
      anyQuantity(b, (q) => isDateIn(q)),
  );
}

const ON = hashKey("on");
const AHEAD = hashKey("ahead");
const OF = hashKey("of");
const TIME = keys("time schedule");
const AS = hashKey("as");
const PLANNED = keys("plan schedule expect promise foresee intend");
const EARLY = keys("early punctual promptly ahead prompt punctually");

/** "On time", "ahead of schedule", "as planned"? "A lot of time" is not. */
const isPunctual = ({ lemma }: Analysis): boolean =>
  lemma.some(
    (word, i) =>
      (TIME.has(word) && (lemma[i - 1] === ON || (lemma[i - 1] === OF && lemma[i - 2] === AHEAD))) ||
      (PLANNED.has(word) && lemma[i - 1] === AS),
  );

/** "Finished on schedule" against a sentence that says nothing of it, or "three days behind schedule". */
const lacksPunctuality = ({ statement: a, sentence: b }: Pair): boolean =>
  isPunctual(a) && !isPunctual(b) && !hasLemma(b, EARLY);

const DUE = keys("due originally initially suppose schedule plan slate");
/** Tokens between "due" and the date. */
const REACH = 6;

const isDueAt = (a: Analysis, date: number): boolean => among(a, date - REACH, date, DUE);

/** "Due by the end of April, was completed only on May 6": is the date the one it was due, and another named behind it? */
function isOnlyDue({ statement: a, sentence: b, quantities }: Pair): boolean {
  return quantities.some(({ ours, theirs, outcome }) => {
    if (outcome === OUTCOME.CONFLICTS || theirs < 0 || !isDate(b.quantityKind[theirs] as number)) return false;
    const date = b.quantityFirst[theirs] as number;
    if (!isDueAt(b, date) || isDueAt(a, a.quantityFirst[ours] as number)) return false;
    return anyQuantity(b, (q) => (b.quantityFirst[q] as number) > date && isDate(b.quantityKind[q] as number));
  });
}

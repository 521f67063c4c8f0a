import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { QUANTITY } from "../language/quantities.ts";
import { actsIn, isPassive, keys, polarityDiffers, SAME_ACT } from "./acts.ts";
import { CLASS, classOf } from "./align.ts";
import { OUTCOME, saysItToo } from "./conflict/quantity.ts";
import { CONTRAST } from "./contrast.ts";
import { opposedDegrees } from "./degree.ts";
import { subjectOf } from "./doer.ts";
import { opposedOffice } from "./office.ts";
import type { Pair } from "./pair.ts";
import { opposedParticles } from "./particles.ts";
import { isOthers, opposedPosition } from "./positions.ts";
import { opposedRank, rankDiffers } from "./rank.ts";
import { holds } from "./turned-word.ts";

/** What contradicts without a denial: an opposite in the place of the act, or another number. */

/** Weight from which an opposite is sure enough to contradict by itself: hand-written ones and their derivations. */
export const SURE_OPPOSITE = 0.7;

/** Who is beaten loses: the passive of these is no opposite of it. */
const BEATING = keys("beat defeat overcome");
const isBeaten = (a: Analysis, i: number): boolean => BEATING.has(a.lemma[i] as number) && isPassive(a, i);

/** Is the statement's main verb, or a word between two found ones, replaced by its opposite? */
export function opposesAct(pair: Pair): boolean {
  const { contrasts, statement: a, sentence: b } = pair;
  if (opposedPosition(pair) !== null || opposedDegrees(pair) !== null) return true;
  if (opposedOffice(pair) !== null || opposedRank(pair) !== null) return true;
  if (opposedParticles(pair).some(({ near }) => near)) return true;
  return contrasts.some(
    (c) =>
      c.kind === CONTRAST.ANTONYM &&
      c.weight >= SURE_OPPOSITE &&
      !holds(pair, c.statementToken) &&
      !isBeaten(a, c.statementToken) &&
      !isBeaten(b, c.sentenceToken) &&
      // "Had no plans to leave" agrees with "stays".
      !polarityDiffers(a, c.statementToken, b, c.sentenceToken) &&
      !(c.wordClass === CLASS.VERB && isOthers(pair, c.sentenceToken)) &&
      (c.slot === 2 ||
        (c.slot === 1 && isSaid(a, c.statementToken)) ||
        (c.wordClass === CLASS.VERB && hasSubject(pair, c.statementToken, c.sentenceToken))),
  );
}

/** "Bookings rose" against "bookings for Easter had fallen": is the noun before the one verb found before the other, in its clause? */
function hasSubject({ statement: a, sentence: b, alignment }: Pair, i: number, j: number): boolean {
  if (!isSaid(a, i) || classOf(b, j) !== CLASS.VERB) return false;
  const subject = subjectOf(a, i);
  const theirs = subject < 0 ? -1 : (alignment.to[subject] as number);
  return theirs >= 0 && theirs < j && b.clause[theirs] === b.clause[j] && a.entity[subject] === 0;
}

/** Is it what the statement says is done, or, of a statement that only links, what something is said to be? */
const isSaid = (a: Analysis, i: number): boolean =>
  ((a.flags[i] as number) & FLAG.PREDICATE) !== 0 || (actsIn(a).all.length === 0 && actsIn(a).state.at(-1) === i);

export function countsOtherwise(pair: Pair): boolean {
  const { statement: a, sentence: b, quantities, alignment } = pair;
  if (quantities.length === 0) return false;
  const { all } = actsIn(a);
  if (all.length > 0 && !all.some((i) => (alignment.score[i] as number) >= SAME_ACT)) return false;
  return quantities.some(
    (q) =>
      q.outcome === OUTCOME.CONFLICTS &&
      q.sameUnit &&
      q.context > 0 &&
      (a.quantityKind[q.ours] !== QUANTITY.ORDINAL || rankDiffers(pair)) &&
      !saysItToo(a, q.ours, b),
  );
}

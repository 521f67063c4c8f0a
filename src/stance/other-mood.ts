import { hashKey } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { anyToken, firstToken, hasFlag, hasLemma } from "../language/scan.ts";
import { PAST_TENSE } from "../language/tag-sets.ts";
import { actsIn, hasAuxiliary, hasTag, isCue, isMeant, isNotted, keys, MEANT } from "./acts.ts";
import { denialOf } from "./denial.ts";
import { saidOf } from "./doubt.ts";
import type { Pair } from "./pair.ts";
import { doneOf, perfectOf, progressiveOf } from "./realised.ts";

/** What a sentence denies of another time than the statement's, of what is to come, or so far; or what it only may deny. */

const WILL = keys("will would shall");
const YET = hashKey("yet");

/**
 * "Resigned" against "said on Monday that she would not resign": what was to come may have come otherwise. And "plans to drop it", "could
 * lose" against "has not yet": what is not yet so may become so.
 */
export function deniesOtherTime({ statement: a, sentence: b, alignment }: Pair): boolean {
  const { all } = actsIn(a);
  const main = all[0] ?? -1;
  const j = main < 0 ? -1 : (alignment.to[main] as number);
  if (j < 0 || ((b.flags[j] as number) & FLAG.NEGATED) === 0) return false;
  const isOpen = isMeant(a, main);
  if (isOpen && saysYet(b, j)) return true;
  const isDone = hasTag(a, main, PAST_TENSE) || perfectOf(a) === main;
  return !isOpen && isDone && hasAuxiliary(b, j, WILL);
}

/** "Has not paid" against "still has to pay": does the sentence only plan what the statement says has not been done? */
export function plansUndone({ statement: a, sentence: b, alignment }: Pair): boolean {
  const said = perfectOf(a);
  const j = said < 0 ? -1 : (alignment.to[said] as number);
  if (j < 0 || said !== actsIn(a).main || !isNotted(a, said) || hasFlag(a, MEANT)) return false;
  return ((b.flags[j] as number) & (FLAG.NEGATED | MEANT)) === FLAG.PLANNED;
}

/** "Is finished" against "might not be finished in time": does the sentence only hold it possible that it is not so? */
export function deniesOnlyMaybe(pair: Pair): boolean {
  const { act, object, opposite, count } = denialOf(pair);
  const { statement: a, sentence: b, alignment } = pair;
  // "Is fighting" is no main verb (roles.ts).
  const main = saidOf(a);
  const said = main < 0 ? progressiveOf(a) : main;
  const j = said < 0 ? -1 : (alignment.to[said] as number);
  if (!act || object || opposite || count || j < 0) return false;
  return ((b.flags[j] as number) & FLAG.HEDGED) !== 0 && !isMeant(a, said);
}

/** Is "yet" in its clause? */
const saysYet = (b: Analysis, j: number): boolean =>
  anyToken(b, (k) => b.lemma[k] === YET && b.clause[k] === b.clause[j]);

const THREATENING = keys("threaten threat fear");
/** Tokens from "threatened" to what it denies or says instead. */
const THREAT_REACH = 4;

/**
 * "Approved the fund" against "threatened to reject the fund": does the sentence deny what was done, or oppose it, only as a threat or a
 * fear? Of the desk set's listed contradictions, cross-fitted, one such was right, of those on short statements one, and two wrong.
 */
export function onlyThreatens({ statement: a, sentence: b, contrasts }: Pair): boolean {
  if (doneOf(a) < 0 || hasLemma(a, THREATENING)) return false;
  const threat = firstToken(b, (k) => THREATENING.has(b.lemma[k] as number));
  const denies = (k: number): boolean => isCue(b, k) || contrasts.some(({ sentenceToken }) => sentenceToken === k);
  return threat >= 0 && anyToken(b, (k) => k > threat && k <= threat + THREAT_REACH && denies(k));
}

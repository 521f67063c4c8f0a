import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isDate } from "../language/quantities.ts";
import { isReporting } from "../language/roles.ts";
import { actsIn, anotherVerb, isLeading, keys, polarityDiffers } from "./acts.ts";
import { affirmsState, believesOtherwise, isAffirmed, isAnothers } from "./affirmed.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { OUTCOME } from "./conflict/quantity.ts";
import { CONTRAST } from "./contrast.ts";
import { countsOtherwise, opposesAct, SURE_OPPOSITE } from "./opposition.ts";
import type { Pair } from "./pair.ts";
import { addsTo, excludesObject, setsAside } from "./set-aside.ts";
import { sharesCue, turnsCue } from "./shared-cue.ts";
import { differs, holds } from "./turned-word.ts";

/** The ways in which a sentence can deny a statement; a topic they share under somebody's negation is none of them. */
export interface Denial {
  /** The very act or state of the statement, under another polarity. */
  readonly act: boolean;
  /** Something of it, whatever is said to be done: "ruled out soldiers", "comes without a charger", "shares instead of cash". */
  readonly object: boolean;
  /** An opposite in the place of its verb, between two words found, or among the little words ("behind", "ahead"). */
  readonly opposite: boolean;
  /** Another number, amount or date of the same thing, and the statement's own nowhere. */
  readonly count: boolean;
}

export const denialOf: (pair: Pair) => Denial = rememberLast((pair) => {
  if (endsThen(pair)) return NO_DENIAL;
  const wish = isWish(pair.statement);
  const act = !wish && deniesAct(pair);
  return {
    act,
    object: !wish && (excludesObject(pair) || (!act && !cancels(pair) && (setsAside(pair) || addsTo(pair)))),
    opposite: opposesAct(pair),
    count: countsOtherwise(pair),
  };
});

const NO_DENIAL: Denial = { act: false, object: false, opposite: false, count: false };

const UNTIL = keys("until till");

/** "Reopens on Monday" against "stays shut until Monday": is the statement's date the one until which something else holds? */
const endsThen = ({ statement: a, sentence: b, quantities }: Pair): boolean =>
  quantities.some(
    ({ ours, theirs, outcome }) =>
      outcome === OUTCOME.AGREES &&
      theirs >= 0 &&
      isDate(b.quantityKind[theirs] as number) &&
      UNTIL.has(b.lemma[(b.quantityFirst[theirs] as number) - 1] ?? 0) &&
      !UNTIL.has(a.lemma[(a.quantityFirst[ours] as number) - 1] ?? 0),
  );

const WANTING = keys("want wish hope aspire");

/** "Orlo wanted the hearings in private" is not denied where they were not: only by another position of Orlo's. */
function isWish(a: Analysis): boolean {
  const first = a.start.findIndex((_, i) => isContent(a, i) && classOf(a, i) === CLASS.VERB);
  return first >= 0 && WANTING.has(a.lemma[first] as number) && ((a.flags[first] as number) & FLAG.NEGATED) === 0;
}

/** Is the act of the statement, a verb or its noun, or else its state, under another polarity in the sentence? */
function deniesAct(pair: Pair): boolean {
  if (turnsCue(pair) || believesOtherwise(pair)) return true;
  if (sharesCue(pair) || cancels(pair)) return false;
  const { all, main, state, leading, denies } = actsIn(pair.statement);
  if (main >= 0 && (pair.alignment.to[main] as number) < 0) return false;
  // What a negated statement denies must be affirmed plainly: an act, and no word of denial beside it.
  if (denies)
    return (all.length > 0 ? all : leading).some((i) => isAffirmed(pair, i)) || affirmsState(pair, all, state);
  if (deniesObject(pair)) return true;
  // "Believes that …" against "no longer believes that …", "offered to pay" against "without offering".
  const [first] = all;
  if (first !== undefined)
    return all.some((i) => differs(pair, i)) || leading.some((i) => differs(pair, i) && leadsTo(pair, i, first));
  if (state.length === 0) return leading.some((i) => differs(pair, i) && !isOnlyReport(pair, i));
  // "Refused the reward that they had offered": what is offered is denied, that it was offered is not.
  return !leading.some((i) => isLeading(pair.statement, i) && holds(pair, i)) && deniesState(pair, state);
}

/** "Intends to stay" against "has no plans to leave": is the opposite of what the statement says denied? */
const cancels = ({ statement: a, sentence: b, contrasts }: Pair): boolean =>
  contrasts.some(
    (c) =>
      c.kind === CONTRAST.ANTONYM &&
      c.weight >= SURE_OPPOSITE &&
      c.wordClass === CLASS.VERB &&
      polarityDiffers(a, c.statementToken, b, c.sentenceToken),
  );

/** Tokens before a name among which the word is that sets it aside. */
const BESIDE = 3;

/** Is somebody's saying something, in the sentence, only a thing that was said: "reported", "many reports"? */
const isOnlyReport = ({ statement, sentence, alignment }: Pair, i: number): boolean =>
  isReporting(statement.lemma[i] as number) && classOf(sentence, alignment.to[i] as number) === CLASS.NOUN;

/** Does it stand before the act in the statement, and in the sentence, too? */
const leadsTo = ({ alignment }: Pair, leading: number, act: number): boolean =>
  leading < act &&
  ((alignment.to[act] as number) < 0 || (alignment.to[leading] as number) < (alignment.to[act] as number));

/** Of "called the aid a tip" the last word is what is said. */
function deniesState(pair: Pair, state: readonly number[]): boolean {
  const said = state.at(-1) ?? -1;
  const denied = (i: number): boolean => differs(pair, i) && !isAnothers(pair, pair.alignment.to[i] as number);
  return said >= 0 && (pair.alignment.to[said] as number) >= 0 ? denied(said) : state.some(denied);
}

/**
 * Is what follows the verb denied in the sentence, by a word between the two, while the verb stands: "covered a check
 * rather than a close examination", "pleaded not guilty", "heard it on the news and not from their managers"?
 */
export const deniesObject: (pair: Pair) => boolean = rememberLast((pair) => {
  const { statement: a, sentence: b, alignment } = pair;
  const { all, leading } = actsIn(a);
  const verb = all[0] ?? leading[0] ?? -1;
  const there = verb < 0 ? -1 : (alignment.to[verb] as number);
  if (there < 0 || !holds(pair, verb)) return false;
  return a.start.some((_, i) => {
    const j = alignment.to[i] as number;
    if (i <= verb || j <= there || b.clause[j] !== b.clause[there]) return false;
    if (!isContent(a, i) || !differs(pair, i)) return false;
    // "With a Danish ship rather than with Sweden": a name is set aside only by the very word before it.
    if (a.entity[i] !== 0 && !b.flags.subarray(j - BESIDE, j).some((flags) => (flags & FLAG.CUE) !== 0)) return false;
    for (let k = there + 1; k < j; k++) {
      if (((b.flags[k] as number) & FLAG.CUE) !== 0) return b.clause[k] === b.clause[j] && !anotherVerb(b, k, j);
      if (anotherVerb(b, k - 1, k)) return false;
    }
    return false;
  });
});

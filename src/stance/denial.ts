import { hashKey } from "../core/hash.ts";
import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isDate } from "../language/quantities.ts";
import { isReporting } from "../language/roles.ts";
import { AUXILIARIES, actsIn, among, hasTag, isLeading, keys, polarityDiffers, tagSet } from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { OUTCOME } from "./conflict/quantity.ts";
import { CONTRAST } from "./contrast.ts";
import { isStillOpen } from "./deferred.ts";
import { objectOf, subjectOf } from "./doer.ts";
import { countsOtherwise, opposesAct, SURE_OPPOSITE } from "./opposition.ts";
import type { Pair } from "./pair.ts";
import { holdersOf } from "./positions.ts";
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

/** Verbs that rule something out for the future, whatever is to be done with it. */
const EXCLUDING = keys("rule exclude preclude forbid prohibit ban oppose veto");
const NOUN = tagSet(/^NN/);
const PARTICIPLE = tagSet(/^VB[NG]$/);
const GERUND = tagSet(/^VBG$/);
const AUXILIARY = keys("have be");
/** "The deadline for withdrawing": before a gerund these say nothing of its being done. */
const ASIDE = keys("for of on about from against");

function excludesObject(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  const { main, denies } = actsIn(a);
  if (main < 0 || denies || (alignment.to[main] as number) >= 0 || ((a.flags[main] as number) & FLAG.PLANNED) === 0)
    return false;
  const object = a.start.findIndex(
    (_, i) => i > main && classOf(a, i) === CLASS.NOUN && a.entity[i] === 0 && !hasTag(a, i + 1, NOUN),
  );
  const theirs = object < 0 ? -1 : (alignment.to[object] as number);
  if (theirs < 0 || !differs(pair, object)) return false;
  return b.start.some(
    (_, j) =>
      j < theirs &&
      b.clause[j] === b.clause[theirs] &&
      ((b.flags[j] as number) & FLAG.CUE) !== 0 &&
      EXCLUDING.has(b.lemma[j] as number),
  );
}

/** Words that deny the very thing behind them. */
const SETTING_ASIDE = keys("no none without instead rather neither nor");
/** "No need for a channel" does not say that there was none. */
const NEED = hashKey("need");
/** Tokens behind such a word in which what it denies stands. */
const ASIDE_REACH = 5;

/**
 * Is something of the statement denied in the sentence by the very word before it, whatever is said to be done with it:
 * "comes without a charger" against "a charger is included"? Of the desk set's REFUTES, cross-fitted, that no other rule
 * names, the models put 27 sentences that have it on the right side and three on the wrong one.
 */
function setsAside(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  const { all, denies } = actsIn(a);
  if (denies) return false;
  const [act] = all;
  const said = act !== undefined && holds(pair, act) ? (b.clause[alignment.to[act] as number] as number) : -1;
  return a.start.some((_, i) => {
    if (!isContent(a, i) || a.entity[i] !== 0 || !differs(pair, i)) return false;
    const j = alignment.to[i] as number;
    // "Advises him to accept, since no better offer will come": what is said to be done stands in another clause.
    if (said >= 0 && i > (act as number) && said !== b.clause[j] && hasPredicate(b, b.clause[j] as number))
      return false;
    for (let k = j - 1; k >= Math.max(0, j - ASIDE_REACH) && b.clause[k] === b.clause[j]; k--) {
      if (SETTING_ASIDE.has(b.lemma[k] as number) && ((b.flags[k] as number) & FLAG.CUE) !== 0)
        return b.lemma[k + 1] !== NEED;
      if (isContent(b, k) && classOf(b, k) === CLASS.VERB) return false;
    }
    return false;
  });
}

const WITHOUT = keys("without");
const UPON = keys("on with under");

/** "Was readmitted without conditions" against "readmitted it on condition that": does the sentence, of the same act, have what the statement says it lacks? */
function addsTo(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  const { main } = actsIn(a);
  if (main < 0 || !holds(pair, main)) return false;
  return a.start.some((_, i) => {
    const j = alignment.to[i] as number;
    return (
      j >= 0 &&
      classOf(a, i) === CLASS.NOUN &&
      differs(pair, i) &&
      among(a, i - BESIDE, i, WITHOUT) &&
      among(b, j - BESIDE, j, UPON)
    );
  });
}

const hasPredicate = (b: Analysis, clause: number): boolean =>
  b.flags.some((flags, k) => (flags & FLAG.PREDICATE) !== 0 && b.clause[k] === clause);

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

/** Is there a verb of its own behind `from`, up to `to`: "fired him over a memo why she should not be charged"? */
function anotherVerb(b: Analysis, from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) if (((b.flags[k] as number) & FLAG.PREDICATE) !== 0) return true;
  return false;
}

/** Is somebody's saying something, in the sentence, only a thing that was said: "reported", "many reports"? */
const isOnlyReport = ({ statement, sentence, alignment }: Pair, i: number): boolean =>
  isReporting(statement.lemma[i] as number) && classOf(sentence, alignment.to[i] as number) === CLASS.NOUN;

/** Does it stand before the act in the statement, and in the sentence, too? */
const leadsTo = ({ alignment }: Pair, leading: number, act: number): boolean =>
  leading < act &&
  ((alignment.to[act] as number) < 0 || (alignment.to[leading] as number) < (alignment.to[act] as number));

const BE = keys("be");

/** "Was not their idea" against "which was their idea": is the state, of a statement without act, what something is said to be? */
function affirmsState(pair: Pair, all: readonly number[], state: readonly number[]): boolean {
  const { sentence: b, alignment } = pair;
  const said = state.at(-1) ?? -1;
  if (all.length > 0 || said < 0 || !differs(pair, said)) return false;
  const j = alignment.to[said] as number;
  if (((b.flags[j] as number) & (FLAG.HEDGED | FLAG.PLANNED)) !== 0 || hasCue(b, b.clause[j] as number)) return false;
  const first = b.clause.indexOf(b.clause[j] as number);
  return among(b, Math.max(first, j - PREDICATE_REACH), j, BE) && !isAnothers(pair, j);
}

/** Tokens between "be" and what something is said to be. */
const PREDICATE_REACH = 6;

const hasCue = (b: Analysis, clause: number): boolean =>
  b.flags.some((flags, k) => (flags & FLAG.CUE) !== 0 && b.clause[k] === clause);

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

/** A participle that only describes the noun behind it. */
const isBeforeNoun = (b: Analysis, j: number): boolean =>
  hasTag(b, j, PARTICIPLE) &&
  hasTag(b, j + 1, NOUN) &&
  ((b.flags[j] as number) & FLAG.PREDICATE) === 0 &&
  !among(b, j - 2, j, AUXILIARY);

const BELIEVING = keys("believe think expect trust know");
const NOT = keys("not never");

/** "Did not believe her" against "believed her": is it the belief that one side has and the other has not? */
function believesOtherwise({ statement: a, sentence: b, alignment }: Pair): boolean {
  const believes = (text: Analysis, i: number): boolean => !among(text, i - AUXILIARIES, i, NOT);
  return a.start.some((_, i) => {
    const j = alignment.to[i] as number;
    if (j < 0 || !BELIEVING.has(a.lemma[i] as number) || a.lemma[i] !== b.lemma[j]) return false;
    if (classOf(a, i) !== CLASS.VERB || classOf(b, j) !== CLASS.VERB || believes(a, i) === believes(b, j)) return false;
    const object = objectOf(a, i);
    const theirs = object < 0 ? -1 : (alignment.to[object] as number);
    return theirs > j && ((b.flags[j] as number) & FLAG.HEDGED) === 0;
  });
}

/** Is the denied act a verb in the sentence, and no mere possibility? Who speaks of "membership" affirms nothing. */
function isAffirmed(pair: Pair, i: number): boolean {
  const { statement, sentence, alignment } = pair;
  const j = alignment.to[i] as number;
  return (
    differs(pair, i) &&
    classOf(sentence, j) === CLASS.VERB &&
    !isBeforeNoun(sentence, j) &&
    !(hasTag(sentence, j, GERUND) && ASIDE.has(sentence.lemma[j - 1] as number)) &&
    ((sentence.flags[j] as number) & FLAG.HEDGED) === 0 &&
    !isStillOpen(statement, i, sentence, j) &&
    !isOfElse(pair, i, j) &&
    !(isAnothers(pair, j) && !isPrevented(statement, i)) &&
    !isAlleged(sentence, j) &&
    !hasCue(sentence, sentence.clause[j] as number)
  );
}

/** "Is not expected" against "expects aftershocks, but …": is it done by or to something else, the statement's nouns being elsewhere? */
function isOfElse({ statement: a, sentence: b, alignment }: Pair, i: number, j: number): boolean {
  const nouns = [...a.start.keys()].filter(
    (k) => k !== i && isContent(a, k) && classOf(a, k) === CLASS.NOUN && (alignment.to[k] as number) >= 0,
  );
  if (nouns.length === 0 || nouns.some((k) => b.clause[alignment.to[k] as number] === b.clause[j])) return false;
  return [subjectOf(b, j), objectOf(b, j)].some((k) => k >= 0 && (alignment.from[k] as number) < 0);
}

const PREVENTING = keys("prevent stop bar block keep prohibit forbid ban discourage");
const FROM = keys("from");

/** "Prevented the pact from inviting": the act is another's than the statement's subject. */
const isPrevented = (a: Analysis, i: number): boolean =>
  FROM.has(a.lemma[i - 1] ?? 0) && a.lemma.subarray(0, i).some((lemma) => PREVENTING.has(lemma));

const ALLEGING = keys("claim allege assert");

/** "The paper asserted that he had": who only says so affirms nothing against a denial. */
function isAlleged(b: Analysis, j: number): boolean {
  for (let k = j - 1; k >= 0; k--)
    if (classOf(b, k) === CLASS.VERB && isReporting(b.lemma[k] as number)) return ALLEGING.has(b.lemma[k] as number);
  return false;
}

/** "Kyiv aspired to join; Orlo ruled it out" against "Orlo told them to forget about joining": is it another's act? */
function isAnothers({ statement: a, sentence: b }: Pair, j: number): boolean {
  const lead = a.entity.find((key) => key !== 0) ?? 0;
  if (lead === 0 || !b.entity.includes(lead)) return false;
  const holders = holdersOf(b, j);
  return holders.length > 0 && !holders.some((t) => b.entity[t] === lead);
}

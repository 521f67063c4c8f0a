import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { QUANTITY } from "../language/quantities.ts";
import { isReporting } from "../language/roles.ts";
import { actsOf, assertedState, hasCue, hasTag, keys, mainAct } from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { OUTCOME } from "./conflict/quantity.ts";
import { CONTRAST } from "./contrast.ts";
import { informationFound } from "./coverage.ts";
import type { Pair } from "./pair.ts";

/** Aligned well enough to be the same act. */
const SAME_ACT = 0.55;
/** Weight from which an opposite is sure enough to contradict by itself: hand-written ones and their derivations. */
const SURE_OPPOSITE = 0.7;
/** Share of the statement that the sentence must speak of to deny it … */
const SAME_MATTER = 0.72;
/** … less where its object is excluded by name … */
const SAME_OBJECT = 0.6;
/** … and so much where the statement itself denies ("should be left out of the talks"). */
const ALL_FOUND = 0.85;
/** … and to give another number for it: two numbers in an archive mostly belong to two events. */
const SAME_COUNT = 0.65;

/** To deny something is an act of speech: that the thing happened does not contradict that somebody denies it. */
const SPEECH = keys("deny dismiss dispute reject refute rebut doubt disagree");

/**
 * May a retrieved sentence contradict at all? Only by denying the very act of the statement, by an opposite of it, or by
 * another number of the same thing; a shared topic under somebody's negation is no contradiction.
 */
export function contradicts(pair: Pair): boolean {
  if (!asserts(pair.statement)) return false;
  const found = informationFound(pair, false);
  if (found < SAME_OBJECT) return false;
  if (excludesObject(pair)) return true;
  if (found < SAME_MATTER) return false;
  return deniesAct(pair) || opposesAct(pair) || countsOtherwise(pair);
}

/** A headline without a finite verb asserts nothing that could be denied. */
export const asserts = (a: Analysis): boolean =>
  a.tag.some(
    (_, i) => hasTag(a, i, /^(?:VBD|VBZ|VBP|MD)$/) && !(isReporting(a.lemma[i] as number) && actsOf(a).length === 0),
  );

const differs = ({ statement: a, sentence: b, alignment }: Pair, i: number): boolean => {
  const j = alignment.to[i] as number;
  return (
    j >= 0 &&
    (alignment.score[i] as number) >= SAME_ACT &&
    ((b.flags[j] as number) & FLAG.CONDITIONAL) === 0 &&
    (((a.flags[i] as number) ^ (b.flags[j] as number)) & FLAG.NEGATED) !== 0
  );
};

/** Verbs that rule something out for the future, whatever is to be done with it. */
const EXCLUDING = keys("rule exclude preclude forbid prohibit ban oppose veto");

/** "Ruled out soldiers" denies "will send soldiers", whichever noun or verb stands for the sending. */
function excludesObject(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  const act = mainAct(a);
  if (act < 0 || hasCue(a) || (alignment.to[act] as number) >= 0 || ((a.flags[act] as number) & FLAG.PLANNED) === 0)
    return false;
  const object = a.start.findIndex(
    (_, i) => i > act && classOf(a, i) === CLASS.NOUN && a.entity[i] === 0 && !hasTag(a, i + 1, /^NN/),
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

/** Is the act of the statement, a verb or its noun, under another polarity in the sentence? */
function deniesAct(pair: Pair): boolean {
  if (sharesCue(pair)) return false;
  const acts = actsOf(pair.statement);
  const main = mainAct(pair.statement);
  if (main >= 0 && (pair.alignment.to[main] as number) < 0) return false;
  // What a negated statement denies must be affirmed plainly: no word of denial in the sentence, and an act to affirm.
  if (hasCue(pair.statement))
    return (
      !hasCue(pair.sentence) &&
      (acts.some((i) => affirmed(pair, i)) || (deniesByVerb(pair.statement) && informationFound(pair) >= ALL_FOUND))
    );
  return acts.length > 0
    ? acts.some((i) => differs(pair, i))
    : assertedState(pair.statement).some((i) => differs(pair, i));
}

/** Is the denied act a verb in the sentence, and no mere possibility? Who speaks of "membership" affirms nothing. */
function affirmed(pair: Pair, i: number): boolean {
  if (!differs(pair, i)) return false;
  const j = pair.alignment.to[i] as number;
  return classOf(pair.sentence, j) === CLASS.VERB && ((pair.sentence.flags[j] as number) & FLAG.HEDGED) === 0;
}

/** Is the denial the statement's own verb ("should be left out"), not a "not" before another? */
const deniesByVerb = (a: Analysis): boolean =>
  a.flags.some((flags, i) => (flags & FLAG.CUE) !== 0 && isContent(a, i) && classOf(a, i) === CLASS.VERB);

/**
 * Do both sides deny alike: a denying word of the one answers to a word of the other ("banned", "outlaws"), or the
 * statement only reports a denial?
 */
function sharesCue({ statement: a, sentence: b, alignment, lexicon }: Pair): boolean {
  for (let i = 0; i < a.start.length; i++)
    if (((a.flags[i] as number) & FLAG.CUE) !== 0 && SPEECH.has(a.lemma[i] as number)) return true;
  for (let j = 0; j < b.start.length; j++) {
    if (((b.flags[j] as number) & FLAG.CUE) === 0 || classOf(b, j) !== CLASS.VERB) continue;
    const from = alignment.from[j] as number;
    if (from >= 0 && isContent(a, from)) return true;
    const family = lexicon.family(b.word[j] as number);
    if (a.word.some((word, k) => isContent(a, k) && word !== 0 && lexicon.family(word) === family)) return true;
  }
  return false;
}

/** Is the statement's main verb, or a word between two found ones, replaced by its opposite? */
function opposesAct({ contrasts, statement: a }: Pair): boolean {
  return contrasts.some(
    (c) =>
      c.kind === CONTRAST.ANTONYM &&
      c.weight >= SURE_OPPOSITE &&
      (c.slot === 2 || (c.slot === 1 && ((a.flags[c.statementToken] as number) & FLAG.PREDICATE) !== 0)),
  );
}

/** Another number, amount or date of the same thing, and the statement's own nowhere in the sentence. */
function countsOtherwise(pair: Pair): boolean {
  const { statement: a, sentence: b, quantities, alignment } = pair;
  if (informationFound(pair) < SAME_COUNT) return false;
  const acts = actsOf(a);
  if (acts.length > 0 && !acts.some((i) => (alignment.to[i] as number) >= 0)) return false;
  return quantities.some((q) => {
    if (
      q.outcome !== OUTCOME.CONFLICTS ||
      !q.sameUnit ||
      q.context === 0 ||
      a.quantityKind[q.ours] === QUANTITY.ORDINAL
    )
      return false;
    return !b.quantityLow.some(
      (low, k) => low === a.quantityLow[q.ours] && b.quantityKind[k] === a.quantityKind[q.ours],
    );
  });
}

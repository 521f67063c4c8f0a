import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { QUANTITY } from "../language/quantities.ts";
import { actsIn, hasTag, isLeading, keys, polarityDiffers, SAME_ACT, tagSet } from "./acts.ts";
import { CLASS, classOf, isContent, MATCH } from "./align.ts";
import { OUTCOME, saysItToo } from "./conflict/quantity.ts";
import { CONTRAST } from "./contrast.ts";
import type { Pair } from "./pair.ts";
import { opposedParticles } from "./particles.ts";
import { isOthers, opposedPosition } from "./positions.ts";

/** Weight from which an opposite is sure enough to contradict by itself: hand-written ones and their derivations. */
const SURE_OPPOSITE = 0.7;

/** The ways in which a sentence can deny a statement; a topic they share under somebody's negation is none of them. */
export interface Denial {
  /** The very act or state of the statement, under another polarity. */
  readonly act: boolean;
  /** Its object, excluded by a verb for that: "ruled out soldiers" denies "will send soldiers". */
  readonly object: boolean;
  /** An opposite in the place of its verb, between two words found, or among the little words ("behind", "ahead"). */
  readonly opposite: boolean;
  /** Another number, amount or date of the same thing, and the statement's own nowhere. */
  readonly count: boolean;
}

export const denialOf: (pair: Pair) => Denial = rememberLast((pair) => ({
  act: deniesAct(pair),
  object: excludesObject(pair),
  opposite: opposesAct(pair),
  count: countsOtherwise(pair),
}));

/**
 * Is the token found in the sentence, and under the other polarity there? What is only a condition denies nothing; nor
 * does a narrower word denied deny the wider one ("did not travel", "moved"), nor a wider one affirmed contradict that
 * the narrower is denied (monotonicity: MacCartney & Manning 2009).
 */
function differs({ statement: a, sentence: b, alignment }: Pair, i: number): boolean {
  const j = alignment.to[i] as number;
  if (j < 0 || (alignment.score[i] as number) < SAME_ACT || ((b.flags[j] as number) & FLAG.CONDITIONAL) !== 0)
    return false;
  const denied = ((a.flags[i] as number) & FLAG.NEGATED) !== 0;
  if (!denied && isUntil(b, j)) return false;
  return polarityDiffers(a, i, b, j) && alignment.kind[i] !== (denied ? MATCH.GENERAL : MATCH.SPECIFIC);
}

const UNTIL = keys("until unless");
/** Tokens behind what is denied in which "until" makes it "only after". */
const SOON = 8;

/** "Would not be deployed until …": denied for a time, or but for a condition. */
const isUntil = (b: Analysis, j: number): boolean => b.lemma.subarray(j, j + SOON).some((lemma) => UNTIL.has(lemma));

/** Is the token found, as a verb, under the same polarity? */
function holds({ statement: a, sentence: b, alignment }: Pair, i: number): boolean {
  const j = alignment.to[i] as number;
  return (
    j >= 0 && (alignment.score[i] as number) >= SAME_ACT && classOf(b, j) === CLASS.VERB && !polarityDiffers(a, i, b, j)
  );
}

/** Verbs that rule something out for the future, whatever is to be done with it. */
const EXCLUDING = keys("rule exclude preclude forbid prohibit ban oppose veto");
const NOUN = tagSet(/^NN/);
const PARTICIPLE = tagSet(/^VB[NG]$/);

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

/** Is the act of the statement, a verb or its noun, or else its state, under another polarity in the sentence? */
function deniesAct(pair: Pair): boolean {
  if (sharesCue(pair)) return false;
  const { all, main, state, leading, denies } = actsIn(pair.statement);
  if (main >= 0 && (pair.alignment.to[main] as number) < 0) return false;
  // What a negated statement denies must be affirmed plainly: an act, and no word of denial beside it.
  if (denies) return all.some((i) => isAffirmed(pair, i));
  if (deniesObject(pair)) return true;
  if (all.length > 0) return all.some((i) => differs(pair, i));
  if (state.length === 0) return leading.some((i) => differs(pair, i));
  // "Refused the reward that they had offered": what is offered is denied, that it was offered is not.
  return !leading.some((i) => isLeading(pair.statement, i) && holds(pair, i)) && deniesState(pair, state);
}

/** Of "called the aid a tip" the last word is what is said. */
function deniesState(pair: Pair, state: readonly number[]): boolean {
  const said = state.at(-1) ?? -1;
  if (said >= 0 && (pair.alignment.to[said] as number) >= 0) return differs(pair, said);
  return state.some((i) => differs(pair, i));
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
    if (!isContent(a, i) || a.entity[i] !== 0 || !differs(pair, i)) return false;
    for (let k = there + 1; k < j; k++)
      if (((b.flags[k] as number) & FLAG.CUE) !== 0) return b.clause[k] === b.clause[j];
    return false;
  });
});

/** Is the denied act a verb in the sentence, and no mere possibility? Who speaks of "membership" affirms nothing. */
function isAffirmed(pair: Pair, i: number): boolean {
  const { sentence, alignment } = pair;
  const j = alignment.to[i] as number;
  return (
    differs(pair, i) &&
    classOf(sentence, j) === CLASS.VERB &&
    !(hasTag(sentence, j, PARTICIPLE) && hasTag(sentence, j + 1, NOUN)) &&
    ((sentence.flags[j] as number) & FLAG.HEDGED) === 0 &&
    !sentence.flags.some((flags, k) => (flags & FLAG.CUE) !== 0 && sentence.clause[k] === sentence.clause[j])
  );
}

/** To deny something is an act of speech: that the thing happened does not contradict that somebody denies it. */
const SPEECH = keys("deny dismiss dispute reject refute rebut doubt disagree");

/**
 * Do both sides deny alike: a denying word of the one answers to a word of the other ("banned", "outlaws"), or the
 * statement only reports a denial?
 */
export const sharesCue: (pair: Pair) => boolean = rememberLast(({ statement: a, sentence: b, alignment, lexicon }) => {
  for (let i = 0; i < a.start.length; i++)
    if (((a.flags[i] as number) & FLAG.CUE) !== 0 && SPEECH.has(a.lemma[i] as number)) return true;
  for (let j = 0; j < b.start.length; j++) {
    const wordClass = classOf(b, j);
    if (((b.flags[j] as number) & FLAG.CUE) === 0 || (wordClass !== CLASS.VERB && wordClass !== CLASS.NOUN)) continue;
    const from = alignment.from[j] as number;
    if (from >= 0 && isContent(a, from)) return true;
    if (hasOfFamily(a, lexicon.family(b.word[j] as number), lexicon)) return true;
  }
  return false;
});

function hasOfFamily(a: Analysis, family: number, lexicon: Pair["lexicon"]): boolean {
  return a.word.some((word, k) => isContent(a, k) && word !== 0 && lexicon.family(word) === family);
}

/** Is the statement's main verb, or a word between two found ones, replaced by its opposite? */
function opposesAct(pair: Pair): boolean {
  const { contrasts, statement: a, sentence: b } = pair;
  if (opposedPosition(pair) !== null) return true;
  if (opposedParticles(pair).some(({ near }) => near)) return true;
  return contrasts.some(
    (c) =>
      c.kind === CONTRAST.ANTONYM &&
      c.weight >= SURE_OPPOSITE &&
      // "Had no plans to leave" agrees with "stays".
      !polarityDiffers(a, c.statementToken, b, c.sentenceToken) &&
      !(c.wordClass === CLASS.VERB && isOthers(pair, c.sentenceToken)) &&
      (c.slot === 2 || (c.slot === 1 && ((a.flags[c.statementToken] as number) & FLAG.PREDICATE) !== 0)),
  );
}

function countsOtherwise({ statement: a, sentence: b, quantities, alignment }: Pair): boolean {
  if (quantities.length === 0) return false;
  const { all } = actsIn(a);
  if (all.length > 0 && !all.some((i) => (alignment.score[i] as number) >= SAME_ACT)) return false;
  return quantities.some(
    (q) =>
      q.outcome === OUTCOME.CONFLICTS &&
      q.sameUnit &&
      q.context > 0 &&
      a.quantityKind[q.ours] !== QUANTITY.ORDINAL &&
      !saysItToo(a, q.ours, b),
  );
}

import { KeySet } from "../core/key-set.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { RELATION, relationKind, relationWeight } from "../language/lexicon.ts";
import { anyToken, everyToken, firstToken, tokensWhere } from "../language/scan.ts";
import { FINITE, NOUN, PAST_PARTICIPLE } from "../language/tag-sets.ts";
import {
  actsIn,
  hasTag,
  isCue,
  isIntending,
  isNotted,
  isPassive,
  isPredicate,
  keys,
  polarityDiffers,
  TO,
} from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { isNominal, objectOf, subjectOf } from "./arguments.ts";
import { CONTRAST, type Contrast, describesTheSame, inQuantity } from "./contrast.ts";
import { opposedDegrees } from "./degree.ts";
import { saidOf } from "./doubt.ts";
import { opposedExclusive } from "./exclusive.ts";
import { anotherFirst } from "./first.ts";
import { isOthers } from "./holders.ts";
import { opposedOffice } from "./office.ts";
import type { Pair } from "./pair.ts";
import { opposedParticles } from "./particles.ts";
import { opposedPlace } from "./place.ts";
import { opposedPosition } from "./positions.ts";
import { opposedRank } from "./rank.ts";
import { holds } from "./turned-word.ts";

/** What contradicts without a denial: an opposite in the place of the act, or another number. */

/** Weight from which an opposite is sure enough to contradict by itself: hand-written ones and their derivations. */
export const SURE_OPPOSITE = 0.7;

/** Who is beaten loses: the passive of these is no opposite of it. */
const BEATING = keys("beat defeat overcome");

const isBeaten = (a: Analysis, i: number): boolean => BEATING.has(a.lemma[i] as number) && isPassive(a, i);

/** "The exchanges suspended in March should be taken up again": what a participle says of its noun is not what is said. */
function isReduced(b: Analysis, j: number): boolean {
  if (!hasTag(b, j, PAST_PARTICIPLE) || !hasTag(b, j - 1, NOUN)) return false;
  for (let k = j + 1; k < b.start.length && b.clause[k] === b.clause[j]; k++) if (hasTag(b, k, FINITE)) return true;
  return false;
}

/** "A man recovers" against "a woman had attacked her husband": who is of the other sex is somebody else. */
const PEOPLE = keys("man woman boy girl husband wife father mother son daughter brother sister male female");

/** Is the statement's main verb, or a word between two found ones, replaced by its opposite? */
export function opposesAct(pair: Pair): boolean {
  const { contrasts, statement: a, sentence: b } = pair;
  if (opposedPosition(pair) !== null || opposedDegrees(pair) !== null) return true;
  if (opposedOffice(pair) !== null || opposedRank(pair) !== null || opposedPlace(pair) !== null) return true;
  if (anotherFirst(pair) !== null || opposedExclusive(pair) !== null) return true;
  if (opposedParticles(pair).some(({ near }) => near)) return true;
  if (oppositeOfSubject(pair)) return true;
  if (isOnlyIntended(pair)) return false;
  // "Likely to fail" and "unlikely to succeed": two opposites say the same, or are said of something else.
  const sure = contrasts.filter((c) => isSure(pair, c));
  if (sure.length % 2 === 0) return false;
  return sure.some(
    (c) =>
      !holds(pair, c.statementToken) &&
      !isBeaten(a, c.statementToken) &&
      !isBeaten(b, c.sentenceToken) &&
      !isReduced(b, c.sentenceToken) &&
      !leadsElsewhere(pair, c) &&
      !deniesDenial(b, c.sentenceToken) &&
      // "Doubts" and "does not believe".
      !(isNotted(b, c.sentenceToken) && isCue(b, c.sentenceToken)) &&
      !(c.wordClass === CLASS.VERB && (isOthers(pair, c.sentenceToken) || isOfNothingFound(pair, c))) &&
      (isSaid(a, c.statementToken) || !PEOPLE.has(a.lemma[c.statementToken] as number)) &&
      (c.slot === 2 ||
        (c.wordClass === CLASS.MODIFIER && describesNoun(pair, c)) ||
        (c.slot === 1 && isSaid(a, c.statementToken)) ||
        isSaidOfSubject(pair, c) ||
        (c.wordClass === CLASS.VERB &&
          hasSubject(pair, c.statementToken, c.sentenceToken) &&
          !isOfAnother(pair, c.statementToken, c.sentenceToken))),
  );
}

/** "Threatened to shut it" against "stayed open": what was only intended may not have come about. */
function isOnlyIntended({ statement: a, alignment }: Pair): boolean {
  const { main, leading } = actsIn(a);
  return main >= 0 && leading.some((i) => i < main && isIntending(a, i) && (alignment.to[i] as number) < 0);
}

/** Tokens from a word of denial to another one that it denies: "refused to let them be barred". */
const DENIED_REACH = 4;

/** "Allowed" against "refused to prohibit": a denial of a denial is no opposite. */
const deniesDenial = (b: Analysis, j: number): boolean =>
  isCue(b, j) &&
  b.lemma[j + 1] === TO &&
  anyToken(b, (k) => k > j && k <= j + DENIED_REACH && isCue(b, k) && classOf(b, k) === CLASS.VERB);

/** "Are allowed to watch" against "may watch, but are barred from boarding": is the opposite said of another act than the statement's? */
function leadsElsewhere(
  { statement: a, sentence: b, alignment }: Pair,
  { statementToken: i, sentenceToken: j }: Contrast,
): boolean {
  const next = firstToken(a, (k) => k > i && classOf(a, k) === CLASS.VERB && isContent(a, k));
  const there = next < 0 || a.lemma[next - 1] !== TO ? -1 : (alignment.to[next] as number);
  return there >= 0 && b.clause[there] !== b.clause[j];
}

const FILING = keys("file lodge submit");
const WITHDRAWING = keys("withdraw drop retract");

/** "Withdrew the complaint" against "filed the complaint": what is withdrawn was filed before. */
const isUndoing = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  WITHDRAWING.has(a.lemma[i] as number) && FILING.has(b.lemma[j] as number);

/** A sure opposite under the same polarity: "had no plans to leave" agrees with "stays". */
const isSure = (
  { statement: a, sentence: b }: Pair,
  { kind, weight, wordClass, statementToken, sentenceToken }: Contrast,
): boolean =>
  kind === CONTRAST.ANTONYM &&
  weight >= SURE_OPPOSITE &&
  !polarityDiffers(a, statementToken, b, sentenceToken) &&
  // "Whether it would fail or not".
  ((b.flags[sentenceToken] as number) & FLAG.CONDITIONAL) === 0 &&
  !isUndoing(a, statementToken, b, sentenceToken) &&
  // "Demanded" is no opposite of "supplies", nor "confirmed" of "a dispute".
  !(wordClass === CLASS.VERB && classOf(b, sentenceToken) === CLASS.NOUN);

/**
 * "The Farmers are united" against "the Farmers are divided, while the Liberals are united": the word is said of another, and its
 * opposite of the statement's subject.
 */
function oppositeOfSubject({ lexicon, statement: a, sentence: b, alignment }: Pair): boolean {
  const said = saidOf(a);
  const there = said < 0 ? -1 : (alignment.to[said] as number);
  const subject = there < 0 ? -1 : subjectOf(a, said);
  const theirs = subject < 0 ? -1 : (alignment.to[subject] as number);
  // "Refused to publish it but agreed to pay": the second verb has no subject of its own.
  if (theirs < 0 || b.clause[theirs] === b.clause[there] || !hasOwnSubject(b, there)) return false;
  for (let k = theirs + 1; k < b.start.length && b.clause[k] === b.clause[theirs]; k++) {
    if (!isContent(b, k) || polarityDiffers(a, said, b, k)) continue;
    const relation = lexicon.relation(a.word[said] as number, b.word[k] as number);
    if (relationKind(relation) === RELATION.ANTONYM && relationWeight(relation) >= SURE_OPPOSITE) return true;
  }
  return false;
}

function hasOwnSubject(b: Analysis, j: number): boolean {
  for (let k = j - 1; k >= 0 && b.clause[k] === b.clause[j]; k--) if (isNominal(b, k)) return true;
  return false;
}

/** "On the eastern bank" against "on the western bank": does the opposite describe the same thing? */
const describesNoun = ({ statement: a, sentence: b, alignment }: Pair, c: Contrast): boolean =>
  isContent(a, c.statementToken + 1) &&
  (describesTheSame(alignment, c)
    ? DESCRIBED.has(classOf(b, c.sentenceToken + 1))
    : describesFarther(b, c.sentenceToken, alignment.to[c.statementToken + 1] as number));

/** A noun, or another description before it: "inferior striking power". */
const DESCRIBED = new KeySet([CLASS.NOUN, CLASS.MODIFIER]);

/** Tokens between a word and the noun it describes. */
const MOST_DESCRIPTIONS = 6;

/** "The longest and perhaps the costliest route": do only other descriptions stand between the word and the noun? */
function describesFarther(b: Analysis, word: number, noun: number): boolean {
  if (noun <= word || noun - word > MOST_DESCRIPTIONS || classOf(b, noun) !== CLASS.NOUN) return false;
  for (let k = word + 1; k < noun; k++)
    if (classOf(b, k) !== CLASS.MODIFIER && !JOINING.has(b.lemma[k] as number)) return false;
  return true;
}

const JOINING = keys("and or ,");

/** "Bookings rose" against "bookings for Easter had fallen": is the noun before the one verb found before the other, in its clause? */
function hasSubject({ statement: a, sentence: b, alignment }: Pair, i: number, j: number): boolean {
  if (!isSaid(a, i) || classOf(b, j) !== CLASS.VERB) return false;
  const subject = subjectOf(a, i);
  const theirs = subject < 0 ? -1 : (alignment.to[subject] as number);
  if (theirs < 0 || theirs > j) return false;
  if (b.clause[theirs] === b.clause[j]) return a.entity[subject] === 0;
  // "Said that he accepted the findings but would remain": the verb has no subject of its own, and the object is found.
  const object = objectOf(a, i);
  const found = object < 0 || (alignment.to[object] as number) >= 0;
  return found && subjectOf(b, j) < 0 && !hasOwnSubject(b, j) && !hasNameBetween(b, theirs, j);
}

/** "The talks on the port ended" against "the talks are ongoing", "Ford is a foe of Hill" against "Ford, Hill's ally, …". */
function isSaidOfSubject(
  { statement: a, sentence: b, alignment }: Pair,
  { statementToken: i, sentenceToken: j }: Contrast,
): boolean {
  if (!isSaid(a, i) || classOf(b, j) === CLASS.VERB || !anyToken(a, (k) => a.entity[k] !== 0 || k < i)) return false;
  const subject = subjectOf(a, i);
  const theirs = subject < 0 ? -1 : (alignment.to[subject] as number);
  if (theirs < 0 || b.clause[theirs] !== b.clause[j] || (theirs > j && !describesFarther(b, j, theirs))) return false;
  // Of two things, all the others that the statement names are found there, too.
  return everyToken(
    a,
    (k) =>
      a.entity[k] === 0 || ((alignment.to[k] as number) >= 0 && b.clause[alignment.to[k] as number] === b.clause[j]),
  );
}

/**
 * "Agreed on a swap of prisoners" against "opposed its entry": is nothing of what follows the verb, names apart, in the sentence?
 * (Of the desk set's contradictions, cross-fitted, this takes four that are wrong and 17 that are right: the mission's price for
 * a wrong one is ten.)
 */
function isOfNothingFound({ statement: a, alignment }: Pair, { statementToken: i }: Contrast): boolean {
  const matter = tokensWhere(a, (k) => k > i && isContent(a, k) && a.entity[k] === 0 && !inQuantity(a, k));
  return matter.length > 1 && matter.every((k) => (alignment.to[k] as number) < 0);
}

/** "Rejects the merger" against "welcomed the cameras but would fight the merger": is the object that of another verb? */
function isOfAnother({ statement: a, sentence: b, alignment }: Pair, i: number, j: number): boolean {
  const object = objectOf(a, i);
  const there = object < 0 ? -1 : (alignment.to[object] as number);
  return there > j && b.clause[there] !== b.clause[j] && objectOf(b, j) >= 0;
}

const hasNameBetween = (b: Analysis, from: number, to: number): boolean =>
  anyToken(b, (k) => k > from && k < to && b.entity[k] !== 0 && b.entity[k] !== b.entity[from]);

/** Is it what the statement says is done, or, of a statement that only links, what something is said to be? */
export function isSaid(a: Analysis, i: number): boolean {
  const { all, state } = actsIn(a);
  if (isPredicate(a, i) || all.includes(i)) return true;
  return all.length === 0 && state.at(-1) === i;
}

import { hashKey } from "../core/hash.ts";
import { rememberLast } from "../core/remember.ts";
import { type Analysis, leadOf } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { anyToken, firstToken, hasFlag } from "../language/scan.ts";
import { PAST_FORM } from "../language/tag-sets.ts";
import { actsIn, hasTag, isCue, isNotted, keys, polarityDiffers, SAME_ACT, TAKEN_UP } from "./acts.ts";
import { type Alignment, CLASS, classOf, isContent } from "./align.ts";
import type { Pair } from "./pair.ts";
import { isElsewhere, matterOf } from "./positions.ts";
import { differs } from "./turned-word.ts";
import { isUnsaid } from "./unsaid.ts";

/** Words of denial on both sides: whether they deny alike, or one of them is itself denied. */

/** Is a word of denial, which both sides have, itself denied on one: "will not suspend" against "would suspend"? */
export const turnsCue: (pair: Pair) => boolean = rememberLast((pair) => {
  const { statement: a, sentence, alignment } = pair;
  return anyToken(a, (i) => {
    const wordClass = classOf(a, i);
    const isWord = wordClass === CLASS.VERB || wordClass === CLASS.NOUN;
    if (isLeftOpen(pair, i)) return true;
    if (!isWord || !isContent(a, i) || ((a.flags[i] as number) & FLAG.CUE) === 0 || !differs(pair, i)) return false;
    // "Were suspended": whose suspension is lifted was.
    if (hasTag(a, i, PAST_FORM) && classOf(sentence, alignment.to[i] as number) === CLASS.NOUN) return false;
    return isOfTheSame(pair, i);
  });
});

/** "Has not ruled out aid" against "has ruled out aid", or the idea of it: the first is no word of denial there. */
function isLeftOpen(pair: Pair, i: number): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  const j = alignment.to[i] as number;
  if (j < 0 || a.lemma[i] !== b.lemma[j] || !isUnsaid(a, i) || ((b.flags[j] as number) & FLAG.CUE) === 0) return false;
  if (isCue(a, i) || ((b.flags[j] as number) & FLAG.NEGATED) !== 0) return false;
  return matterOf(pair, i).length > 0 && isOfTheSame(pair, i);
}

/** "Has not ruled out aid" against "ruled out soldiers, but left open aid": does the word of denial at `i` deny some same thing? */
function isOfTheSame(pair: Pair, i: number): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  // "Has turned down the plan": what it denies is what was told before.
  if (takesUp(b, alignment.to[i] as number)) return true;
  const matter = matterOf(pair, i).filter((k) => a.clause[k] === a.clause[i]);
  return !isElsewhere(pair, matter, alignment.to[i] as number);
}

const IT = keys("it this that them so");
const THE = keys("the that this such");
/** Tokens behind a word of denial among which its object stands: "turned down the plan". */
const OBJECT_REACH = 4;

/** Is the object of the word only "it", or "the idea"? */
function takesUp(b: Analysis, j: number): boolean {
  for (let k = j + 1; k < Math.min(b.start.length, j + OBJECT_REACH); k++) {
    if (IT.has(b.lemma[k] as number) && !isContent(b, k + 1)) return true;
    if (THE.has(b.lemma[k] as number) && TAKEN_UP.has(b.lemma[k + 1] ?? 0)) return true;
  }
  return false;
}

/** "The report is a fabrication" and "has no plans to": who calls a thing false and who denies it say the same. */
export const debunksAlike = ({ statement: a, sentence: b }: Pair): boolean =>
  hasFlag(a, FLAG.DEBUNKED) && actsIn(b).denies;

/** Words that only deny: who rejects an offer does more. */
const ONLY_DENYING = keys("deny dispute refute rebut disagree");
const ADMITTING = keys("admit acknowledge concede confess accept");
const CONFIRM = hashKey("confirm");

/**
 * "Ford denied that he had": is a denial all that the statement reports, and does the sentence not say that he takes it back? That
 * the thing was done, or that others confirm it, does not contradict that somebody denies it.
 */
export const isOnlyDenial: (pair: Pair) => boolean = rememberLast((pair) => {
  const { statement: a, sentence: b } = pair;
  const denial = firstToken(
    a,
    (i) =>
      ((a.flags[i] as number) & FLAG.CUE) !== 0 &&
      ((a.flags[i] as number) & FLAG.NEGATED) === 0 &&
      ONLY_DENYING.has(a.lemma[i] as number),
  );
  if (denial < 0 || classOf(a, denial) !== CLASS.VERB) return false;
  const lead = leadOf(a);
  const named = b.entity.indexOf(lead);
  if (lead === 0 || (named < 0 && !b.carried.includes(lead))) return true;
  // Others may confirm it of him.
  return !anyToken(b, (j) => ADMITTING.has(b.lemma[j] as number) || (b.lemma[j] === CONFIRM && named < j));
});

/** To deny something is an act of speech: that the thing happened does not contradict that somebody denies it. */
const SPEECH = keys("deny dismiss dispute reject refute rebut doubt disagree");

/**
 * Do both sides deny alike: a denying word of the one answers to a word of the other ("banned", "outlaws"), or the
 * statement only reports a denial?
 */
export const sharesCue: (pair: Pair) => boolean = rememberLast(({ statement: a, sentence: b, alignment, lexicon }) => {
  for (let i = 0; i < a.start.length; i++)
    if (isCue(a, i) && (SPEECH.has(a.lemma[i] as number) || isSaidToo(a, i, b, alignment))) return true;
  for (let j = 0; j < b.start.length; j++) {
    const wordClass = classOf(b, j);
    if (((b.flags[j] as number) & FLAG.CUE) === 0 || (wordClass !== CLASS.VERB && wordClass !== CLASS.NOUN)) continue;
    const from = alignment.from[j] as number;
    // "Found evidence" against "found no evidence".
    if (from >= 0 && polarityDiffers(a, from, b, j)) continue;
    if (from >= 0 && isContent(a, from)) return true;
    if (hasOfFamily(a, lexicon.family(b.word[j] as number), lexicon)) return true;
  }
  return false;
});

/** "Can block a decision" and "is enough to stop a decision": has the sentence the verb that denies, be it no word of denial there? */
function isSaidToo(a: Analysis, i: number, b: Analysis, { to, score }: Alignment): boolean {
  const j = to[i] as number;
  if (j < 0 || (score[i] as number) < SAME_ACT || classOf(a, i) !== CLASS.VERB || classOf(b, j) !== CLASS.VERB)
    return false;
  // "Did not believe" denies by its "not".
  return !isNotted(a, i) && ((b.flags[j] as number) & FLAG.CUE) === 0 && !polarityDiffers(a, i, b, j);
}

function hasOfFamily(a: Analysis, family: number, lexicon: Pair["lexicon"]): boolean {
  return anyToken(a, (k) => isContent(a, k) && a.word[k] !== 0 && lexicon.family(a.word[k] as number) === family);
}

import { KeySet } from "../core/key-set.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { anyToken, everyToken, firstToken } from "../language/scan.ts";
import { actsIn, isCue, keys, polarityDiffers, SAME_ACT } from "./acts.ts";
import { isInfinitiveOfNoun } from "./affirmed.ts";
import { CLASS, classOf, isContent, MATCH } from "./align.ts";
import type { Pair } from "./pair.ts";

/** Do a statement that denies and a sentence say the same? */

/** Does the sentence deny anything, and not only within a condition, where the statement has none: "if it cannot sail, it must …"? */
export function deniesOutright({ statement: a, sentence: b }: Pair): boolean {
  if (hasDenial(b, 0)) return true;
  return actsIn(b).denies && hasDenial(a, FLAG.CONDITIONAL);
}

/** Has the text a word of denial, in a condition (`FLAG.CONDITIONAL`) or outside one (0)? */
const hasDenial = (a: Analysis, conditional: number): boolean =>
  anyToken(a, (i) => isCue(a, i) && ((a.flags[i] as number) & FLAG.CONDITIONAL) === conditional);

export const SAME_WORD = new KeySet([MATCH.SAME, MATCH.FAMILY]);

const NO = keys("no");

/** "Set no terms" and "acted without any terms": is it a noun behind "no" that both sides deny? */
const lacksAlike = ({ statement: a, sentence: b, alignment }: Pair): boolean =>
  anyToken(a, (i) => {
    const noun = i + 1;
    const isDenied =
      NO.has(a.lemma[i] as number) && isContent(a, noun) && ((a.flags[noun] as number) & FLAG.NEGATED) !== 0;
    const j = isDenied ? (alignment.to[noun] as number) : -1;
    return j >= 0 && SAME_WORD.has(alignment.kind[noun] as number) && ((b.flags[j] as number) & FLAG.NEGATED) !== 0;
  });

const WITHOUT = keys("without");

const REQUIRING = keys("require need must demand depend presuppose necessary essential");

/** "There can be no sale without a vote" and "a sale requires a vote". */
export const requiresAlike = ({ statement: a, sentence: b, alignment }: Pair): boolean => {
  const without = firstToken(a, (i) => WITHOUT.has(a.lemma[i] as number));
  if (without < 1 || ((a.flags[without] as number) & FLAG.NEGATED) === 0) return false;
  const needs = firstToken(b, (j) => REQUIRING.has(b.lemma[j] as number));
  if (needs < 0 || ((b.flags[needs] as number) & FLAG.NEGATED) !== 0) return false;
  const needed = (i: number): boolean => i > without && (alignment.to[i] as number) > needs;
  return everyToken(a, (i) => !isContent(a, i) || i < without || needed(i));
};

/** Does the sentence deny something as the statement does, and no verb that both have on one side only? */
export function deniesAlike(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  if (!deniesOutright(pair) || speaksOfNoneDenied(pair)) return false;
  if (lacksAlike(pair)) return true;
  const { all, leading, state } = actsIn(a);
  // "Did not want to be named" and "offered it … on condition that he not be named": who wants and who offers do not do the same.
  const same = leading.filter((i) => all.length === 0 || SAME_WORD.has(alignment.kind[i] as number));
  return ![...all, ...same, ...state.slice(-1)].some((i) => {
    const j = alignment.to[i] as number;
    if (j < 0 || (alignment.score[i] as number) < SAME_ACT || isInfinitiveOfNoun(b, j)) return false;
    return polarityDiffers(a, i, b, j);
  });
}

/**
 * "Can do without a port" against "needs a port, if it is not to shrink", "is not an attack" against "without full
 * membership": is all that the statement denies, and the sentence has, affirmed there, or none of its nouns and verbs found?
 */
function speaksOfNoneDenied({ statement: a, sentence: b, alignment }: Pair): boolean {
  let [heads, found, denied] = [0, 0, 0];
  for (let i = 0; i < a.start.length; i++) {
    if (!isContent(a, i) || a.entity[i] !== 0 || ((a.flags[i] as number) & FLAG.NEGATED) === 0) continue;
    const isHead = HEADS.has(classOf(a, i));
    const j = alignment.to[i] as number;
    if (isHead) heads++;
    if (j < 0) continue;
    if (isHead) found++;
    if (!polarityDiffers(a, i, b, j)) denied++;
  }
  return heads > 0 && (found === 0 || denied === 0);
}

const HEADS = new KeySet([CLASS.NOUN, CLASS.VERB]);

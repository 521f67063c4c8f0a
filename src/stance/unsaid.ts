import { hashKey } from "../core/hash.ts";
import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isReporting } from "../language/reporting.ts";
import { hasTag, keys, tagSet } from "./acts.ts";
import { CLASS, classOf } from "./align.ts";
import type { Opposed, Pair } from "./pair.ts";

/** What is not said, not sure, not clear: a "not" that leaves open what follows. */

const NOT = hashKey("not");
/** "Not only", "not just" affirm. */
const AFFIRMING: ReadonlySet<number> = new Set(["only", "just", "merely", "simply"].map(hashKey));
const ADVERB = tagSet(/^RB$/);

/**
 * Is the word at token `i` under a "not" that denies nothing beyond it: "did not say that …", "it was not certain
 * whether …"? Such a "not" leaves open what follows, so that no polarity of the aligned words tells it.
 */
export function isUnsaid(a: Analysis, i: number): boolean {
  const isVerb = classOf(a, i) === CLASS.VERB;
  if (isVerb && isReporting(a.lemma[i] as number) && ((a.flags[i] as number) & FLAG.NEGATED) !== 0) return true;
  const at = (k: number): boolean => a.lemma[k] === NOT && ((a.flags[k] as number) & FLAG.CUE) === 0;
  if (at(i - 1)) return !AFFIRMING.has(a.lemma[i] as number);
  return at(i - 2) && hasTag(a, i - 1, ADVERB) && !AFFIRMING.has(a.lemma[i - 1] as number);
}

const SETTLED = keys("clear certain sure settled");
const BE = keys("be");
/** Tokens between "is" and "clear". */
const REACH = 3;

/** "It is clear that it will close" against "it is not clear whether it will close": the word that one side takes back. */
export const unsettled: (pair: Pair) => Opposed | null = rememberLast(({ statement: a, sentence: b, alignment }) => {
  for (let i = 1; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (j < 0 || !SETTLED.has(a.lemma[i] as number) || a.lemma[i] !== b.lemma[j]) continue;
    const isSaid = a.lemma.subarray(Math.max(0, i - REACH), i).some((lemma) => BE.has(lemma));
    if (isSaid && isUnsaid(a, i) !== isUnsaid(b, j)) return { statementToken: i, sentenceToken: j };
  }
  return null;
});

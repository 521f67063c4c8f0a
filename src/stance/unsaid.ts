import { hashKey } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isReporting } from "../language/reporting.ts";
import { ADVERB } from "../language/tag-sets.ts";
import { hasTag, keys } from "./acts.ts";
import { CLASS, classOf } from "./align.ts";

const NOT = hashKey("not");
/** "Not only", "not just" affirm. */
const AFFIRMING = keys("only just merely simply");

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

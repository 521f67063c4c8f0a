import { hashKey } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isReporting } from "../language/roles.ts";
import { hasTag } from "./acts.ts";
import { isContent } from "./align.ts";
import type { Reason, Span } from "./judgement.ts";
import type { Pair } from "./pair.ts";

const NOT = hashKey("not");
/** "Not only", "not just" affirm. */
const AFFIRMING: ReadonlySet<number> = new Set(["only", "just", "merely", "simply"].map(hashKey));

/**
 * Is the word at token `i` under a "not" that denies nothing beyond it: "did not say that …", "it is not yet clear
 * whether …"? Such a "not" leaves open what follows, so that no polarity of the aligned words tells it.
 */
function isUnsaid(a: Analysis, i: number): boolean {
  if (isReporting(a.lemma[i] as number) && ((a.flags[i] as number) & FLAG.NEGATED) !== 0) return true;
  const at = (k: number): boolean => a.lemma[k] === NOT && ((a.flags[k] as number) & FLAG.CUE) === 0;
  if (at(i - 1)) return !AFFIRMING.has(a.lemma[i] as number);
  return at(i - 2) && hasTag(a, i - 1, /^RB$/) && !AFFIRMING.has(a.lemma[i - 1] as number);
}

/** A word that one side says and the other says was not said, confirmed or clear; null where there is none. */
export function unsaid({ statement: a, sentence: b, alignment }: Pair): Reason | null {
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (!isContent(a, i) || isUnsaid(a, i) === (j >= 0 && isUnsaid(b, j))) continue;
    const ours: Span = [a.start[i] as number, a.end[i] as number];
    return {
      code: "MODALITY",
      message: `“${a.text.slice(...ours)}” holds on one side and is left open on the other`,
      statementSpan: ours,
      sentenceSpan: j < 0 ? null : [b.start[j] as number, b.end[j] as number],
    };
  }
  return null;
}

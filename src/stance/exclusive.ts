import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { PREPOSITION } from "../language/tag-sets.ts";
import { ARTICLE, hasTag, keys, polarityDiffers } from "./acts.ts";
import type { Opposed, Pair } from "./pair.ts";

const ONLY = keys("exclusively only solely");
/** Tokens from a name among which one coordinated with it stands: "on Sweden and Norway". */
const COORDINATED = 4;

/** The name that the adverb at `i` singles out: "exclusively on Sweden", "only the Danish"; -1 for none. */
function singledOut(a: Analysis, i: number): number {
  let k = i + 1;
  while (hasTag(a, k, PREPOSITION) || hasTag(a, k, ARTICLE)) k++;
  return k > i + 1 && (a.entity[k] ?? 0) !== 0 ? k : -1;
}

/** "Exclusively on Sweden" against "exclusively on Norway": what is only for the one is not for the other. The two names. */
export const opposedExclusive: (pair: Pair) => Opposed | null = rememberLast(({ statement: a, sentence: b }) => {
  for (let i = 0; i < a.start.length; i++) {
    const name = ONLY.has(a.lemma[i] as number) ? singledOut(a, i) : -1;
    if (name < 0) continue;
    for (let j = 0; j < b.start.length; j++) {
      const theirs = ONLY.has(b.lemma[j] as number) && a.lemma[i + 1] === b.lemma[j + 1] ? singledOut(b, j) : -1;
      if (theirs < 0 || polarityDiffers(a, name, b, theirs)) continue;
      const others = b.entity.subarray(theirs, theirs + COORDINATED);
      if (!others.includes(a.entity[name] as number)) return { statementToken: name, sentenceToken: theirs };
    }
  }
  return null;
});

import { filled } from "../core/filled.ts";
import { rememberEach, rememberFew } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { anyToken } from "../language/scan.ts";
import { type Alignment, isContent } from "./align.ts";
import { CONTRAST, type Contrast } from "./contrast.ts";
import { OPPOSABLE, opposableIn } from "./opposable.ts";
import { isUnderstood } from "./understood.ts";

/** How much of a statement is found in a sentence, before the two are a pair. */

/**
 * The information (IDF) of each of a statement's content words, 0 for its other tokens; kept with the analysis.
 */
export const informationIn: (lexicon: Lexicon) => (a: Analysis) => readonly number[] = rememberFew((lexicon) =>
  rememberEach((a) =>
    filled(new Array(a.word.length), (i) => (isContent(a, i) ? lexicon.idf(a.word[i] as number) : 0)),
  ),
);

/**
 * How much (0-1) of each content word of the statement the sentence speaks of (`Pair.found`); an opposite speaks of the same thing.
 */
export function foundIn(a: Analysis, b: Analysis, alignment: Alignment, contrasts: readonly Contrast[]): Float32Array {
  const found = new Float32Array(a.start.length);
  for (let i = 0; i < found.length; i++) if (isContent(a, i)) found[i] = alignedAt(a, i, b, alignment);
  for (const c of contrasts) if (c.kind === CONTRAST.ANTONYM) found[c.statementToken] = 1;
  return found;
}

/** The same from the alignment alone. */
const alignedAt = (a: Analysis, i: number, b: Analysis, alignment: Alignment): number =>
  (alignment.score[i] as number) || (isUnderstood(a, i, b, alignment) ? 1 : 0);

/**
 * The most that `informationFound` can be, from the alignment alone: every word that was not found and has an opposite
 * counts as if the opposite were there. It tells most of what a search returns off before the dearer comparisons.
 */
export function mostFound(lexicon: Lexicon, a: Analysis, b: Analysis, alignment: Alignment): number {
  const opposable = opposableIn(lexicon);
  const [bits, theirs] = [opposable(a), opposable(b)];
  const anyUndone = anyToken(b, (j) => ((theirs[j] as number) & OPPOSABLE.UN) !== 0);
  const information = informationIn(lexicon)(a);
  let all = 0;
  let found = 0;
  for (let i = 0; i < information.length; i++) {
    const idf = information[i] as number;
    if (idf === 0) continue;
    all += idf;
    const mayBeOpposed = anyUndone || ((bits[i] as number) & (OPPOSABLE.OPPOSITE | OPPOSABLE.UN)) !== 0;
    found += mayBeOpposed ? idf : idf * alignedAt(a, i, b, alignment);
  }
  return all > 0 ? found / all : 0;
}

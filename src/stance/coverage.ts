import { isContent } from "./align.ts";
import type { Pair } from "./pair.ts";

/** IDF-weighted share (0-1) of the statement's content words that the sentence, or what it refers back to, speaks of. */
export function informationFound({ statement: a, sentence: b, alignment, lexicon }: Pair): number {
  let all = 0;
  let found = 0;
  for (let i = 0; i < a.start.length; i++) {
    if (!isContent(a, i)) continue;
    const idf = lexicon.idf(a.word[i] as number);
    const carried = a.entity[i] !== 0 && b.carried.includes(a.entity[i] as number);
    all += idf;
    found += idf * (carried ? 1 : (alignment.score[i] as number));
  }
  return all > 0 ? found / all : 0;
}

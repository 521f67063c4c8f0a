import { isLeading } from "./acts.ts";
import { isContent } from "./align.ts";
import { informationIn } from "./found.ts";
import type { Pair } from "./pair.ts";
import { isUnderstood } from "./understood.ts";

/**
 * IDF-weighted share (0-1) of the statement's content words that the sentence, or what it refers back to, speaks
 * of.
 * @param leading whether verbs that only lead to the act ("pledged", "became") count where they are missing: to deny the
 * act is to deny the pledge, to mention it is not to confirm one
 */
export function informationFound(pair: Pair, leading = true): number {
  const { statement: a, alignment, lexicon, found: words } = pair;
  const information = informationIn(lexicon)(a);
  let all = 0;
  let found = 0;
  for (let i = 0; i < information.length; i++) {
    const idf = information[i] as number;
    if (idf === 0 || (!leading && isLeading(a, i) && (alignment.to[i] as number) < 0)) continue;
    all += idf;
    found += idf * (words[i] as number);
  }
  return all > 0 ? found / all : 0;
}

/** Is it a content word of the statement that the sentence neither has nor speaks of otherwise? */
export const isMissing = ({ statement: a, sentence: b, alignment }: Pair, i: number): boolean =>
  isContent(a, i) && (alignment.to[i] as number) < 0 && !isUnderstood(a, i, b, alignment);

/** The share of its information from which a statement is spoken of as a whole. */
export const COMPLETE = 0.9;

import { isContent } from "./align.ts";
import type { Pair } from "./pair.ts";

/**
 * Both sides have the word: is something that stands before it in the statement behind it in the sentence, and something
 * else the other way round?
 * @param counts is the pair of aligned tokens one that counts? The last argument is the word's place in the sentence
 */
export function crossesOver(
  { statement: a, sentence: b, alignment }: Pair,
  word: number,
  counts: (ours: number, theirs: number, at: number) => boolean,
): boolean {
  const ours = a.lemma.indexOf(word);
  const theirs = b.lemma.indexOf(word);
  if (ours < 0 || theirs < 0) return false;
  let forth = false;
  let back = false;
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (j < 0 || !isContent(a, i) || !counts(i, j, theirs)) continue;
    if (i < ours && j > theirs) forth = true;
    if (i > ours && j < theirs) back = true;
  }
  return forth && back;
}

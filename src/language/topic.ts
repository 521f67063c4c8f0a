import type { Analysis } from "./analysis.ts";

/** Entities an article is about, at most; sentences that must name one, at least, and their share of all. */
const MOST = 4;
const LEAST_SENTENCES = 3;
const LEAST_SHARE = 0.25;

/**
 * What an article is about: the entities that its headline or many of its sentences name. A newspaper does not repeat
 * the country of its story in every sentence, and a sentence is read under its headline.
 * @param sentences the analyses of one article, its headline first where it has one
 * @returns keys, the most often named first
 */
export function topicOf(sentences: readonly Analysis[]): Uint32Array {
  const named = new Map<number, number>();
  for (const { entity } of sentences) {
    for (const key of new Set(entity)) if (key !== 0) named.set(key, (named.get(key) ?? 0) + 1);
  }
  const least = Math.max(LEAST_SENTENCES, sentences.length * LEAST_SHARE);
  const about = [...named].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return Uint32Array.from(about.slice(0, MOST), ([key]) => key);
}

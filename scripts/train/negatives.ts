import { isContent } from "../../src/stance/align.ts";
import { loadLanguage } from "../lib/language.ts";
import type { Analyser } from "./rows.ts";
import type { Example } from "./sets.ts";

const NEI = 2;
/** Of a claim's best sentences from elsewhere, those of these ranks. */
const RANKS = [0, 1, 3, 8, 20, 60];
/** Shares of common words above which two texts may be versions of one another, and a "negative" may decide after all. */
const SAME_TEXT = 0.4;
/** Postings longer than this carry no information and would be most of the work. */
const MOST_POSTINGS = 2500;

/**
 * Hard negatives: for each claim the sentences that retrieval would return from other texts. They share words and
 * decide nothing, which is what a gate must learn to see (Karpukhin et al. 2020 on hard negatives for retrieval).
 * @param pool texts to search; those of the claim's own examples, and near copies of them, are left out
 */
export function hardNegatives(
  analyser: Analyser,
  claims: readonly Example[],
  pool: readonly string[],
  weight: number,
): Example[] {
  const { lexicon } = loadLanguage();
  const keysOf = (text: string): Map<number, number> => {
    const a = analyser.analyse(text);
    const keys = new Map<number, number>();
    for (let i = 0; i < a.start.length; i++) {
      if (!isContent(a, i)) continue;
      keys.set((a.entity[i] as number) || (a.lemma[i] as number), lexicon.idf(a.word[i] as number));
    }
    return keys;
  };
  const bags = pool.map(keysOf);
  const postings = new Map<number, number[]>();
  bags.forEach((bag, d) => {
    for (const key of bag.keys()) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [d]);
      else list.push(d);
    }
  });
  const scores = new Float64Array(pool.length);
  return claims.flatMap((example) => {
    const own = keysOf(example.evidence);
    const touched: number[] = [];
    for (const [key, idf] of keysOf(example.claim)) {
      const list = postings.get(key);
      if (list === undefined || list.length > MOST_POSTINGS) continue;
      for (const d of list) {
        if (scores[d] === 0) touched.push(d);
        scores[d] = (scores[d] as number) + idf;
      }
    }
    const ranked = touched.toSorted((x, y) => (scores[y] as number) - (scores[x] as number) || x - y).slice(0, 80);
    for (const d of touched) scores[d] = 0;
    const others = ranked.filter((d) => overlap(own, bags[d] as Map<number, number>) < SAME_TEXT);
    return RANKS.flatMap((rank) => {
      const d = others[rank];
      return d === undefined
        ? []
        : [{ claim: example.claim, evidence: pool[d] as string, label: NEI, weight, set: "negatives" }];
    });
  });
}

function overlap(x: ReadonlyMap<number, number>, y: ReadonlyMap<number, number>): number {
  let common = 0;
  for (const key of x.keys()) if (y.has(key)) common++;
  return common / Math.max(1, Math.min(x.size, y.size));
}

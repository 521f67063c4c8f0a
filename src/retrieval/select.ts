import type { Query } from "./query.ts";

/** Postings looked at for one statement; beyond it, terms only take part in the second stage. */
const POSTINGS = 20_000;

/** Sentences that hold a term: from the index where it is rare, from the table where it is not. */
export type Lookup = (number: number, frequency: number) => ArrayLike<number>;

/** Buckets of the histogram that finds the cut-off score: a linear selection instead of a sort. */
const BUCKETS = 256;

/**
 * First stage: the rarest terms select candidates; each term gives a sentence its weighted IDF.
 * The scratch array is reused from statement to statement and left zeroed, so that a check allocates nothing
 * proportional to the archive.
 */
export class Selection {
  readonly #score: Float32Array;
  readonly #lookup: Lookup;

  constructor(sentences: number, lookup: Lookup) {
    this.#score = new Float32Array(sentences);
    this.#lookup = lookup;
  }

  /** @returns at most about `limit` sentences, unordered; the cut-off bucket is taken whole while it fits */
  candidates(query: Query, limit: number, admits: (sentence: number) => boolean): number[] {
    const score = this.#score;
    const touched: number[] = [];
    let budget = POSTINGS;
    for (const { number, slot, weight, frequency } of query.terms) {
      if (frequency > budget && touched.length > 0) break;
      budget -= frequency;
      const gain = weight * (query.idf[slot] ?? 0);
      const sentences = this.#lookup(number, frequency);
      for (let at = 0; at < sentences.length; at++) {
        const id = sentences[at] as number;
        const before = score[id] as number;
        if (before === 0) touched.push(id);
        score[id] = before + gain;
      }
    }
    const chosen = best(touched.filter(admits), score, limit);
    for (const id of touched) score[id] = 0;
    return chosen;
  }
}

function best(touched: number[], score: Float32Array, limit: number): number[] {
  if (touched.length <= limit) return touched;
  let highest = 0;
  for (const id of touched) highest = Math.max(highest, score[id] as number);
  const bucketOf = (id: number) => Math.floor(((score[id] as number) / highest) * (BUCKETS - 1));
  const counts = new Uint32Array(BUCKETS);
  for (const id of touched) counts[bucketOf(id)] = (counts[bucketOf(id)] ?? 0) + 1;
  let cut = BUCKETS - 1;
  let above = counts[cut] ?? 0;
  while (cut > 0 && above + (counts[cut - 1] ?? 0) <= limit) above += counts[--cut] ?? 0;
  const chosen = touched.filter((id) => bucketOf(id) >= cut);
  if (above >= limit) return chosen.sort((a, b) => a - b).slice(0, limit);
  // The next bucket does not fit whole: the earliest of its sentences fill up the places left.
  const edge = touched.filter((id) => bucketOf(id) === cut - 1).sort((a, b) => a - b);
  return [...chosen, ...edge.slice(0, limit - above)];
}

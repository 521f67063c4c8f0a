import type { Columns } from "../corpus/columns.ts";
import type { Query, QueryTerm } from "./query.ts";

/**
 * Weights of the second stage, tuned on the SciFact training queries and checked on statements about news
 * (npm run evaluate:retrieval).
 */
export const WEIGHTS = {
  /** BM25's length normalisation (its b). Sentences differ less in length than documents do. */
  length: 0.2,
  /** What an entity the sentence speaks about without naming it counts, against one that it names. */
  carried: 0.8,
  /** What a slot counts that only the sentence before mentions. */
  neighbour: 0.25,
  /** What a slot counts that only another sentence of the article mentions: what the article is about. */
  article: 0.3,
  /** How far a sentence that names all the entities of the statement is raised over one that names none. */
  coverage: 1.5,
  /** Bonus, as a share of the two slots' IDF, for two neighbouring slots of the statement found close to each other. */
  proximity: 0.15,
} as const;

/** Content words between which two terms still count as close. */
const CLOSE = 4;

/** Second stage: scores a sentence by all the terms of the statement. */
export class Scorer {
  readonly #from: Uint32Array;
  readonly #terms: Uint32Array;
  readonly #carried: Uint8Array;
  readonly #article: Uint32Array;
  /** For each term of the vocabulary, one more than its place in the query; 0 for the others. Zeroed after use. */
  readonly #place: Uint16Array;
  readonly #meanLength: number;

  constructor(columns: Columns) {
    this.#from = columns.termsFrom as Uint32Array;
    this.#terms = columns.terms as Uint32Array;
    this.#carried = columns.carriedTerms as Uint8Array;
    this.#article = columns.sentenceArticle as Uint32Array;
    this.#place = new Uint16Array((columns.termKey as Uint32Array).length);
    this.#meanLength = this.#terms.length / Math.max(1, this.#carried.length);
  }

  /** @returns the score of each sentence, in the order given */
  scores(query: Query, sentences: readonly number[]): Float64Array {
    const slots = query.idf.length;
    const matched = new Float64Array(sentences.length * slots);
    const before = new Float64Array(slots);
    const scores = new Float64Array(sentences.length);
    const about = new Map<number, Float64Array>();
    for (const [place, term] of query.terms.entries()) this.#place[term.number] = place + 1;
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index] as number;
      const row = index * slots;
      scores[index] = this.#match(query, sentence, matched, row);
      raise(about, this.#article[sentence] as number, matched, row, slots);
      const previous = sentence - 1;
      if (previous < 0 || this.#article[previous] !== this.#article[sentence]) continue;
      before.fill(0);
      this.#match(query, previous, before, 0);
      for (let slot = 0; slot < slots; slot++) {
        const nearby = WEIGHTS.neighbour * (before[slot] as number);
        if (nearby > (matched[row + slot] as number)) matched[row + slot] = nearby;
      }
    }
    for (const term of query.terms) this.#place[term.number] = 0;
    const entities = query.entity.filter((entity) => entity).length;
    for (const [index, sentence] of sentences.entries()) {
      const article = about.get(this.#article[sentence] as number) as Float64Array;
      let sum = scores[index] as number;
      let covered = 0;
      for (let slot = 0; slot < slots; slot++) {
        const found = Math.max(matched[index * slots + slot] as number, WEIGHTS.article * (article[slot] as number));
        sum += found * (query.idf[slot] as number);
        if (query.entity[slot]) covered += found;
      }
      const coverage = entities === 0 ? 0 : covered / entities;
      scores[index] = (sum * (1 + WEIGHTS.coverage * coverage * coverage)) / this.#norm(sentence);
    }
    return scores;
  }

  /** Fills in how well the sentence matches each slot (0 to 1), from `row` on; returns the proximity bonus. */
  #match(query: Query, sentence: number, slots: Float64Array, row: number): number {
    const terms = this.#terms;
    const places = this.#place;
    const end = this.#from[sentence + 1] as number;
    const carriedFrom = end - (this.#carried[sentence] as number);
    let bonus = 0;
    let lastSlot = -1;
    let lastAt = 0;
    for (let at = this.#from[sentence] as number; at < end; at++) {
      const place = places[terms[at] as number] as number;
      if (place === 0) continue;
      const { slot, weight } = query.terms[place - 1] as QueryTerm;
      const found = at < carriedFrom ? weight : weight * WEIGHTS.carried;
      if (found > (slots[row + slot] as number)) slots[row + slot] = found;
      if (at >= carriedFrom) continue;
      if (lastSlot !== -1 && lastSlot !== slot && at - lastAt <= CLOSE) {
        bonus += WEIGHTS.proximity * weight * Math.min(query.idf[lastSlot] as number, query.idf[slot] as number);
      }
      lastSlot = slot;
      lastAt = at;
    }
    return bonus;
  }

  #norm(sentence: number): number {
    const length = (this.#from[sentence + 1] as number) - (this.#from[sentence] as number);
    return 1 - WEIGHTS.length + WEIGHTS.length * Math.max(0.5, length / this.#meanLength);
  }
}

/** Keeps the best match of each slot that an article has. */
function raise(
  about: Map<number, Float64Array>,
  article: number,
  matched: Float64Array,
  row: number,
  slots: number,
): void {
  const best = about.get(article);
  if (best === undefined) about.set(article, matched.slice(row, row + slots));
  else
    for (let slot = 0; slot < slots; slot++) best[slot] = Math.max(best[slot] as number, matched[row + slot] as number);
}

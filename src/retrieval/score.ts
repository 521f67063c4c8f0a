import type { Columns, WholeNumbers } from "../corpus/columns.ts";
import type { Query, QueryTerm } from "./query.ts";

/**
 * Weights of the second stage, tuned on the SciFact training queries and checked on statements about news
 * (npm run evaluate:retrieval).
 */
const WEIGHTS = {
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
/** Terms of a sentence of usual length: the mean of the desk set. */
const USUAL_LENGTH = 12;

export interface Scores {
  /** What the candidates are ranked by, in the order of the sentences; longer than they are. */
  readonly scores: Float64Array;
  /** `Candidate.relevance` of the sentence at a place. */
  relevance(at: number): number;
}

/** Second stage: scores a sentence by all the terms of the statement. */
export class Scorer {
  readonly #from: WholeNumbers;
  readonly #terms: WholeNumbers;
  readonly #carried: Uint8Array;
  readonly #article: WholeNumbers;
  /** For each term of the vocabulary, one more than its place in the query; 0 for the others. Zeroed after use. */
  readonly #place: Uint16Array;
  readonly #meanLength: number;
  /** For each sentence, one more than its place among those that are scored; 0 for the others. Zeroed after use. */
  readonly #row: Uint16Array;
  /** Scratch, as allocated anew it was a third of the second stage. Zeroed before use. */
  #own = new Float64Array(0);
  /** Scratch; each entry is written before it is read. */
  #matched = new Float64Array(0);
  /** Scratch: what the slots found close to each other add, by the archive's frequencies and by the language's. Zeroed before use. */
  #bonus = new Float64Array(0);
  /** Scratch: what is returned. */
  #scores = new Float64Array(0);

  constructor(columns: Columns) {
    this.#from = columns.termsFrom as WholeNumbers;
    this.#terms = columns.terms as WholeNumbers;
    this.#carried = columns.carriedTerms as Uint8Array;
    this.#article = columns.sentenceArticle as WholeNumbers;
    this.#place = new Uint16Array((columns.termKey as Uint32Array).length);
    this.#row = new Uint16Array(this.#carried.length);
    this.#meanLength = this.#terms.length / Math.max(1, this.#carried.length);
  }

  /** What is returned holds until the next call. */
  scores(query: Query, sentences: readonly number[]): Scores {
    const slots = query.idf.length;
    this.#makeRoom(sentences.length, slots);
    const own = this.#own;
    const matched = this.#matched;
    const before = new Float64Array(slots);
    const bonus = this.#bonus;
    const about = new Map<number, Float64Array>();
    query.terms.forEach(({ number }, place) => {
      this.#place[number] = place + 1;
    });
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index] as number;
      this.#match(query, sentence, own, index * slots, bonus, 2 * index);
      raise(about, this.#article[sentence] as number, own, index * slots, slots);
      this.#row[sentence] = index + 1;
    }
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index] as number;
      const article = about.get(this.#article[sentence] as number) as Float64Array;
      for (let slot = 0; slot < slots; slot++)
        matched[index * slots + slot] = Math.max(
          own[index * slots + slot] as number,
          WEIGHTS.article * (article[slot] as number),
        );
      const previous = sentence - 1;
      if (previous < 0 || this.#article[previous] !== this.#article[sentence]) continue;
      // Most often it is scored as well, and has been matched.
      const row = (this.#row[previous] as number) - 1;
      if (row === -1) {
        before.fill(0);
        this.#match(query, previous, before, 0, NO_BONUS, 0);
      }
      const found = row === -1 ? before : own;
      const from = row === -1 ? 0 : row * slots;
      for (let slot = 0; slot < slots; slot++) {
        const nearby = WEIGHTS.neighbour * (found[from + slot] as number);
        if (nearby > (matched[index * slots + slot] as number)) matched[index * slots + slot] = nearby;
      }
    }
    for (const { number } of query.terms) this.#place[number] = 0;
    for (const sentence of sentences) this.#row[sentence] = 0;
    const scoreAt = (at: number, weights: Float64Array, close: number, usual: number): number => {
      const sentence = sentences[at] as number;
      const length = (this.#from[sentence + 1] as number) - (this.#from[sentence] as number);
      const raised = 1 + WEIGHTS.coverage * entitiesFound(query, matched, at * slots) ** 2;
      return (raised * (sum(weights, matched, at * slots) + close)) / norm(length / usual);
    };
    const whole = perfect(query);
    const scores = this.#scores;
    for (let at = 0; at < sentences.length; at++)
      scores[at] = scoreAt(at, query.idf, bonus[2 * at] as number, this.#meanLength);
    return {
      scores,
      relevance: (at) => scoreAt(at, query.information, bonus[2 * at + 1] as number, USUAL_LENGTH) / whole,
    };
  }

  #makeRoom(sentences: number, slots: number): void {
    const size = sentences * slots;
    if (this.#own.length < size) {
      this.#own = new Float64Array(2 * size);
      this.#matched = new Float64Array(2 * size);
    } else this.#own.fill(0, 0, size);
    if (this.#scores.length < sentences) {
      this.#scores = new Float64Array(2 * sentences);
      this.#bonus = new Float64Array(4 * sentences);
    } else this.#bonus.fill(0, 0, 2 * sentences);
  }

  /** Fills in how well the sentence matches each slot (0 to 1), from `row` on, and adds the two bonuses from `to` on. */
  #match(query: Query, sentence: number, slots: Float64Array, row: number, bonus: Float64Array, to: number): void {
    const terms = this.#terms;
    const places = this.#place;
    const end = this.#from[sentence + 1] as number;
    const carriedFrom = end - (this.#carried[sentence] as number);
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
        const share = WEIGHTS.proximity * weight;
        bonus[to] = (bonus[to] as number) + share * lesser(query.idf, slot, lastSlot);
        bonus[to + 1] = (bonus[to + 1] as number) + share * lesser(query.information, slot, lastSlot);
      }
      lastSlot = slot;
      lastAt = at;
    }
  }
}

/** Of the sentence before nothing counts but what it matches: what is added here is never read. */
const NO_BONUS = new Float64Array(2);

const lesser = (weights: Float64Array, slot: number, other: number): number =>
  Math.min(weights[slot] as number, weights[other] as number);

/** What is found from `row` on, each slot by its weight. */
function sum(weights: Float64Array, found: Float64Array, row: number): number {
  let all = 0;
  for (let slot = 0; slot < weights.length; slot++) all += (found[row + slot] as number) * (weights[slot] as number);
  return all;
}

/** Share (0-1) of the statement's names that are found; 0 where it has none. */
function entitiesFound({ entity }: Query, found: Float64Array, row: number): number {
  let all = 0;
  let covered = 0;
  for (let slot = 0; slot < entity.length; slot++) {
    if (!entity[slot]) continue;
    all++;
    covered += found[row + slot] as number;
  }
  return all === 0 ? 0 : covered / all;
}

/** The relevance, before it is scaled, of a sentence with all the words. */
function perfect({ information, entity }: Query): number {
  const all = information.reduce((total, weight) => total + weight, 0);
  return all * (entity.some((is) => is) ? 1 + WEIGHTS.coverage : 1) || 1;
}

/** BM25's, `ratio` being the sentence's length by the mean. */
const norm = (ratio: number): number => 1 - WEIGHTS.length + WEIGHTS.length * Math.max(0.5, ratio);

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

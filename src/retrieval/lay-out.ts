import MiniSearch, { type Options } from "minisearch";
import { offsets } from "../core/offsets.ts";
import { type Columns, narrowest } from "../corpus/columns.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { layOutNames } from "./names.ts";
import { termsOf } from "./terms.ts";

/**
 * Terms in at most so many sentences are looked up in MiniSearch, the others in posting lists of the table. By Zipf's law
 * the rare ones are most of the vocabulary and the frequent ones hold most of the postings, of which MiniSearch spends
 * 0.3 µs and 100 bytes of heap on each, a typed array 3 ns and 4 bytes. On 8,120 sentences of real news the index is opened
 * in 25 ms with 8, in 12 with 2, and a statement finds the same.
 */
export const RARE = 2;

/** A document of the index: the numbers of its rare terms in base 36. The text stays outside: ids only. */
interface IndexedSentence {
  readonly id: number;
  readonly terms: string;
}

export const MINISEARCH_OPTIONS: Options<IndexedSentence> = {
  fields: ["terms"],
  tokenize: (text) => (text === "" ? [] : text.split(" ")),
  processTerm: (term) => term,
};

export const termName = (number: number): string => number.toString(36);

export interface RetrievalIndex {
  /** For the archive's table: names, vocabulary, posting lists, and each sentence's terms. */
  readonly columns: Columns;
  /** MiniSearch's serialisation. */
  readonly index: string;
}

/**
 * Lays out everything retrieval needs about an archive's sentences, once, at build time.
 * The same sentences in the same order give the same bytes.
 */
export function layOut(analyses: readonly Analysis[], lexicon: Pick<Lexicon, "family">): RetrievalIndex {
  const keysOf = analyses.map((analysis) => ({
    own: termsOf(analysis, lexicon).map((term) => term.key),
    carried: [...analysis.carried],
  }));
  const frequency = new Map<number, number>();
  for (const { own, carried } of keysOf) {
    for (const key of new Set([...own, ...carried])) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const keys = Uint32Array.from(frequency.keys()).sort();
  const number = new Map<number, number>();
  for (const [index, key] of keys.entries()) number.set(key, index);
  const numbersOf = (list: number[]) => list.map((key) => number.get(key) as number);

  const sentences = keysOf.map(({ own, carried }) => ({ own: numbersOf(own), carried: numbersOf(carried) }));
  const frequencies = Uint32Array.from(keys, (key) => frequency.get(key) ?? 0);
  return {
    columns: {
      ...layOutNames(analyses),
      termKey: keys,
      termFrequency: narrowest(frequencies),
      ...postingLists(sentences, frequencies),
      termsFrom: narrowest(offsets(sentences.map(({ own, carried }) => own.length + carried.length))),
      /** Terms of each sentence in the order of its tokens, then those it carries. */
      terms: narrowest(sentences.flatMap(({ own, carried }) => [...own, ...carried])),
      carriedTerms: Uint8Array.from(sentences, ({ carried }) => Math.min(255, carried.length)),
    },
    index: serialise(sentences, frequencies),
  };
}

type Numbered = readonly { own: number[]; carried: number[] }[];

function postingLists(sentences: Numbered, frequencies: Uint32Array): Columns {
  const from = offsets([...frequencies].map((count) => (count > RARE ? count : 0)));
  const postings = new Uint32Array(from[frequencies.length] ?? 0);
  const filled = from.slice();
  for (const [id, { own, carried }] of sentences.entries()) {
    for (const term of new Set([...own, ...carried])) {
      if ((frequencies[term] ?? 0) <= RARE) continue;
      const at = filled[term] ?? 0;
      postings[at] = id;
      filled[term] = at + 1;
    }
  }
  return { postingsFrom: narrowest(from), postings: narrowest(postings) };
}

function serialise(sentences: Numbered, frequencies: Uint32Array): string {
  const search = new MiniSearch<IndexedSentence>(MINISEARCH_OPTIONS);
  for (const [id, { own, carried }] of sentences.entries()) {
    const rare = [...own, ...carried].filter((term) => (frequencies[term] ?? 0) <= RARE);
    if (rare.length > 0) search.add({ id, terms: rare.map(termName).join(" ") });
  }
  return JSON.stringify(search);
}

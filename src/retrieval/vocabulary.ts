import type { Columns, WholeNumbers } from "../corpus/columns.ts";

/** The terms of an archive, numbered in the order of their keys, and how many sentences hold each. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a term, or -1 where no sentence holds it. */
  numberOf(key: number): number;
  /** Sentences that hold the term. */
  frequency(number: number): number;
}

/** Reads the vocabulary from the archive's table: a binary search over sorted 32-bit keys, 16 steps for 60,000 terms. */
export function openVocabulary(columns: Columns): Vocabulary {
  const keys = columns.termKey as Uint32Array;
  const frequencies = columns.termFrequency as WholeNumbers;
  return {
    size: keys.length,
    numberOf(key) {
      let low = 0;
      let high = keys.length - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = keys[middle] as number;
        if (found === key) return middle;
        if (found < key) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    frequency: (number) => frequencies[number] ?? 0,
  };
}

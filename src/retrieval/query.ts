import type { Slot } from "./expand.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A slot's variant that the archive holds. */
export interface QueryTerm {
  /** Number in the vocabulary. */
  readonly number: number;
  readonly slot: number;
  readonly weight: number;
  readonly frequency: number;
}

export interface Query {
  /** Rarest first: the order in which they select candidates. */
  readonly terms: readonly QueryTerm[];
  /** Inverse document frequency of each slot, its variants taken as one word. */
  readonly idf: Float64Array;
  /** The same by the language at large. */
  readonly information: Float64Array;
  readonly entity: readonly boolean[];
}

/**
 * Looks a statement's slots up in the archive. All variants of a slot share one frequency, the weighted sum of theirs
 * (Pirkola 1998, structured queries): a rare synonym of a common word is no rare word.
 */
export function queryFor(slots: readonly Slot[], vocabulary: Vocabulary, sentences: number): Query {
  const idf = new Float64Array(slots.length);
  const best = new Map<number, QueryTerm>();
  for (const [slot, { variants }] of slots.entries()) {
    let frequency = 0;
    for (const { key, weight } of variants) {
      const number = vocabulary.numberOf(key);
      if (number === -1) continue;
      const term = { number, slot, weight, frequency: vocabulary.frequency(number) };
      frequency += weight * term.frequency;
      // A word that two slots claim counts for the one it is closer to.
      if (weight > (best.get(number)?.weight ?? 0)) best.set(number, term);
    }
    const bounded = Math.min(frequency, sentences);
    idf[slot] = Math.log(1 + (sentences - bounded + 0.5) / (bounded + 0.5));
  }
  const terms = [...best.values()].sort((a, b) => a.frequency - b.frequency || a.number - b.number);
  const information = new Float64Array(slots.map((slot) => slot.information));
  return { terms, idf, information, entity: slots.map((slot) => slot.entity) };
}

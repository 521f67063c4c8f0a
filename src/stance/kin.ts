import { rememberEach, rememberFew } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Lexicon } from "../language/lexicon.ts";

/**
 * A sieve before the lexicon: of the pairs of words that aligning a statement asks for, nine in ten have nothing to do with one
 * another, and to find that out takes two searches in lists that are in no cache.
 *
 * Each word of the sentence has one of 128 numbers, by its derivational family; each word of the statement has 128 bits, one for
 * every family that it, or the head of its own, has a relation with (a Bloom filter with one hash, Bloom 1970). Where the bit is
 * not set, the lexicon relates the two in no way but as siblings that exclude each other.
 */
export interface Kin {
  /** Four words of 32 bits for each token of the statement. */
  readonly bits: Uint32Array;
  /** The number of each token of the sentence. */
  readonly numbers: Uint8Array;
}

const NUMBERS = 128;
const WORDS = NUMBERS / 32;

const numberOf = (family: number): number => family % NUMBERS;

/** Both are kept with their analyses. */
export const kinOf = (lexicon: Lexicon, statement: Analysis, sentence: Analysis): Kin => ({
  bits: bitsIn(lexicon)(statement),
  numbers: numbersIn(lexicon)(sentence),
});

const numbersIn: (lexicon: Lexicon) => (a: Analysis) => Uint8Array = rememberFew((lexicon) =>
  rememberEach(({ word }) => Uint8Array.from(word, (id) => numberOf(lexicon.family(id)))),
);
const bitsIn: (lexicon: Lexicon) => (a: Analysis) => Uint32Array = rememberFew((lexicon) =>
  rememberEach((a) => bitsOf(lexicon, a)),
);

/** May token `i` of the statement and token `j` of the sentence be related? */
export function mayBeKin({ bits, numbers }: Kin, i: number, j: number): boolean {
  const number = numbers[j] as number;
  return (((bits[i * WORDS + (number >> 5)] as number) >>> (number & 31)) & 1) === 1;
}

function bitsOf(lexicon: Lexicon, { word }: Analysis): Uint32Array {
  const bits = new Uint32Array(word.length * WORDS);
  for (const [i, id] of word.entries()) {
    const set = (other: number): void => {
      const number = numberOf(lexicon.family(other));
      const at = i * WORDS + (number >> 5);
      bits[at] = (bits[at] as number) | (1 << (number & 31));
    };
    set(id);
    lexicon.neighbours(id, set);
    lexicon.neighbours(lexicon.family(id), set);
  }
  return bits;
}

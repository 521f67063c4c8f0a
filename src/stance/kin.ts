import { filled } from "../core/filled.ts";
import { rememberEach, rememberFew } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Lexicon } from "../language/lexicon.ts";

/**
 * A sieve before the lexicon: of the words of a sentence that the search returns, three in four answer to no word of the
 * statement, and to find that out takes two searches in lists, which are in no cache, for each pair.
 *
 * Each word of the sentence has one of 2,048 numbers, by its derivational family; the statement has as many bits, one for every
 * family that one of its words, or the head of its own, has a relation with (a Bloom filter with one hash, Bloom 1970). Where the
 * bit is not set, the lexicon relates the word to none of the statement's but as siblings that exclude each other. Other bits
 * tell the lemmas and names that the statement has itself.
 */
export interface Sieve {
  /** Of the families that the statement's words are related to. */
  readonly families: Uint32Array;
  /** Of its own lemmas and entities. */
  readonly keys: Uint32Array;
}

const NUMBERS = 2048;

const numberOf = (key: number): number => key % NUMBERS;

export const emptySieve = (): Sieve => ({
  families: new Uint32Array(NUMBERS / 32),
  keys: new Uint32Array(NUMBERS / 32),
});

/**
 * @param tokens those of the statement that may be answered to
 * @param sieve filled anew and returned
 */
export function sieveOf(
  lexicon: Lexicon,
  { word, lemma, entity }: Analysis,
  tokens: Iterable<number>,
  sieve: Sieve = emptySieve(),
): Sieve {
  const { families, keys } = sieve;
  families.fill(0);
  keys.fill(0);
  const reach = (other: number): void => set(families, numberOf(lexicon.family(other)));
  for (const i of tokens) {
    set(keys, numberOf(lemma[i] as number));
    if (entity[i] !== 0) {
      set(keys, numberOf(entity[i] as number));
      continue;
    }
    const id = word[i] as number;
    reach(id);
    lexicon.neighbours(id, reach);
    lexicon.neighbours(lexicon.family(id), reach);
  }
  return sieve;
}

/** The number of each token's family; kept with the analysis. */
export const numbersIn: (lexicon: Lexicon) => (a: Analysis) => Uint16Array = rememberFew((lexicon) =>
  rememberEach(({ word }) => filled(new Uint16Array(word.length), (i) => numberOf(lexicon.family(word[i] as number)))),
);

/**
 * May token `j` of the sentence answer to any of the statement's? A name is no instance of a common noun: "Italy" is not found
 * in "territory".
 * @param numbers `numbersIn` of the sentence
 */
export function mayAnswer({ families, keys }: Sieve, numbers: Uint16Array, b: Analysis, j: number): boolean {
  if (has(keys, numberOf(b.lemma[j] as number))) return true;
  const entity = b.entity[j] as number;
  return entity !== 0 ? has(keys, numberOf(entity)) : has(families, numbers[j] as number);
}

function set(bits: Uint32Array, number: number): void {
  bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
}

const has = (bits: Uint32Array, number: number): boolean =>
  (((bits[number >> 5] as number) >>> (number & 31)) & 1) === 1;

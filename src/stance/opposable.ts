import { filled } from "../core/filled.ts";
import { rememberEach, rememberFew } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { type Lexicon, RELATION, relationKind } from "../language/lexicon.ts";

/** What a word may have in a sentence; bits. */
export const OPPOSABLE = {
  /** The lexicon has an opposite of it, or of what it is derived from. */
  OPPOSITE: 1,
  /** It is a member of a set whose members exclude one another. */
  SIBLING: 2,
} as const;

/**
 * Bits of `OPPOSABLE` for each token; kept with the analysis. Most words have neither, and for these no word of a sentence need be
 * looked up.
 */
export const opposableIn: (lexicon: Lexicon) => (a: Analysis) => Uint8Array = rememberFew((lexicon) =>
  withWords(bitsIn(lexicon)),
);

const withWords = (bitsOf: (word: number) => number): ((a: Analysis) => Uint8Array) =>
  rememberEach(({ word }) => filled(new Uint8Array(word.length), (i) => bitsOf(word[i] as number)));

/** Looks a word's bits up once: its neighbours, and its family's, are dozens. */
function bitsIn(lexicon: Lexicon): (word: number) => number {
  /** One more than the bits; 0 for what was not asked for. */
  const known = new Uint8Array(lexicon.size + 1);
  const bitsOf = (word: number): number =>
    (hasOpposite(word, lexicon) ? OPPOSABLE.OPPOSITE : 0) | (lexicon.hasSiblings(word) ? OPPOSABLE.SIBLING : 0);
  return (word) => {
    if (known[word] === 0) known[word] = 1 + bitsOf(word);
    return (known[word] as number) - 1;
  };
}

function hasOpposite(word: number, lexicon: Lexicon): boolean {
  let has = false;
  const visit = (_: number, relation: number): void => {
    if (relationKind(relation) === RELATION.ANTONYM) has = true;
  };
  lexicon.neighbours(word, visit);
  const family = lexicon.family(word);
  if (family !== word) lexicon.neighbours(family, visit);
  return has;
}

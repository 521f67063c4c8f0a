import type { Analysis } from "../language/analysis.ts";
import { type Lexicon, RELATION, relationKind } from "../language/lexicon.ts";

/** What a word may have in a sentence; bits. */
export const OPPOSABLE = {
  /** The lexicon has an opposite of it, or of what it is derived from. */
  OPPOSITE: 1,
  /** It is a member of a set whose members exclude one another. */
  SIBLING: 2,
} as const;

const kept = new WeakMap<Analysis, Uint8Array>();

/**
 * Bits of `OPPOSABLE` for each token; kept with the analysis. Most words have neither, and for these no word of a sentence need be
 * looked up.
 */
export function opposable(a: Analysis, lexicon: Lexicon): Uint8Array {
  let bits = kept.get(a);
  if (bits === undefined) {
    bits = Uint8Array.from(
      a.word,
      (word) =>
        (hasOpposite(word, lexicon) ? OPPOSABLE.OPPOSITE : 0) | (lexicon.hasSiblings(word) ? OPPOSABLE.SIBLING : 0),
    );
    kept.set(a, bits);
  }
  return bits;
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

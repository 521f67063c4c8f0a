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
  rememberEach(({ word }) =>
    filled(new Uint8Array(word.length), (i) => {
      const id = word[i] as number;
      return (hasOpposite(id, lexicon) ? OPPOSABLE.OPPOSITE : 0) | (lexicon.hasSiblings(id) ? OPPOSABLE.SIBLING : 0);
    }),
  ),
);

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

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
  /** It begins with "un", so that the same word without is its opposite. */
  UN: 4,
} as const;

/** Can two words with these bits be opposites, or exclude one another? */
export const mayOppose = (ours: number, theirs: number): boolean =>
  (ours & theirs & ~OPPOSABLE.UN) !== 0 || ((ours ^ theirs) & OPPOSABLE.UN) !== 0;

/**
 * Bits of `OPPOSABLE` for each token; kept with the analysis. Most words have neither, and for these no word of a sentence need be
 * looked up.
 */
export const opposableIn: (lexicon: Lexicon) => (a: Analysis) => Uint8Array = rememberFew((lexicon) =>
  withWords(bitsIn(lexicon)),
);

const withWords = (bitsOf: (word: number) => number): ((a: Analysis) => Uint8Array) =>
  rememberEach((a) =>
    filled(new Uint8Array(a.word.length), (i) => bitsOf(a.word[i] as number) | (beginsWithUn(a, i) ? OPPOSABLE.UN : 0)),
  );

const [U, N] = ["u".charCodeAt(0), "n".charCodeAt(0)];
/** The bit by which a small letter differs from a capital. */
const SMALL = 0x20;

function beginsWithUn({ text, start }: Analysis, i: number): boolean {
  const at = start[i] as number;
  return (text.charCodeAt(at) | SMALL) === U && (text.charCodeAt(at + 1) | SMALL) === N;
}

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

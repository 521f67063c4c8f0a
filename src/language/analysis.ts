/**
 * What is known of one sentence from the sentence alone (and, for a carried subject, from what precedes it).
 * Everything is columns of numbers: the archive stores them as they are, and the judge compares integers only.
 * All token columns have `size` entries; all quantity columns have one entry a quantity.
 */
export interface Analysis {
  /** The sentence, verbatim. */
  readonly text: string;
  /** First UTF-16 unit of each token in `text`. */
  readonly start: Uint16Array;
  /** One past the last UTF-16 unit of each token. */
  readonly end: Uint16Array;
  /** `hashKey` of the lower-case lemma. */
  readonly lemma: Uint32Array;
  /** Lexicon id of the lemma; 0 when the lexicon does not know it. */
  readonly word: Uint16Array;
  /** Penn Treebank tag, as an index into `TAGS`. */
  readonly tag: Uint8Array;
  /** Key of the entity the token names or is part of (one key for country, demonym, capital and government); 0 for none. */
  readonly entity: Uint32Array;
  /** Number of the proposition (clause) the token belongs to, from 0. */
  readonly clause: Uint8Array;
  /** Bits of `FLAG`: under negation, hypothetical, quoted, … */
  readonly flags: Uint16Array;
  /** First and last token of each quantity or date. */
  readonly quantityFirst: Uint8Array;
  readonly quantityLast: Uint8Array;
  /** Kind (a member of `QUANTITY`), and the key of its unit (0 for none). */
  readonly quantityKind: Uint8Array;
  readonly quantityUnit: Uint32Array;
  /** The closed interval of values it stands for: "more than 5" is (5, ∞). Dates are days since 1970-01-01. */
  readonly quantityLow: Float64Array;
  readonly quantityHigh: Float64Array;
  /** Keys of people that the sentence refers to without naming them: "she", the speaker of a quotation, "the premier". */
  readonly carried: Uint32Array;
  /** Entity keys that the article as a whole, or an initial "this", is about. Empty for a statement. */
  readonly topic: Uint32Array;
  /** Entity keys of the names in its article before it, headline included, in order, one after another as named. Empty for a statement. */
  readonly earlier: Uint32Array;
}

/** The key of the first name in it; 0 for none. */
export function leadOf({ entity }: Analysis): number {
  for (let i = 0; i < entity.length; i++) if (entity[i] !== 0) return entity[i] as number;
  return 0;
}

/** The first token of the name of which token `i` is part. */
export function firstOfName(a: Analysis, i: number): number {
  let first = i;
  while (first > 0 && a.entity[first - 1] === a.entity[i]) first--;
  return first;
}

/** The last token of the name whose first, or any, is token `i`. */
export function lastOfName(a: Analysis, i: number): number {
  let last = i;
  while (a.entity[last + 1] === a.entity[i]) last++;
  return last;
}

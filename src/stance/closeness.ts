import { rememberFew } from "../core/remember.ts";
import { FULL_WEIGHT, type Lexicon, RELATION, relationKind, relationWeight } from "../language/lexicon.ts";
import { remembered } from "../language/relation-memory.ts";

/** How much of one word another says, by what the lexicon has of the two. */

/** What a synonym, a narrower and a wider word are worth beside the word itself. */
export const WORTH = {
  family: 0.92,
  synonym: 0.6,
  synonymRange: 0.3,
  acrossRange: 0.2,
  specific: 0.65,
  general: 0.45,
  entity: 0.97,
  spelling: 0.85,
} as const;

/** How much of one word of the lexicon another says. */
export type Closeness = (ours: number, theirs: number) => number;

/** What a remembered eight-bit code stands for: a kind of relation, or a synonym's weight in its lowest three bits. */
const CODE = { NONE: 0, SAME: 1, FAMILY: 2, SPECIFIC: 3, GENERAL: 4, SYNONYM: 8, ACROSS: 16 } as const;

const SCORE_OF_CODE = new Float64Array(32);
SCORE_OF_CODE[CODE.SAME] = 1;
SCORE_OF_CODE[CODE.FAMILY] = WORTH.family;
SCORE_OF_CODE[CODE.SPECIFIC] = WORTH.specific;
SCORE_OF_CODE[CODE.GENERAL] = WORTH.general;
for (let weight = 0; weight <= FULL_WEIGHT; weight++) {
  SCORE_OF_CODE[CODE.SYNONYM + weight] = WORTH.synonym + WORTH.synonymRange * (weight / FULL_WEIGHT);
  SCORE_OF_CODE[CODE.ACROSS + weight] = WORTH.synonym + WORTH.acrossRange * (weight / FULL_WEIGHT);
}

/** One memory a lexicon: a statement asks for the same pairs of words in sentence after sentence. */
export const closenessIn: (lexicon: Lexicon) => Closeness = rememberFew((lexicon) => {
  const codes = remembered((p, q) => codeOf(lexicon, p, q));
  return (p, q) => SCORE_OF_CODE[codes(p, q)] as number;
});

function codeOf(lexicon: Lexicon, p: number, q: number): number {
  const relation = lexicon.relation(p, q);
  switch (relationKind(relation)) {
    case RELATION.SAME:
      return CODE.SAME;
    case RELATION.FAMILY:
      return CODE.FAMILY;
    case RELATION.SYNONYM:
      return CODE.SYNONYM + Math.round(relationWeight(relation) * FULL_WEIGHT);
    case RELATION.HYPONYM:
      return sameFamily(lexicon, p, q) ? CODE.FAMILY : CODE.SPECIFIC;
    case RELATION.HYPERNYM:
      return sameFamily(lexicon, p, q) ? CODE.FAMILY : CODE.GENERAL;
    case RELATION.NONE:
      return acrossFamilies(lexicon, p, q);
    default:
      return CODE.NONE;
  }
}

/** To invite is to make an invitation, though the noun "invite" is a narrower word. */
const sameFamily = (lexicon: Lexicon, p: number, q: number): boolean => lexicon.family(p) === lexicon.family(q);

/** Near-synonyms one derivation apart: send and deployment, by way of deploy. */
function acrossFamilies(lexicon: Lexicon, p: number, q: number): number {
  const heads = lexicon.relation(lexicon.family(p), lexicon.family(q));
  return relationKind(heads) === RELATION.SYNONYM
    ? CODE.ACROSS + Math.round(relationWeight(heads) * FULL_WEIGHT)
    : CODE.NONE;
}

import { rememberLast } from "../core/remember.ts";
import { tokensWhere } from "../language/scan.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import type { Pair } from "./pair.ts";

/** Tokens from a found word to the word that may take the place of the statement's next: "of whether the", "Italian". */
const NEAR = 5;
/** The same for what the models see, where no other content word may stand between. */
const NEXT = 3;

/**
 * The statement's words in whose place, behind the same word, the sentence has another of the same class: "Italian gas" for "Italian
 * grain". Names are left to actor.ts.
 */
export const takenPlaces: (pair: Pair) => readonly number[] = rememberLast((pair) => taken(pair, nextBehind));

/** The same where answered words may stand between: "sold Italian gas" for "sold grain". */
const placesTakenNear = (pair: Pair): readonly number[] => taken(pair, unansweredBehind);

type Find = (pair: Pair, j: number) => number;

function taken(pair: Pair, find: Find): readonly number[] {
  const { statement: a, sentence: b, alignment } = pair;
  let before = -1;
  return tokensWhere(a, (i) => {
    if (!isContent(a, i)) return false;
    const found = before < 0 ? -1 : (alignment.to[before] as number);
    before = i;
    if ((alignment.to[i] as number) >= 0 || a.entity[i] !== 0 || found < 0) return false;
    const other = find(pair, found);
    return other >= 0 && classOf(b, other) === classOf(a, i);
  });
}

/** The next content word behind a token, if it answers to none and is no name; -1 for none. */
function nextBehind(pair: Pair, j: number): number {
  const { sentence: b } = pair;
  for (let k = j + 1; k <= j + NEXT && k < b.start.length; k++)
    if (isContent(b, k)) return isUnanswered(pair, k) ? k : -1;
  return -1;
}

/** The next content word behind a token that answers to none and is no name; -1 for none. */
function unansweredBehind(pair: Pair, j: number): number {
  const { sentence: b } = pair;
  for (let k = j + 1; k <= j + NEAR && k < b.start.length; k++) if (isContent(b, k) && isUnanswered(pair, k)) return k;
  return -1;
}

const isUnanswered = ({ sentence: b, alignment }: Pair, k: number): boolean =>
  alignment.from[k] === -1 && b.entity[k] === 0;

/**
 * The one noun of the statement that the sentence lacks, names apart, where another has its place; -1 where it lacks more, or none. Of
 * the desk set's such supports, cross-fitted, 123 in 158 were right, of those written to mislead 14 in 94: nothing but the noun tells
 * grain from gas, and what is said of the one is not said of the other.
 */
export function otherThing(pair: Pair): number {
  const { statement: a, alignment } = pair;
  const missing = tokensWhere(a, (i) => isContent(a, i) && a.entity[i] === 0 && (alignment.to[i] as number) < 0);
  const [only] = missing;
  if (missing.length !== 1 || only === undefined || classOf(a, only) !== CLASS.NOUN) return -1;
  return placesTakenNear(pair).includes(only) ? only : -1;
}

import { hashKey } from "../core/hash.ts";
import { KeySet } from "../core/key-set.ts";
import type { Analysis } from "../language/analysis.ts";
import {
  FULL_WEIGHT,
  type Lexicon,
  packRelation,
  RELATION,
  relationKind,
  relationWeight,
} from "../language/lexicon.ts";
import { anyQuantity } from "../language/scan.ts";
import { type Alignment, CLASS, classOf, isContent } from "./align.ts";
import { mayOppose, opposableIn } from "./opposable.ts";
import { wordAt } from "./same-entity.ts";
import { isUnderstood } from "./understood.ts";
import { isUnsaid } from "./unsaid.ts";

export const CONTRAST = { ANTONYM: 1, EXCLUSIVE: 2, SLOT: 3 } as const;

/** A word of the statement that was not found, and the word of the sentence that stands in its place. */
export interface Contrast {
  readonly statementToken: number;
  readonly sentenceToken: number;
  /** A member of `CONTRAST`: opposite words, members of an exclusive set, or merely another word in the same place. */
  readonly kind: number;
  /** 0-1: of the relation; 1 for a slot. */
  readonly weight: number;
  /** How many neighbours on either side confirm that it is the same place: 0, 1, 2. */
  readonly slot: number;
  /** A member of `CLASS`, of the statement's word. */
  readonly wordClass: number;
}

/** Do the two words stand right before the same: "critical condition", "stable condition"? */
export const describesTheSame = ({ to }: Alignment, { statementToken, sentenceToken }: Contrast): boolean =>
  to[statementToken + 1] === sentenceToken + 1;

/** Aligned well enough that another word in its place would be no contrast. */
export const FOUND = 0.55;
/** Tokens between a neighbour and the word in its slot: an article, an adjective. */
const REACH = 3;

/**
 * What the sentence says instead. For each statement word that was not found: its antonym or exclusive sibling among
 * the free words of the sentence, otherwise a free word of the same class between the counterparts of its neighbours.
 */
export function contrasts(lexicon: Lexicon, a: Analysis, b: Analysis, alignment: Alignment): Contrast[] {
  const found: Contrast[] = [];
  const free = freeTokens(b, alignment);
  if (free.length === 0) return found;
  const first = firstContent(b, 0, 1);
  const last = firstContent(b, b.start.length - 1, -1);
  const opposable = opposableIn(lexicon);
  const room = { free, first, last, ours: opposable(a), theirs: opposable(b) };
  for (let i = 0; i < a.start.length; i++) {
    if (!isContent(a, i) || (alignment.score[i] as number) >= FOUND) continue;
    const best = bestContrast(lexicon, a, b, alignment, i, room);
    if (best === null || isUndone(a, b, best)) continue;
    if (best.kind !== CONTRAST.SLOT || !isUnderstood(a, i, b, alignment)) found.push(best);
  }
  return found;
}

/** "Unclear" and "not clear", "cheaper" and "less expensive": the opposite of an opposite says the same. */
const isUndone = (a: Analysis, b: Analysis, { kind, statementToken: i, sentenceToken: j }: Contrast): boolean =>
  kind === CONTRAST.ANTONYM && (isUnsaid(a, i) !== isUnsaid(b, j) || isLessened(a, i) !== isLessened(b, j));

const LESSENING = new KeySet(["less", "least", "hardly", "barely", "scarcely", "no"].map(hashKey));

const isLessened = (a: Analysis, i: number): boolean => LESSENING.has(a.lemma[i - 1] ?? 0);

/** Where in the sentence something else may stand: the words that answer to none, and the sentence's own edges. */
interface Room {
  readonly free: readonly number[];
  readonly first: number;
  readonly last: number;
  /** `OPPOSABLE` of both sides: the lexicon has an opposite both ways, so that two words are none unless both have one. */
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
}

/** Content words of the sentence that answer to no word of the statement, or not well enough. */
function freeTokens(b: Analysis, { from, score }: Alignment): number[] {
  const free: number[] = [];
  for (let j = 0; j < b.start.length; j++) {
    if (!isContent(b, j)) continue;
    const taken = from[j] as number;
    if (taken === -1 || (score[taken] as number) < FOUND) free.push(j);
  }
  return free;
}

function bestContrast(
  lexicon: Lexicon,
  a: Analysis,
  b: Analysis,
  alignment: Alignment,
  i: number,
  { free, first, last, ours, theirs }: Room,
): Contrast | null {
  const wordClass = classOf(a, i);
  const left = neighbour(a, alignment, i, -1);
  const right = neighbour(a, alignment, i, 1);
  let best: Contrast | null = null;
  let bestRank = 0;
  for (const j of free) {
    const slot = Number(fits(left, first, j, j - left)) + Number(fits(right, last, j, right - j));
    const relation = mayOppose(ours[i] as number, theirs[j] as number) ? oppositionOf(lexicon, a, i, b, j) : 0;
    const kind = relationKind(relation);
    let rank = 0;
    let type: number = CONTRAST.SLOT;
    let weight = 1;
    if ((kind === RELATION.ANTONYM || kind === RELATION.EXCLUSIVE) && !(inQuantity(a, i) && inQuantity(b, j))) {
      type = kind === RELATION.ANTONYM ? CONTRAST.ANTONYM : CONTRAST.EXCLUSIVE;
      weight = relationWeight(relation);
      rank = 1 + weight + slot * 0.5;
    } else if (slot > 0 && sameClass(a, i, b, j, wordClass)) {
      rank = slot * 0.5;
    }
    if (rank > bestRank) {
      bestRank = rank;
      best = { statementToken: i, sentenceToken: j, kind: type, weight, slot, wordClass };
    }
  }
  return best;
}

/** Does token `j` stand where a neighbour says it should: at the sentence's own edge, or near the neighbour's counterpart? */
const fits = (neighbour: number, edge: number, j: number, away: number): boolean =>
  neighbour === EDGE ? j === edge : neighbour >= 0 && near(away);

/** How two words stand to each other; "unimportant" is an opposite of "importance" because it is one of "important". */
function oppositionOf(lexicon: Lexicon, a: Analysis, i: number, b: Analysis, j: number): number {
  if (undoes(wordAt(a, i), wordAt(b, j))) return UNDOING;
  const [ours, theirs] = [a.word[i] as number, b.word[j] as number];
  const relation = lexicon.relation(ours, theirs);
  if (relationKind(relation) !== RELATION.NONE || ours === 0 || theirs === 0) return relation;
  const heads = lexicon.relation(lexicon.family(ours), lexicon.family(theirs));
  return relationKind(heads) === RELATION.ANTONYM && isNegated(wordAt(a, i), wordAt(b, j)) ? heads : relation;
}

/** "Unfounded" is the opposite of "founded" whatever dictionary lacks it; of other prefixes that is not so sure ("invaluable"). */
const UNDOING = packRelation(RELATION.ANTONYM, FULL_WEIGHT);
const UN = "un";
/** Letters: "unto" is not the opposite of "to". */
const SHORTEST = 4;

function undoes(x: string, y: string): boolean {
  const [longer, shorter] = x.length > y.length ? [x, y] : [y, x];
  return shorter.length >= SHORTEST && longer.toLowerCase() === UN + shorter.toLowerCase();
}

const NEGATIVE = /^(?:un|in|im|ir|il|dis|non-?)/i;
/** Letters at which two derivations of one word part: "important", "importance". */
const STEM = 5;

/** Is the one a derivation of the other with a prefix of denial? (Agents are none: "growers" is no opposite of "dropped".) */
const isNegated = (x: string, y: string): boolean => negates(x, y) || negates(y, x);

const negates = (x: string, y: string): boolean => NEGATIVE.test(x) && stemOf(x.replace(NEGATIVE, "")) === stemOf(y);

const stemOf = (word: string): string => word.toLowerCase().slice(0, STEM);

/** "A day" against "24 hours": units are compared with their numbers, not as words; and "Tuesday" is nobody's name. */
export const inQuantity = (a: Analysis, i: number): boolean =>
  anyQuantity(a, (q) => (a.quantityFirst[q] as number) <= i && (a.quantityLast[q] as number) >= i);

const near = (distance: number): boolean => distance > 0 && distance <= REACH;

/** Beside the first and the last word of a statement there is no neighbour: its slot is the sentence's own edge. */
const EDGE = -2;

/** Where the nearest content word to one side of `i` was found; -1 for nowhere, `EDGE` when there is none. */
function neighbour(a: Analysis, alignment: Alignment, i: number, step: number): number {
  for (let k = i + step; k >= 0 && k < a.start.length; k += step) {
    if (!isContent(a, k)) continue;
    return (alignment.score[k] as number) >= FOUND ? (alignment.to[k] as number) : -1;
  }
  return EDGE;
}

function firstContent(b: Analysis, from: number, step: number): number {
  for (let j = from; j >= 0 && j < b.start.length; j += step) if (isContent(b, j)) return j;
  return -1;
}

function sameClass(a: Analysis, i: number, b: Analysis, j: number, wordClass: number): boolean {
  if (classOf(b, j) !== wordClass || wordClass === CLASS.OTHER) return false;
  // Two given names of one entity are a contrast (see align.ts); a surname and its own given name are none.
  return (
    wordClass !== CLASS.NAME ||
    a.entity[i] !== b.entity[j] ||
    a.entity[i] === 0 ||
    (a.lemma[i] !== a.entity[i] && b.lemma[j] !== b.entity[j])
  );
}

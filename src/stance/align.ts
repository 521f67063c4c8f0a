import { hashKey } from "../core/hash.ts";
import { KeySet } from "../core/key-set.ts";
import { rememberEach, rememberFew, rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isOneName } from "../language/gazetteer/similarity.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { anyQuantity, tokensWhere } from "../language/scan.ts";
import { TAGS } from "../language/tagger.ts";
import { type Closeness, closenessIn, WORTH } from "./closeness.ts";
import { emptySieve, mayAnswer, numbersIn, type Sieve, sieveOf } from "./kin.ts";
import { areCalledOtherwise, isGivenOfElse, isSameEntity, wordAt } from "./same-entity.ts";

/** How a word of the statement was found in the sentence; higher is closer. */
export const MATCH = { NONE: 0, GENERAL: 1, SPECIFIC: 2, SYNONYM: 3, FAMILY: 4, ENTITY: 5, SAME: 6 } as const;

/** Which word of the statement answers to which of the sentence. Columns have one entry a statement token. */
export interface Alignment {
  /** Token of the sentence; -1 for none. */
  readonly to: Int16Array;
  /** 0-1: how much of the word's meaning was found. */
  readonly score: Float32Array;
  /** A member of `MATCH`. */
  readonly kind: Uint8Array;
  /** For each sentence token: the statement token aligned to it, or -1. */
  readonly from: Int16Array;
}

/** Coarse word classes, by tag. */
export const CLASS = { OTHER: 0, NOUN: 1, VERB: 2, MODIFIER: 3, NAME: 4, NUMBER: 5 } as const;

const CLASS_OF_TAG = Uint8Array.from(TAGS, (tag) => {
  if (tag.startsWith("NNP")) return CLASS.NAME;
  if (tag.startsWith("NN")) return CLASS.NOUN;
  if (tag.startsWith("VB")) return CLASS.VERB;
  if (tag.startsWith("JJ") || tag.startsWith("RB")) return CLASS.MODIFIER;
  if (tag === "CD") return CLASS.NUMBER;
  return CLASS.OTHER;
});

export const classOf = (a: Analysis, i: number): number => CLASS_OF_TAG[a.tag[i] as number] as number;

export const isContent = (a: Analysis, i: number): boolean => ((a.flags[i] as number) & FLAG.CONTENT) !== 0;

/** Below this two words are not aligned. */
const LEAST = 0.3;

/** Added for each neighbour that is aligned nearby: it chooses among equals, it does not create a match. */
const NEARBY = 0.04;

/** Added for the same part of speech: "protect" rather than "defence" for "defend". */
const SAME_CLASS = 0.1;

/** Taken off where the sentence has the word only in a comparison: "comparable to membership, but without joining". */
const LIKENED = 0.25;

/** Taken off where the word heads its phrase on one side and only describes the next on the other: "a member", "the member states". */
const DESCRIBES = 0.06;

/** An alignment of two analyses in arrays of its own. See `alignInto`. */
export function align(lexicon: Lexicon, a: Analysis, b: Analysis): Alignment {
  return ownAlignment(alignBriefly(lexicon, a, b), a, b);
}

/** The same in arrays that the next call overwrites: of what a search returns, most is ruled out by its alignment alone. */
export function alignBriefly(lexicon: Lexicon, a: Analysis, b: Analysis): Alignment {
  const longest = Math.max(a.start.length, b.start.length);
  if (longest > brief.to.length) brief = emptyAlignment(longest, longest);
  alignInto(brief, lexicon, a, b);
  return brief;
}

/** A brief alignment, kept. */
export const ownAlignment = ({ to, score, kind, from }: Alignment, a: Analysis, b: Analysis): Alignment => ({
  to: to.slice(0, a.start.length),
  score: score.slice(0, a.start.length),
  kind: kind.slice(0, a.start.length),
  from: from.slice(0, b.start.length),
});

const emptyAlignment = (n: number, m: number): Alignment => ({
  to: new Int16Array(n),
  score: new Float32Array(n),
  kind: new Uint8Array(n),
  from: new Int16Array(m),
});

let brief = emptyAlignment(256, 256);

/**
 * Aligns the content words of a statement with those of a sentence: each word takes its best counterpart, ties go to the
 * one nearest to where its neighbours are aligned (Sultan et al. 2014, "Back to basics for monolingual alignment").
 */
function alignInto({ to, score, kind, from }: Alignment, lexicon: Lexicon, a: Analysis, b: Analysis): void {
  const n = a.start.length;
  const m = b.start.length;
  to.fill(-1, 0, n);
  score.fill(0, 0, n);
  kind.fill(0, 0, n);
  from.fill(-1, 0, m);
  const closeness = closenessIn(lexicon);
  const answering = sifted(lexicon, a, b);
  let previous = -1;
  for (const i of meaningful(a)) {
    let bestRank = 0;
    for (let k = 0; k < answering; k++) {
      const j = sift[k] as number;
      const s = similarity(closeness, a, i, b, j);
      if (s < LEAST || isHomograph(a, i, b, j) || (s < 1 && isBoundOfTime(a, i, b, j))) continue;
      const rank = s - (from[j] === -1 ? 0 : 0.05) + preference(a, i, b, j) + nearness(j, previous);
      if (rank > bestRank) {
        bestRank = rank;
        to[i] = j;
        score[i] = s;
      }
    }
    const j = to[i] as number;
    if (j >= 0) {
      kind[i] = kindOf(score[i] as number, a, i, b, j);
      if (from[j] === -1) from[j] = i;
      previous = j;
    }
  }
  alignSpellings(a, b, to, score, kind, from);
}

/** How much (0-1) of the statement's word or name at `i` the one at `j` says. */
function similarity(closeness: Closeness, a: Analysis, i: number, b: Analysis, j: number): number {
  if (a.lemma[i] === b.lemma[j]) return isOtherWord(a, i, b, j) || isGivenOfElse(a, i, b, j) ? 0 : 1;
  const entity = a.entity[i] as number;
  if (entity !== 0) return entity === b.entity[j] && isSameEntity(a, i, b, j) ? WORTH.entity : 0;
  return b.entity[j] === 0 ? closeness(a.word[i] as number, b.word[j] as number) : 0;
}

// Scratch of the module's own: aligning never waits, so no call sees another's.
let sift = new Uint16Array(256);

/** Writes to `sift` the tokens of the sentence that may answer to any of the statement's; returns how many. */
function sifted(lexicon: Lexicon, a: Analysis, b: Analysis): number {
  const sieve = sieveIn(lexicon)(a);
  const numbers = numbersIn(lexicon)(b);
  const theirs = meaningful(b);
  if (theirs.length > sift.length) sift = new Uint16Array(theirs.length);
  let count = 0;
  for (let k = 0; k < theirs.length; k++) {
    const j = theirs[k] as number;
    if (mayAnswer(sieve, numbers, b, j)) sift[count++] = j;
  }
  return count;
}

/** Is the one word, in the sentence, only what something is compared to, and the other not: "help comparable to membership"? */
export const isOnlyLikened = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  ((b.flags[j] as number) & ~(a.flags[i] as number) & FLAG.LIKENED) !== 0;

/** For a word of the same class, and against one that is only compared to, or only describes the noun behind it. */
function preference(a: Analysis, i: number, b: Analysis, j: number): number {
  const wordClass = classOf(a, i);
  let rank = classOf(b, j) === wordClass ? SAME_CLASS : 0;
  if (isOnlyLikened(a, i, b, j)) rank -= LIKENED;
  if (wordClass === CLASS.NOUN && describes(b, j) && !describes(a, i)) rank -= DESCRIBES;
  return rank;
}

/** For a word near to where the statement's word before is found. */
const nearness = (j: number, previous: number): number =>
  previous >= 0 ? NEARBY / (1 + Math.abs(j - previous - 1) * 0.5) : 0;

/** Is the noun followed by another that it describes? */
const describes = (a: Analysis, i: number): boolean => classOf(a, i) === CLASS.NOUN && classOf(a, i + 1) === CLASS.NOUN;

/** Nouns that share nothing but their spelling with a verb. */
const HOMOGRAPHS = new KeySet("state mean bear leave object subject present can spring ground".split(" ").map(hashKey));

/** "The secretary of state" is not found in "stated" … */
const isOtherWord = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  HOMOGRAPHS.has(a.lemma[i] as number) && (classOf(a, i) === CLASS.VERB) !== (classOf(b, j) === CLASS.VERB);

/** … nor "the member states" in "said". Names have no homographs. */
const isHomograph = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  a.entity[i] === 0 && a.lemma[i] !== b.lemma[j] && (isNounFor(a, i, b, j) || isNounFor(b, j, a, i));

const isNounFor = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  HOMOGRAPHS.has(a.lemma[i] as number) && classOf(a, i) === CLASS.NOUN && classOf(b, j) === CLASS.VERB;

const OF = hashKey("of");

const BOUNDS = new KeySet(["end", "start", "beginning", "close"].map(hashKey));

/** "Will close" is not found in "until the end of 2028". */
const isBoundOfTime = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  BOUNDS.has(b.lemma[j] as number) &&
  b.lemma[j + 1] === OF &&
  classOf(a, i) === CLASS.VERB &&
  classOf(b, j) === CLASS.NOUN &&
  anyQuantity(b, (q) => (b.quantityFirst[q] as number) > j && (b.quantityFirst[q] as number) <= j + 3);

const isMeaningful = (a: Analysis, i: number): boolean => isContent(a, i) || a.entity[i] !== 0;

/** The tokens that may be aligned; kept with the analysis, which the archive keeps open. */
const meaningful: (a: Analysis) => Uint16Array = rememberEach(
  (a) => new Uint16Array(tokensWhere(a, (i) => isMeaningful(a, i))),
);

/** Of the statement asked of last, which is laid beside one sentence after the other. */
const sieveIn: (lexicon: Lexicon) => (a: Analysis) => Sieve = rememberFew((lexicon) => {
  const sieve = emptySieve();
  return rememberLast((a) => sieveOf(lexicon, a, meaningful(a), sieve));
});

/** Names that were not found, against the names left over: Zelensky, Zelenskyy (see `isOneName`). */
function alignSpellings(
  a: Analysis,
  b: Analysis,
  to: Int16Array,
  score: Float32Array,
  kind: Uint8Array,
  from: Int16Array,
): void {
  for (let i = 0; i < a.start.length; i++) {
    if (to[i] !== -1 || a.entity[i] === 0 || a.entity[i] !== a.lemma[i]) continue;
    for (let j = 0; j < b.start.length; j++) {
      if (from[j] !== -1 || b.entity[j] === 0 || b.entity[j] !== b.lemma[j]) continue;
      if (!isOneName(wordAt(a, i), wordAt(b, j)) || areCalledOtherwise(a, i, b, j)) continue;
      to[i] = j;
      score[i] = WORTH.spelling;
      kind[i] = MATCH.ENTITY;
      from[j] = i;
      break;
    }
  }
}

function kindOf(score: number, a: Analysis, i: number, b: Analysis, j: number): number {
  if (a.lemma[i] === b.lemma[j] || score === 1) return MATCH.SAME;
  if (a.entity[i] !== 0 && a.entity[i] === b.entity[j]) return MATCH.ENTITY;
  // Scores are 32-bit floats in their column: compared with room for the rounding.
  if (score > WORTH.family - 0.01) return MATCH.FAMILY;
  if (Math.abs(score - WORTH.specific) < 1e-4) return MATCH.SPECIFIC;
  if (Math.abs(score - WORTH.general) < 1e-4) return MATCH.GENERAL;
  return MATCH.SYNONYM;
}

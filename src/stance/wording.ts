import { hashPair } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { FULL_STOP, tagSet } from "../language/tag-sets.ts";
import { TAGS } from "../language/tagger.ts";
import { hasTag, polarityDiffers } from "./acts.ts";
import { type Alignment, CLASS, classOf, isContent, MATCH } from "./align.ts";
import { FOUND } from "./contrast.ts";
import { extraWords } from "./extra.ts";
import type { Pair } from "./pair.ts";

/**
 * What the desk set taught about single words where statement and sentence meet or fail to meet: which missing word matters and which
 * does not, which two words answer to one another, beside what a number differs. Too many to be features of trees: a linear model
 * over hashed observations (Weinberger et al. 2009; fitted by scripts/train/wording.ts), of which the trees see two margins.
 */
export const WORDING_FEATURES = ["wordingSide", "wordingOpen"] as const;

export interface Wording {
  /** The scores of REFUTES and of "does not decide", against SUPPORTS, where nothing is observed. */
  readonly bias: Float32Array;
  /** What a weight of 1 is worth. */
  readonly unit: number;
  readonly refutes: Int8Array;
  readonly open: Int8Array;
}

/** Weights a score, a power of two: observations are hashed into so many. */
export const SLOTS = 1 << 17;

/** What is observed; a word of the statement's unless it says otherwise. */
const KIND = {
  MISSING: 1,
  /** With the word before or behind it. */
  MISSING_BESIDE: 2,
  FOUND: 3,
  /** With the other word that it is found in. */
  COGNATE: 4,
  /** Under another polarity. */
  DENIED: 5,
  /** With what stands in its place. */
  CONTRAST: 6,
  /** A word of the sentence's that answers to none, near one that does. */
  EXTRA: 7,
  /** A little word, and whether the sentence has it. */
  LACKED: 8,
  SHARED: 9,
  /** How a number or date fares, with the word beside it. */
  QUANTITY: 10,
  /** A little word with the class of the next. */
  SHAPE: 11,
} as const;

/** Observations that a pair has at most; a statement of thirty words has some two hundred. */
const MOST = 512;
// Scratch of the module's own: observing never waits, so no call sees another's.
const observed = new Uint32Array(MOST);
let count = 0;

/** What a pair's words show, as numbers of weights, each once; a view that the next call overwrites. */
export function observeWording(pair: Pair): Uint32Array {
  count = 0;
  observeStatement(pair);
  observeContrasts(pair);
  for (const j of extraWords(pair.sentence, pair.alignment)) add(KIND.EXTRA, pair.sentence.lemma[j] as number, 0);
  observeQuantities(pair);
  return observed.subarray(0, count);
}

/** Stand for the edge of the text, any name and any number; what else is no lemma lies above them. */
const [EDGE, NAME, NUMBER, OTHERS] = [1, 2, 3, 4];

function wordAt(a: Analysis, i: number): number {
  if (i < 0 || i >= a.start.length || hasTag(a, i, FULL_STOP)) return EDGE;
  if (a.entity[i] !== 0) return NAME;
  return classOf(a, i) === CLASS.NUMBER ? NUMBER : (a.lemma[i] as number);
}

function classAt(a: Analysis, i: number): number {
  const word = wordAt(a, i);
  return word < OTHERS ? word : OTHERS + (a.tag[i] as number);
}

function observeStatement({ statement: a, sentence: b, alignment }: Pair): void {
  for (let i = 0; i < a.start.length; i++) {
    if (a.entity[i] !== 0 || isMark(a, i)) continue;
    if (!isContent(a, i)) observeLittleWord(a, i, b);
    else if (classOf(a, i) !== CLASS.NUMBER) observeWord(a, i, b, alignment);
  }
}

/** A full stop tells nothing: the same statement without it is the same. */
const isMark = (a: Analysis, i: number): boolean => hasTag(a, i, MARK);

const MARK = tagSet(/^\W/);

function observeLittleWord(a: Analysis, i: number, b: Analysis): void {
  const word = a.lemma[i] as number;
  const isShared = b.lemma.includes(word);
  add(isShared ? KIND.SHARED : KIND.LACKED, word, 0);
  if (!isShared) add(KIND.LACKED, word, wordAt(a, i + 1));
  add(KIND.SHAPE, word + Number(isShared), classAt(a, i + 1));
}

function observeWord(a: Analysis, i: number, b: Analysis, { to, score, kind }: Alignment): void {
  const word = a.lemma[i] as number;
  const j = to[i] as number;
  if ((score[i] as number) < FOUND) {
    add(KIND.MISSING, word, 0);
    add(KIND.MISSING_BESIDE, word, wordAt(a, i - 1));
    add(KIND.MISSING_BESIDE, ~word, wordAt(a, i + 1));
    add(KIND.MISSING_BESIDE, TAGS.length + (a.tag[i] as number), wordAt(a, i - 1));
    return;
  }
  add(KIND.FOUND, word, 0);
  if (j < 0) return;
  if (polarityDiffers(a, i, b, j)) add(KIND.DENIED, word, 0);
  if ((kind[i] as number) < MATCH.SAME && b.entity[j] === 0) add(KIND.COGNATE, word, b.lemma[j] as number);
}

function observeContrasts({ statement: a, sentence: b, contrasts }: Pair): void {
  for (const { statementToken: i, sentenceToken: j, kind } of contrasts) {
    add(KIND.CONTRAST, wordAt(a, i), wordAt(b, j));
    add(KIND.CONTRAST, wordAt(a, i), OTHERS + kind);
    add(KIND.CONTRAST, OTHERS + kind, wordAt(b, j));
  }
}

function observeQuantities({ statement: a, sentence: b, quantities }: Pair): void {
  for (const { ours, theirs, outcome } of quantities) {
    const fares = (a.quantityKind[ours] as number) * 32 + outcome;
    add(KIND.QUANTITY, fares, wordAt(a, (a.quantityFirst[ours] as number) - 1));
    add(KIND.QUANTITY, ~fares, wordAt(a, (a.quantityLast[ours] as number) + 1));
    if (theirs >= 0) add(KIND.QUANTITY, -fares, wordAt(b, (b.quantityFirst[theirs] as number) - 1));
  }
}

function add(kind: number, ours: number, theirs: number): void {
  const slot = hashPair(kind, ours, theirs) & (SLOTS - 1);
  if (count === MOST) return;
  for (let k = 0; k < count; k++) if (observed[k] === slot) return;
  observed[count++] = slot;
}

/** First word of wording.bin; the last byte is the version of its layout. */
export const WORDING_MAGIC = 0x43435701;
/** Bytes before the weights. */
export const WORDING_HEAD = 16;

/**
 * Reads the weights: Uint32 magic; Float32 bias[2], unit; Int8 refutes[SLOTS], open[SLOTS]; little-endian.
 * @throws RangeError when the file is of another version
 */
export function loadWording(bytes: ArrayBuffer): Wording {
  if (bytes.byteLength !== WORDING_HEAD + 2 * SLOTS || new Uint32Array(bytes, 0, 1)[0] !== WORDING_MAGIC)
    throw new RangeError("wording.bin is of another version; run `npm run train`");
  return {
    bias: new Float32Array(bytes, 4, 2),
    unit: new Float32Array(bytes, 12, 1)[0] as number,
    refutes: new Int8Array(bytes, WORDING_HEAD, SLOTS),
    open: new Int8Array(bytes, WORDING_HEAD + SLOTS, SLOTS),
  };
}

/** What each of so many observations counts: a pair of many words is not surer for it. */
export const weightOf = (observations: number): number => 3 / Math.sqrt(Math.max(1, observations));

/**
 * Of fewer observations, those of a statement of three or four words, the linear model says nothing: there "will", which "is ready
 * to" lacks, weighed more than that all else was found.
 */
const FEWEST = 14;

/**
 * Writes `WORDING_FEATURES` from `at` on, NaN where too little is observed: the score of REFUTES against SUPPORTS, and that of "does not decide" against the better
 * of the two. Sums of integers and one square root, which IEEE 754 rounds alike everywhere.
 */
export function fillWording(wording: Wording, slots: Uint32Array, out: Float32Array, at: number): void {
  const { bias, unit, refutes, open } = wording;
  if (slots.length < FEWEST) {
    out.fill(Number.NaN, at, at + WORDING_FEATURES.length);
    return;
  }
  let against = 0;
  let neither = 0;
  for (let k = 0; k < slots.length; k++) {
    against += refutes[slots[k] as number] as number;
    neither += open[slots[k] as number] as number;
  }
  const scale = unit * weightOf(slots.length);
  const side = (bias[0] as number) + scale * against;
  out[at] = side;
  out[at + 1] = (bias[1] as number) + scale * neither - Math.max(0, side);
}

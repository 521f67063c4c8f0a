import { hashKey } from "../core/hash.ts";
import type { Tokens } from "./tokens.ts";

/** Penn Treebank part-of-speech tags (Marcus et al. 1993) as EWT uses them; an index into this list is a tag's code. */
export const TAGS = [
  "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "JJ", "JJR", "JJS", "RB", "RBR", "RBS",
  "IN", "DT", "PDT", "PRP", "PRP$", "WP", "WP$", "WDT", "WRB", "CC", "CD", "TO", "RP", "EX", "POS", "UH", "FW", "SYM",
  "LS", "HYPH", "NFP", "ADD", "AFX", "GW", "XX", "$", ".", ",", ":", "``", "''", "-LRB-", "-RRB-",
] as const; // biome-ignore format: a table

export type Tag = (typeof TAGS)[number];

const CODE = new Map<string, number>(TAGS.map((tag, code) => [tag, code]));

/** The code of a tag; throws on a tag that is not Penn's, which only a programming error can bring. */
export function tagCode(tag: Tag): number {
  const code = CODE.get(tag);
  if (code === undefined) throw new RangeError(`no such tag: ${tag}`);
  return code;
}

/** The words that can have a closed-class tag: a name at the start of a sentence is no preposition, however it looks. */
const CLOSED_WORDS: ReadonlySet<string> = new Set(
  `
i & s @ vs. na ta d ll re u ' 'd 'll 's 're 've 'm n't a about above across after against ago all along alongside although amid amidst
among amongst an and another any around as aside astride at away back because before behind below beneath
beside besides between beyond both but by ca can cause concerning considering could despite down due during
each either em ever every except excluding following for forward from half he her hers herself him himself his
how however if in including inside into is it its itself lest like may me might mine minus much must my myself
near neither next no none nor notwithstanding of off on once one onto opposite or our ours ourselves out
outside over past pending per plus quite regarding round save shall she should since so some such than that
the thee their theirs them themselves then there these they this those thou though through throughout thy til
till to together too toward towards under underneath unless unlike until up upon us versus via vs we what
whatever when whenever where whereas whereby wherein wherever whether which whichever while whilst who whoever
whom whose why will with within without wo worth would ye yet yo you your yours yourself yourselves ought need
dare let
`
    .trim()
    .split(/\s+/),
);
/** 1 for the codes of closed-class tags. */
export const CLOSED_TAGS = Uint8Array.from(TAGS, (tag) =>
  /^(?:IN|DT|PDT|PRP\$?|WP\$?|WDT|WRB|CC|TO|RP|EX|POS|MD)$/.test(tag) ? 1 : 0,
);

/** Rows of the weight matrix, a power of two: features are hashed into so many. */
export const ROWS = 1 << 16;
const WIDTH = TAGS.length;
/** Features a token has; see `fillRows`. */
export const TEMPLATES = 17;

/** Rows that share an entry of `TaggerModel.from`, a power of two: their counts are one cache line. */
const BLOCK = 16;

/**
 * The weights by row, without the zeros: seven in a hundred are none, so that a row has 4 entries where a dense one has 50.
 * A token asks for 17 rows of 65,536, none of them in the processor's cache, so that what counts is how many places each
 * is read from.
 */
export interface TaggerModel {
  /** Entries before each block of rows. */
  readonly from: Uint32Array;
  /** Entries of each row. */
  readonly counts: Uint8Array;
  /** Two bytes an entry: the tag, then the weight (signed). In the order of rows, then of tags. */
  readonly entries: Uint8Array;
}

/**
 * Reads the file that `encodeTagger` writes: the three arrays of the model.
 *
 * @throws RangeError when the sizes do not add up
 */
export function loadTagger(bytes: ArrayBuffer): TaggerModel {
  const refuse = (): RangeError => new RangeError(`the tagger's weights are damaged: ${bytes.byteLength} bytes`);
  const head = (4 * ROWS) / BLOCK + ROWS;
  if (bytes.byteLength < head) throw refuse();
  const from = new Uint32Array(bytes, 0, ROWS / BLOCK);
  const counts = new Uint8Array(bytes, from.byteLength, ROWS);
  const last = counts.subarray(-BLOCK).reduce((sum, count) => sum + count, from.at(-1) as number);
  if (bytes.byteLength !== head + 2 * last) throw refuse();
  return { from, counts, entries: new Uint8Array(bytes, head) };
}

/**
 * The file for a dense matrix.
 *
 * @param dense `dense[row * TAGS.length + tag]`
 */
export function encodeTagger(dense: Int8Array): Uint8Array {
  const from = new Uint32Array(ROWS / BLOCK);
  const counts = new Uint8Array(ROWS);
  const entries: number[] = [];
  for (let row = 0; row < ROWS; row++) {
    if (row % BLOCK === 0) from[row / BLOCK] = entries.length / 2;
    for (let t = 0; t < WIDTH; t++) {
      const weight = dense[row * WIDTH + t] as number;
      if (weight === 0) continue;
      counts[row] = (counts[row] as number) + 1;
      entries.push(t, weight & 0xff);
    }
  }
  const file = new Uint8Array(from.byteLength + ROWS + entries.length);
  file.set(new Uint8Array(from.buffer));
  file.set(counts, from.byteLength);
  file.set(entries, from.byteLength + ROWS);
  return file;
}

/** Hashes of what the features of one token look at, computed once a sentence. */
interface Shapes {
  readonly form: Uint32Array;
  readonly suffix3: Uint32Array;
  readonly suffix2: Uint32Array;
  readonly suffix1: Uint32Array;
  readonly prefix: Uint32Array;
  readonly shape: Uint8Array;
  /** 1 for the words that may be prepositions, pronouns, determiners, … */
  readonly closed: Uint8Array;
}

const BOUNDARY = hashKey("<s>");

/** Capitals, digits, hyphen, all capitals: four bits. */
function shapeOf(form: string): number {
  let bits = 0;
  if (/^\p{Lu}/u.test(form)) bits |= 1;
  if (/\d/.test(form)) bits |= 2;
  if (/[-.&]/.test(form)) bits |= 4;
  if (/^\p{Lu}+$/u.test(form) && form.length > 1) bits |= 8;
  return bits;
}

const QUOTES: Readonly<Record<string, string>> = { "’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "--" };

/** What two forms must share to be one word to the tagger. */
function fold(form: string): string {
  const lower = form.toLowerCase().replace(/[’‘“”–—]/g, (c) => QUOTES[c] as string);
  return /\d/.test(lower) ? lower.replace(/\d/g, "0") : lower;
}

export function shapesOf(tokens: Tokens): Shapes {
  const n = tokens.form.length;
  const s: Shapes = {
    form: new Uint32Array(n),
    suffix3: new Uint32Array(n),
    suffix2: new Uint32Array(n),
    suffix1: new Uint32Array(n),
    prefix: new Uint32Array(n),
    shape: new Uint8Array(n),
    closed: new Uint8Array(n),
  };
  for (let i = 0; i < n; i++) {
    const form = tokens.form[i] as string;
    const folded = fold(form);
    s.form[i] = hashKey(folded);
    s.suffix3[i] = hashKey(folded.slice(-3));
    s.suffix2[i] = hashKey(folded.slice(-2));
    s.suffix1[i] = hashKey(folded.slice(-1));
    s.prefix[i] = hashKey(folded.slice(0, 2));
    s.shape[i] = shapeOf(form) | (i === 0 ? 16 : 0);
    s.closed[i] = CLOSED_WORDS.has(folded) ? 1 : 0;
  }
  return s;
}

const mix = (template: number, a: number, b: number): number => {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + template, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h & (ROWS - 1);
};

/** Writes the rows of the active features of token `i`, given the two tags before it. */
export function fillRows(rows: Int32Array, s: Shapes, i: number, previous: number, beforePrevious: number): void {
  const n = s.form.length;
  const form = s.form[i] as number;
  const shape = s.shape[i] as number;
  const left = i > 0 ? (s.form[i - 1] as number) : BOUNDARY;
  const left2 = i > 1 ? (s.form[i - 2] as number) : BOUNDARY;
  const right = i + 1 < n ? (s.form[i + 1] as number) : BOUNDARY;
  const right2 = i + 2 < n ? (s.form[i + 2] as number) : BOUNDARY;
  const rightSuffix = i + 1 < n ? (s.suffix3[i + 1] as number) : BOUNDARY;
  const leftSuffix = i > 0 ? (s.suffix3[i - 1] as number) : BOUNDARY;
  const rightShape = i + 1 < n ? (s.shape[i + 1] as number) : 32;
  rows[0] = mix(0, form, 0);
  rows[1] = mix(1, form, shape);
  rows[2] = mix(2, s.suffix3[i] as number, shape & 15);
  rows[3] = mix(3, s.suffix2[i] as number, 0);
  rows[4] = mix(4, s.suffix1[i] as number, shape & 3);
  rows[5] = mix(5, s.prefix[i] as number, 0);
  rows[6] = mix(6, previous, 0);
  rows[7] = mix(7, previous, beforePrevious + 1);
  rows[8] = mix(8, form, previous);
  rows[9] = mix(9, left, 0);
  rows[10] = mix(10, left2, 0);
  rows[11] = mix(11, right, 0);
  rows[12] = mix(12, right2, 0);
  rows[13] = mix(13, rightSuffix, previous);
  rows[14] = mix(14, leftSuffix, s.suffix2[i] as number);
  rows[15] = mix(15, shape, rightShape * 64 + previous);
  rows[16] = mix(16, s.suffix2[i] as number, previous * 64 + beforePrevious);
}

/** The best tag by its score; ties go to the lower code, so that the answer is the same everywhere. */
export function bestTag(scores: Float64Array | Int32Array, closed: boolean): number {
  let best = 0; // NN, an open class
  for (let t = 1; t < WIDTH; t++)
    if ((scores[t] as number) > (scores[best] as number) && (closed || CLOSED_TAGS[t] === 0)) best = t;
  return best;
}

// Scratch of the module's own: tagging never waits, so no call sees another's.
const firstEntry = new Uint32Array(TEMPLATES);
const endOfEntries = new Uint32Array(TEMPLATES);
const touched = new Uint8Array(1);

/**
 * Adds up the rows of one token. A row lies in three places that are in no cache, and a processor overlaps reads that do not wait
 * for one another: so the places of all rows are looked up first, then one entry of each is touched, and only then are they read
 * (in workerd, under load, 18 µs a statement for 40).
 */
function addRows({ from, counts, entries }: TaggerModel, rows: Int32Array, scores: Int32Array): void {
  for (let r = 0; r < TEMPLATES; r++) {
    const row = rows[r] as number;
    let first = from[Math.floor(row / BLOCK)] as number;
    for (let before = row - (row % BLOCK); before < row; before++) first += counts[before] as number;
    firstEntry[r] = 2 * first;
    endOfEntries[r] = 2 * (first + (counts[row] as number));
  }
  let touch = 0;
  for (let r = 0; r < TEMPLATES; r++) touch |= entries[firstEntry[r] as number] as number;
  // Kept, so that the compiler may not leave the reads out.
  touched[0] = touch;
  scores.fill(0);
  for (let r = 0; r < TEMPLATES; r++) {
    const end = endOfEntries[r] as number;
    for (let e = firstEntry[r] as number; e < end; e += 2) {
      const t = entries[e] as number;
      scores[t] = (scores[t] as number) + (((entries[e + 1] as number) << 24) >> 24);
    }
  }
}

/**
 * Tags tokens from left to right with an averaged perceptron (Collins 2002) over hashed features
 * (Weinberger et al. 2009); integer arithmetic only.
 * @returns one tag code a token
 */
export function tag(model: TaggerModel, tokens: Tokens): Uint8Array {
  const n = tokens.form.length;
  const tags = new Uint8Array(n);
  const shapes = shapesOf(tokens);
  const rows = new Int32Array(TEMPLATES);
  const scores = new Int32Array(WIDTH);
  let previous: number = WIDTH;
  let beforePrevious: number = WIDTH;
  for (let i = 0; i < n; i++) {
    fillRows(rows, shapes, i, previous, beforePrevious);
    addRows(model, rows, scores);
    const best = bestTag(scores, shapes.closed[i] === 1);
    tags[i] = best;
    beforePrevious = previous;
    previous = best;
  }
  return tags;
}

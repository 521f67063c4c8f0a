import { fillRows, ROWS, shapesOf, TEMPLATES } from "./tagger-features.ts";
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

/** 1 for the codes of closed-class tags. */
export const CLOSED_TAGS = Uint8Array.from(TAGS, (tag) =>
  /^(?:IN|DT|PDT|PRP\$?|WP\$?|WDT|WRB|CC|TO|RP|EX|POS|MD)$/.test(tag) ? 1 : 0,
);

const WIDTH = TAGS.length;
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
const rows = new Int32Array(TEMPLATES);
const scores = new Int32Array(WIDTH);

/**
 * Adds up the rows of one token. A row lies in three places that are in no cache, and a processor overlaps reads that do not wait
 * for one another: so the places of all rows are looked up first, then one entry of each is touched, and only then are they read
 * (in workerd, under load, 18 µs a statement for 40).
 */
function addRows({ from, counts, entries }: TaggerModel): void {
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
  let previous: number = WIDTH;
  let beforePrevious: number = WIDTH;
  for (let i = 0; i < n; i++) {
    fillRows(rows, shapes, i, previous, beforePrevious);
    addRows(model);
    const best = bestTag(scores, shapes.closed[i] === 1);
    tags[i] = best;
    beforePrevious = previous;
    previous = best;
  }
  return tags;
}

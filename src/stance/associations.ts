import { TAGS } from "../language/tagger.ts";
import { CLASS, classOf, isContent, MATCH } from "./align.ts";
import { FOUND } from "./contrast.ts";
import { extraWords } from "./extra.ts";
import type { Pair } from "./pair.ts";

/**
 * What the training pairs taught about single words where they fail to meet: each kind of observation below is looked up
 * in a table of log-odds, and the pair model sees their sums and extremes. Names and numbers are left out, so that what
 * is learned are words ("nominated" where "won" was claimed), not topics.
 */
const KINDS = ["missing", "contrast", "cognate", "extra", "function"] as const;
const KIND = { MISSING: 0, CONTRAST: 1, COGNATE: 2, EXTRA: 3, FUNCTION: 4 } as const;

/** Of each kind: sum, least and greatest log-odds of REFUTES against SUPPORTS, and the sum for "does not decide". */
export const ASSOCIATION_FEATURES: readonly string[] = KINDS.flatMap((kind) => [
  `${kind}Odds`,
  `${kind}OddsLeast`,
  `${kind}OddsMost`,
  `${kind}OddsOpen`,
]);

/** More observations than a long statement has; what exceeds them is not looked up. */
const MOST_KEYS = 192;
/** The low bits of a key hold its kind. */
const KIND_BITS = 3;

const IS_WORD = Uint8Array.from(TAGS, (tag) => (/^[A-Z]/.test(tag) ? 1 : 0));

// Scratch of the module's own: observing never waits, so no call sees another's.
const keys = new Uint32Array(MOST_KEYS);
let count = 0;

/** What a pair's words show, as 32-bit keys, each once; a view that the next call overwrites. */
export function observe(pair: Pair): Uint32Array {
  count = 0;
  observeStatement(pair);
  const { statement: a, sentence: b, alignment, contrasts } = pair;
  for (const { statementToken: i, sentenceToken: j } of contrasts) {
    if (a.entity[i] === 0 && b.entity[j] === 0) add(KIND.CONTRAST, a.lemma[i] as number, b.lemma[j] as number);
  }
  for (const j of extraWords(b, alignment)) add(KIND.EXTRA, b.lemma[j] as number, 0);
  return keys.subarray(0, count);
}

function observeStatement({ statement: a, sentence: b, alignment }: Pair): void {
  for (let i = 0; i < a.start.length; i++) {
    if (a.entity[i] !== 0) continue;
    const ours = a.lemma[i] as number;
    if (!isContent(a, i)) {
      if (IS_WORD[a.tag[i] as number] === 1 && !b.lemma.includes(ours)) add(KIND.FUNCTION, ours, 0);
      continue;
    }
    if (classOf(a, i) === CLASS.NUMBER) continue;
    if ((alignment.score[i] as number) < FOUND) add(KIND.MISSING, ours, 0);
    const j = alignment.to[i] as number;
    if (j >= 0 && (alignment.kind[i] as number) < MATCH.SAME && b.entity[j] === 0) {
      add(KIND.COGNATE, ours, b.lemma[j] as number);
    }
  }
}

function add(kind: number, ours: number, theirs: number): void {
  const mixed = Math.imul(Math.imul(ours ^ 0x9e3779b1, 0x85ebca6b) ^ (theirs + 0x7f4a7c15), 0xc2b2ae35);
  const key = ((mixed << KIND_BITS) | kind) >>> 0;
  if (count === MOST_KEYS) return;
  for (let k = 0; k < count; k++) if (keys[k] === key) return;
  keys[count++] = key;
}

/** First word of associations.bin; the last byte is the version of its layout. */
export const ASSOCIATIONS_MAGIC = 0x43434101;
/** Log-odds are stored in units of this. */
export const ODDS_UNIT = 1 / 32;

export interface Associations {
  /** Keys, ascending, and of each the log-odds of REFUTES and of not deciding, in `ODDS_UNIT`. */
  readonly keys: Uint32Array;
  readonly refutes: Int8Array;
  readonly open: Int8Array;
}

/**
 * Reads a table: Uint32 magic, count, keys[count]; Int8 refutes[count], open[count]; little-endian.
 * @throws RangeError when the file is of another version
 */
export function loadAssociations(bytes: ArrayBuffer): Associations {
  const [magic, size] = new Uint32Array(bytes, 0, 2) as unknown as [number, number];
  if (magic !== ASSOCIATIONS_MAGIC) {
    throw new RangeError("associations.bin is of another version; run `npm run train`");
  }
  return {
    keys: new Uint32Array(bytes, 8, size),
    refutes: new Int8Array(bytes, 8 + 4 * size, size),
    open: new Int8Array(bytes, 8 + 5 * size, size),
  };
}

/** Writes `ASSOCIATION_FEATURES` from `at` on. */
export function fillAssociations(table: Associations, observed: Uint32Array, out: Float32Array, at: number): void {
  out.fill(0, at, at + ASSOCIATION_FEATURES.length);
  for (const key of observed) {
    const found = indexOf(table.keys, key);
    if (found < 0) continue;
    const slot = at + 4 * (key & ((1 << KIND_BITS) - 1));
    const odds = (table.refutes[found] as number) * ODDS_UNIT;
    out[slot] = (out[slot] as number) + odds;
    out[slot + 1] = Math.min(out[slot + 1] as number, odds);
    out[slot + 2] = Math.max(out[slot + 2] as number, odds);
    out[slot + 3] = (out[slot + 3] as number) + (table.open[found] as number) * ODDS_UNIT;
  }
}

function indexOf(sorted: Uint32Array, key: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] as number;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

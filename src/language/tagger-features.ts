import { hashKey, hashPair, hashPart } from "../core/hash.ts";
import type { Tokens } from "./tokens.ts";

/** What the tagger looks at in a token and around it, as rows of its weights. */

/** Rows of the weight matrix, a power of two: features are hashed into so many. */
export const ROWS = 1 << 16;
/** Features a token has; see `fillRows`. */
export const TEMPLATES = 17;

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
    const end = folded.length;
    s.suffix3[i] = hashPart(folded, Math.max(0, end - 3), end);
    s.suffix2[i] = hashPart(folded, Math.max(0, end - 2), end);
    s.suffix1[i] = hashPart(folded, Math.max(0, end - 1), end);
    s.prefix[i] = hashPart(folded, 0, Math.min(2, end));
    s.shape[i] = shapeOf(form) | (i === 0 ? 16 : 0);
    s.closed[i] = CLOSED_WORDS.has(folded) ? 1 : 0;
  }
  return s;
}

const mix = (template: number, a: number, b: number): number => hashPair(template + 1, a, b - 1) & (ROWS - 1);

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

import type { KeySet } from "../core/key-set.ts";
import type { Analysis } from "./analysis.ts";

/**
 * Questions over all tokens of an analysis. Its columns are typed arrays, whose own `some`, `find` and `filter` call back from
 * outside the compiled code: over 25 tokens 187 ns, a loop that V8 compiles into its caller 16 (Node 24). A rule asks dozens of them
 * a pair.
 */

/** Is it so of any token? */
export function anyToken({ start }: Analysis, is: (i: number) => boolean): boolean {
  for (let i = 0; i < start.length; i++) if (is(i)) return true;
  return false;
}

export function everyToken({ start }: Analysis, is: (i: number) => boolean): boolean {
  for (let i = 0; i < start.length; i++) if (!is(i)) return false;
  return true;
}

/** The first token of which it is so; -1 for none. */
export function firstToken({ start }: Analysis, is: (i: number) => boolean): number {
  for (let i = 0; i < start.length; i++) if (is(i)) return i;
  return -1;
}

/** The last token of which it is so; -1 for none. */
export function lastToken({ start }: Analysis, is: (i: number) => boolean): number {
  for (let i = start.length - 1; i >= 0; i--) if (is(i)) return i;
  return -1;
}

/** All tokens of which it is so, in order. */
export function tokensWhere({ start }: Analysis, is: (i: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < start.length; i++) if (is(i)) found.push(i);
  return found;
}

/** Is one of these lemmas (`hashKey`) among the tokens from `from` to before `to`, which may lie outside the text? */
export function among({ lemma }: Analysis, from: number, to: number, words: KeySet): boolean {
  const until = Math.min(to, lemma.length);
  for (let i = Math.max(0, from); i < until; i++) if (words.has(lemma[i] as number)) return true;
  return false;
}

export const hasLemma = (a: Analysis, words: KeySet): boolean => among(a, 0, a.lemma.length, words);

/** Has any token one of the bits of `FLAG`? */
export const hasFlag = (a: Analysis, flag: number): boolean =>
  anyToken(a, (i) => ((a.flags[i] as number) & flag) !== 0);

/** Is it so of any quantity or date? */
export function anyQuantity({ quantityFirst }: Analysis, is: (q: number) => boolean): boolean {
  for (let q = 0; q < quantityFirst.length; q++) if (is(q)) return true;
  return false;
}

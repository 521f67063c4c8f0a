import type { Analysis } from "../language/analysis.ts";
import { tokensWhere } from "../language/scan.ts";
import type { Alignment } from "./align.ts";

/** Does any token of the sentence from `begin` to before `end`, which may lie outside it, answer to one of the statement's? */
export function anyFound({ from }: Alignment, begin: number, end: number): boolean {
  const until = Math.min(from.length, end);
  for (let j = Math.max(0, begin); j < until; j++) if (from[j] !== -1) return true;
  return false;
}

/** Tokens between a word that only the sentence has and the nearest found one. */
const NEAR = 2;

/** What the sentence has beside what was found: its words, names apart, that answer to none and stand near one that does. */
export const extraWords = (b: Analysis, alignment: Alignment): number[] =>
  tokensWhere(b, (j) => alignment.from[j] === -1 && b.entity[j] === 0 && anyFound(alignment, j - NEAR, j + NEAR + 1));

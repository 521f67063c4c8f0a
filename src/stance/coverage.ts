import type { Analysis } from "../language/analysis.ts";
import { type Lexicon, RELATION, relationKind } from "../language/lexicon.ts";
import { isLeading } from "./acts.ts";
import { type Alignment, isContent } from "./align.ts";
import { CONTRAST } from "./contrast.ts";
import type { Pair } from "./pair.ts";
import { isUnderstood } from "./understood.ts";

/**
 * IDF-weighted share (0-1) of the statement's content words that the sentence, or what it refers back to, speaks
 * of.
 * @param leading whether verbs that only lead to the act ("pledged", "became") count where they are missing: to deny the
 * act is to deny the pledge, to mention it is not to confirm one
 */
export function informationFound(pair: Pair, leading = true): number {
  const { statement: a, alignment, lexicon } = pair;
  let all = 0;
  let found = 0;
  for (let i = 0; i < a.start.length; i++) {
    if (!isContent(a, i) || (!leading && isLeading(a, i) && (alignment.to[i] as number) < 0)) continue;
    const idf = lexicon.idf(a.word[i] as number);
    all += idf;
    found += idf * foundAt(pair, i);
  }
  return all > 0 ? found / all : 0;
}

/** How much (0-1) of the statement's word `i` the sentence speaks of; an opposite speaks of the same thing. */
export function foundAt({ statement: a, sentence: b, alignment, contrasts }: Pair, i: number): number {
  for (const c of contrasts) if (c.statementToken === i && c.kind === CONTRAST.ANTONYM) return 1;
  return alignedAt(a, i, b, alignment);
}

/** The same from the alignment alone. */
const alignedAt = (a: Analysis, i: number, b: Analysis, alignment: Alignment): number =>
  (alignment.score[i] as number) || (isUnderstood(a, i, b, alignment) ? 1 : 0);

/** The share of its information from which a statement is spoken of as a whole. */
export const COMPLETE = 0.9;

const opposable = new WeakMap<Analysis, Uint8Array>();

/** 1 for each word that has an opposite in the lexicon, or is derived from one that has; kept with the analysis. */
function withOpposites(a: Analysis, lexicon: Lexicon): Uint8Array {
  let found = opposable.get(a);
  if (found === undefined) {
    found = Uint8Array.from(a.word, (word) => {
      let has = 0;
      const visit = (_: number, relation: number): void => {
        if (relationKind(relation) === RELATION.ANTONYM) has = 1;
      };
      lexicon.neighbours(word, visit);
      const family = lexicon.family(word);
      if (family !== word) lexicon.neighbours(family, visit);
      return has;
    });
    opposable.set(a, found);
  }
  return found;
}

/**
 * The most that `informationFound` can be, from the alignment alone: every word that was not found and has an opposite
 * counts as if the opposite were there. It tells most of what a search returns off before the dearer comparisons.
 */
export function mostFound(lexicon: Lexicon, a: Analysis, b: Analysis, alignment: Alignment): number {
  const hasOpposite = withOpposites(a, lexicon);
  let all = 0;
  let found = 0;
  for (let i = 0; i < a.start.length; i++) {
    if (!isContent(a, i)) continue;
    const idf = lexicon.idf(a.word[i] as number);
    all += idf;
    if (hasOpposite[i] === 1) found += idf;
    else found += idf * alignedAt(a, i, b, alignment);
  }
  return all > 0 ? found / all : 0;
}

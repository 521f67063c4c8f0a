import type { Analysis } from "./analysis.ts";

/** A sentence in its article, and the people it speaks of without naming them; 0 for nobody. */
export interface Mention {
  readonly article: number;
  /** Entity of the speaker it quotes. */
  readonly speaker: number;
  /** Entity that its "he" or "she" stands for. */
  readonly antecedent: number;
  readonly analysis: Analysis;
}

/** Entities one sentence may carry: the judge's actor gate takes any of them for named. */
const MOST = 4;

const PREFACE = '^["“‘(]?(?:(?:And|But|However|Instead|Later|Yet|So|Still|Crucially|Additionally),?\\s+)?';
/** Openings that take up what was just said: "It", "This", "Their", */
const PRONOUN = new RegExp(`${PREFACE}(?:it|its|this|that|these|those|they|their)\\b`, "i");
/** and "The proposal", "Such a step", unless a name follows: "The United States". */
const DEFINITE = new RegExp(`${PREFACE}(?:the|such)\\b`, "i");

/**
 * The entities each sentence speaks about without naming them: the speaker of a quotation, the person that "he" or
 * "she" stands for, and for "it", "this" or "the proposal" what the sentence before was about, in the order in which
 * that sentence names it (Centering: subjects rank first; Grosz, Joshi and Weinstein 1995).
 *
 * @param sentences of all articles, in order
 * @returns entity keys for each sentence, the likeliest first, at most four, none of them named in the sentence
 */
export function carriedEntities(sentences: readonly Mention[]): Uint32Array[] {
  const carried: Uint32Array[] = [];
  for (const [at, { article, speaker, antecedent, analysis }] of sentences.entries()) {
    const found = [antecedent, speaker];
    const previous = sentences[at - 1];
    if (previous?.article === article && takesUp(analysis)) {
      found.push(...previous.analysis.entity, ...(carried[at - 1] ?? []));
    }
    const own = new Set(analysis.entity);
    const keys = [...new Set(found)].filter((key) => key !== 0 && !own.has(key));
    carried.push(Uint32Array.from(keys.slice(0, MOST)));
  }
  return carried;
}

function takesUp({ text, entity }: Analysis): boolean {
  if (PRONOUN.test(text)) return true;
  return DEFINITE.test(text) && entity.subarray(0, 3).every((key) => key === 0);
}

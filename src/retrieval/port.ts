import type { Analysis } from "../language/analysis.ts";

export interface Candidate {
  /** Id of the sentence in the archive. */
  readonly sentence: number;
  /** By the archive's frequencies; only its order means anything. */
  readonly score: number;
  /**
   * By the language's frequencies, so that it is the same in every archive: 1 for a sentence of usual length that has each
   * of the statement's words, 0 for one that has none.
   */
  readonly relevance: number;
  /** Other sentences, in id order, that say the same in the same words: syndicated copies, left out of the candidates. */
  readonly copies: readonly number[];
}

/** Finds the sentences worth judging. Deterministic: ties are broken by the sentence's id. */
export interface Retriever {
  /**
   * @param statement the analysed statement
   * @param limit at most so many candidates (the judge's budget: 30)
   * @param admits articles that the caller's filters let through, by their position in the archive
   */
  candidates(statement: Analysis, limit: number, admits: (article: number) => boolean): readonly Candidate[];
}

import type { Analysis } from "../language/analysis.ts";

export interface Candidate {
  /** Id of the sentence in the archive. */
  readonly sentence: number;
  /** Relevance; only its order means anything. */
  readonly score: number;
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

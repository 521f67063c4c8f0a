import type { Answer, Verdict } from "../check/answer.ts";

/** A claim of an article with what the archive says of it. */
export interface CheckedClaim {
  /** Verbatim; the article's text from `start` to `end` (UTF-16 offsets, end exclusive). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly checkWorthiness: number;
  readonly result: Answer;
}

type Summary = Readonly<Record<Verdict, number>>;

/** A report as the callback carries it (README, section 3). */
export interface Report {
  readonly id: string;
  readonly article: { readonly id: string; readonly title: string; readonly url: string | null };
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Where a person can read it. */
  readonly page: string;
  readonly summary: Summary;
  readonly claims: readonly CheckedClaim[];
}

export const STATUSES = ["queued", "checked", "completed", "failed"] as const;
export type Status = (typeof STATUSES)[number];

/** A report as stored: with its state, and the text that the claims' offsets point into. */
export interface StoredReport extends Report {
  readonly status: Status;
  /** Callbacks tried so far. */
  readonly attempts: number;
  readonly failure: string | null;
  /** Null until the article was read. */
  readonly text: string | null;
}

export function summarise(claims: readonly CheckedClaim[]): Summary {
  const summary = { SUPPORTS: 0, REFUTES: 0, DISPUTED: 0, NOT_ENOUGH_INFO: 0 };
  for (const { result } of claims) summary[result.verdict]++;
  return summary;
}

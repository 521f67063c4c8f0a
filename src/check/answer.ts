import type { DateBasis } from "../corpus/archive.ts";
import type { Reason, Stance, Undecided } from "../stance/judgement.ts";

/** What the archive says of a statement; never "true" or "false". */
export type Verdict = Stance | "DISPUTED";

export interface Source {
  readonly articleId: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly author: string | null;
}

export interface Evidence {
  readonly sentence: string;
  readonly stance: Stance;
  readonly confidence: number;
  readonly date: string | null;
  readonly dateBasis: DateBasis | null;
  readonly source: Source;
  /** Where in its article, end exclusive; `sentence` is -1 for a headline that is not in the text. */
  readonly position: {
    readonly part: "title" | "text";
    readonly sentence: number;
    readonly start: number;
    readonly end: number;
    readonly offsetUnit: "utf16";
  };
  readonly context: { readonly before: string | null; readonly after: string | null };
  readonly speaker: string | null;
  readonly reasons: readonly Reason[];
  readonly link: string | null;
  /** Other articles that carry the same sentence (syndicated copies); absent when there are none. */
  readonly alsoIn?: readonly Source[];
}

/** An answer as callers get it (README, section 2). */
export interface Answer {
  readonly statement: string;
  readonly verdict: Verdict;
  readonly basis: "archive";
  readonly confidence: number;
  readonly supporting: readonly Evidence[];
  readonly contradicting: readonly Evidence[];
  readonly related: readonly Evidence[];
  readonly notEnoughInfo: { readonly code: Undecided; readonly message: string } | null;
  readonly corpus: { readonly digest: string; readonly articles: number; readonly sentences: number };
  readonly engine: { readonly name: "countercheck"; readonly version: string; readonly judge: string };
}

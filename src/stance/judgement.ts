import type { Analysis } from "../language/analysis.ts";

/** FEVER's labels (Thorne et al. 2018), as stances of a sentence towards a statement. */
export type Stance = "SUPPORTS" | "REFUTES" | "NOT_ENOUGH_INFO";

/** The slot that decided, or the slot whose difference kept the sentence from deciding. */
export type ReasonCode =
  | "AGREES"
  | "POLARITY"
  | "ANTONYM"
  | "ACTOR"
  | "TARGET"
  | "NUMBER"
  | "DATE"
  | "PLACE"
  | "MODALITY"
  | "ATTRIBUTION"
  | "ROLE_SWAP"
  | "TIME";

/** UTF-16 offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

export interface Reason {
  readonly code: ReasonCode;
  /** One sentence for a person, quoting both sides. */
  readonly message: string;
  readonly statementSpan: Span | null;
  readonly sentenceSpan: Span | null;
}

/** Why a related sentence does not decide; the verdict turns the most frequent one into `notEnoughInfo.code`. */
export type Undecided = "NOTHING_RELATED" | "OTHER_ACTOR" | "OTHER_EVENT" | "ONLY_HEDGED" | "ONLY_OUTDATED";

export interface Judgement {
  /** The stance at `confidence` >= the judge's threshold, otherwise NOT_ENOUGH_INFO. */
  readonly stance: Stance;
  /** Calibrated probability (0-1) of the likelier side, whether or not it was decided; of either, where there is no `leaning`. */
  readonly confidence: number;
  /** Calibrated, summing to 1. */
  readonly probabilities: { readonly SUPPORTS: number; readonly REFUTES: number; readonly NOT_ENOUGH_INFO: number };
  /**
   * The likelier of the two sides, decided or not: what `minConfidence` below the threshold would list it as; null where a first
   * look was enough to tell that it decides nothing, and nobody asked which.
   */
  readonly leaning: "SUPPORTS" | "REFUTES" | null;
  /** Never empty for a decided stance; a REFUTES names a differing slot. */
  readonly reasons: readonly Reason[];
  /** Set when `stance` is NOT_ENOUGH_INFO. */
  readonly undecided: Undecided | null;
}

/**
 * Where sentences come from: "retrieved" ones mostly decide nothing and must show that they are about the same thing, each
 * beside the others; a "chosen" one was brought as evidence by the caller, and is judged by itself.
 */
export type Setting =
  | { readonly kind: "chosen" }
  /** `relevance`: of each candidate, as the search gave it (see `Candidate.relevance`). */
  | { readonly kind: "retrieved"; readonly relevance: readonly number[] };

export const CHOSEN: Setting = { kind: "chosen" };

/**
 * The one interface behind which any judge stands: the embedded one, or a model call.
 * It may answer at once or with a promise; `candidates` keep their order in the answer.
 */
export interface Judge {
  /** Reported as `engine.judge`. */
  readonly name: string;
  /** Changes whenever the same pair could be judged differently by the same code: new weights, another model. */
  readonly revision: string;
  /** Confidence at or above which a retrieved sentence is listed by default; chosen for precision. */
  readonly threshold: number;
  judge(
    statement: Analysis,
    candidates: readonly Analysis[],
    setting: Setting,
  ): readonly Judgement[] | Promise<readonly Judgement[]>;
}

import type { Archive } from "../corpus/archive.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Retriever } from "../retrieval/port.ts";
import type { Judge } from "../stance/judgement.ts";
import type { Answer } from "./answer.ts";

/** Everything a check needs, made once at start-up and passed in. */
export interface Engine {
  readonly version: string;
  readonly archive: Archive;
  readonly retriever: Retriever;
  readonly judge: Judge;
  analyse(text: string): Analysis;
}

/** A validated request; defaults already filled in at the boundary. */
export interface CheckRequest {
  readonly statement: string;
  readonly limit: number;
  readonly publishedAfter?: string;
  readonly publishedBefore?: string;
  readonly asOf?: string;
  /** Lower-cased. */
  readonly publishers?: readonly string[];
  readonly minConfidence?: number;
  /** Articles that must not be evidence: the article under check itself, by id or url. */
  readonly except?: { readonly ids: readonly string[]; readonly urls: readonly string[] };
}

/** The way of a statement to an answer: analyse, retrieve, judge, combine. */
export declare function checkStatement(engine: Engine, request: CheckRequest): Promise<Answer>;

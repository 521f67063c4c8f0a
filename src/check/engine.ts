import type { Archive } from "../corpus/archive.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Retriever } from "../retrieval/port.ts";
import type { Judge } from "../stance/judgement.ts";

/** Everything a check needs, made once at start-up and passed in. */
export interface Engine {
  readonly version: string;
  readonly archive: Archive;
  readonly retriever: Retriever;
  readonly judge: Judge;
  analyse(text: string): Analysis;
}

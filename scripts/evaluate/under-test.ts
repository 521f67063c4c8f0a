import type { Answer } from "../../src/check/answer.ts";
import { checkStatement, type Engine } from "../../src/check/check.ts";
import type { Article } from "../../src/corpus/archive.ts";
import type { PairJudge } from "./pair-rows.ts";

/** Answers one statement with lists of up to `limit`. */
export type Checker = (statement: string, limit: number) => Promise<Answer>;

/** The engine under test as a checker: exactly what the Worker runs, without HTTP. */
export function checkerOf(engine: Engine): Checker {
  return (statement, limit) => checkStatement(engine, { statement, limit });
}

// Named by variables: the modules are written by others at the same time. To become plain imports when they are there.
const PAIRS: string = "../../src/stance/pair.ts";
const ENGINE: string = "../lib/engine.ts";

/** The shipped pair judge. */
export async function loadPairJudge(): Promise<PairJudge> {
  const { loadPairJudge: load } = (await import(PAIRS)) as { loadPairJudge: () => PairJudge };
  return load();
}

/** A checker over `corpus/`, or over the articles given. */
export async function loadChecker(articles?: readonly Article[]): Promise<Checker> {
  const { loadEngine } = (await import(ENGINE)) as {
    loadEngine: (articles?: readonly Article[]) => Engine | Promise<Engine>;
  };
  return checkerOf(await loadEngine(articles));
}

import type { Answer } from "../../src/check/answer.ts";
import { checkStatement, type Engine } from "../../src/check/check.ts";

/** Answers one statement with lists of up to `limit`. */
export type Checker = (statement: string, limit: number) => Promise<Answer>;

/** The engine under test as a checker: exactly what the Worker runs, without HTTP. */
export function checkerOf(engine: Engine): Checker {
  return (statement, limit) => checkStatement(engine, { statement, limit });
}

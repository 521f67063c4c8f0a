import type { Context } from "hono";
import type { AppEnv } from "./env.ts";
import { incidentOf, type Recorder } from "./incident.ts";
import { type Problem, toProblem } from "./problem.ts";

/** Gives one of several answers to a request, or the problem in its place. */
export type Guard = <A extends object>(answer: () => Promise<A>) => Promise<A | { readonly problem: Problem }>;

/**
 * Keeps what one answer throws from sinking the others to the same request: it becomes the `internal` problem, and is
 * recorded under the request's id as if the whole request had failed.
 */
export const guardOf =
  (c: Context<AppEnv>, record: Recorder): Guard =>
  async (answer) => {
    try {
      return await answer();
    } catch (error) {
      record(incidentOf(c.get("requestId"), error));
      return { problem: toProblem({ kind: "internal" }) };
    }
  };

import { Hono } from "hono";
import { z } from "zod";
import type { Answer } from "../check/answer.ts";
import { checkStatement, type Engine } from "../check/check.ts";
import { readJson, validate } from "./body.ts";
import { KIBIBYTE, limitBody } from "./body-limit.ts";
import { checkRequest } from "./check-request.ts";
import type { AppEnv } from "./env.ts";
import { requireKey } from "./keys.ts";
import { type Problem, problemResponse, toProblem } from "./problem.ts";
import { limitChecks } from "./rate-limit.ts";
import { type RowId, rowId } from "./row-id.ts";

const MAX_STATEMENTS = 50;
const MAX_BODY_BYTES = 512 * KIBIBYTE;

/** Only the list itself is parsed here: each row stands or falls alone. */
const batch = z.object(
  {
    statements: z
      .array(z.unknown(), "must be a list of statements")
      .max(MAX_STATEMENTS, `must have at most ${MAX_STATEMENTS} rows`),
  },
  "must be a JSON object",
);

type Row = { readonly id: RowId } & (Answer | { readonly problem: Problem });

/** `POST /v1/check/batch`: many statements at once; a bad row yields its own problem (contract, section 2). */
export function batchRoutes(engine: Engine): Hono<AppEnv> {
  return new Hono<AppEnv>().post(
    "/",
    requireKey("READ_KEYS", "open"),
    limitChecks,
    limitBody(MAX_BODY_BYTES),
    async (c) => {
      const body = await readJson(c, batch);
      if (!body.ok) return problemResponse(c, body.failure);
      const results: Row[] = [];
      // One after another: the work is CPU, and half a batch in flight would only hold memory.
      for (const [index, row] of body.value.statements.entries())
        results.push(await checkRow(engine, row, `/statements/${index}`));
      return c.json({ results });
    },
  );
}

async function checkRow(engine: Engine, row: unknown, pointer: string): Promise<Row> {
  const id = rowId(row);
  const request = validate(checkRequest, row, pointer);
  return request.ok
    ? { id, ...(await checkStatement(engine, request.value)) }
    : { id, problem: toProblem(request.failure) };
}

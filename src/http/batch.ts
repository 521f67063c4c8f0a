import { Hono } from "hono";
import * as z from "zod";
import type { Engine } from "../check/engine.ts";
import { answerTo } from "../check/remembered.ts";
import type { CheckRequest } from "../check/request.ts";
import { readJson } from "./body.ts";
import { KIBIBYTE, limitBody } from "./body-limit.ts";
import { checkRequest } from "./check-request.ts";
import type { AppEnv } from "./env.ts";
import { guardOf } from "./guard.ts";
import type { Recorder } from "./incident.ts";
import { requireKey } from "./keys.ts";
import { problemResponse } from "./problem.ts";
import { limitRequests } from "./rate-limit.ts";
import { answerRows } from "./rows.ts";

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

/** `POST /v1/check/batch`: many statements at once; a bad row yields its own problem (README, section 2). */
export function batchRoutes(engine: Engine, record: Recorder): Hono<AppEnv> {
  return new Hono<AppEnv>().post(
    "/",
    requireKey("READ_KEYS", "open"),
    limitRequests,
    limitBody(MAX_BODY_BYTES),
    async (c) => {
      const body = await readJson(c, batch);
      if (!body.ok) return problemResponse(c, body.failure);
      const check = (request: CheckRequest) => answerTo(engine, request);
      const rows = body.value.statements;
      return c.json({ results: await answerRows(rows, "/statements", checkRequest, check, guardOf(c, record)) });
    },
  );
}

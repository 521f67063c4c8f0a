import { Hono } from "hono";
import * as z from "zod";
import { compare } from "../check/compare.ts";
import type { Engine } from "../check/engine.ts";
import { readJson } from "./body.ts";
import { KIBIBYTE, limitBody } from "./body-limit.ts";
import { MAX_STATEMENT_CHARACTERS, textOf } from "./check-request.ts";
import type { AppEnv } from "./env.ts";
import { guardOf } from "./guard.ts";
import type { Recorder } from "./incident.ts";
import { requireKey } from "./keys.ts";
import { problemResponse } from "./problem.ts";
import { limitRequests } from "./rate-limit.ts";
import { answerRows } from "./rows.ts";

const MAX_PAIRS = 100;
const MAX_SENTENCE_CHARACTERS = 2000;
const MAX_BODY_BYTES = 1024 * KIBIBYTE;

const pairs = z.object(
  { pairs: z.array(z.unknown(), "must be a list of pairs").max(MAX_PAIRS, `must have at most ${MAX_PAIRS} rows`) },
  "must be a JSON object",
);

const pair = z.object(
  { statement: textOf(MAX_STATEMENT_CHARACTERS), sentence: textOf(MAX_SENTENCE_CHARACTERS) },
  "must be a JSON object",
);

/** `POST /v1/compare`: the caller brings the evidence, and the judge says how it stands (README, section 2). */
export function compareRoutes(engine: Engine, record: Recorder): Hono<AppEnv> {
  return new Hono<AppEnv>().post(
    "/",
    requireKey("READ_KEYS", "open"),
    limitRequests,
    limitBody(MAX_BODY_BYTES),
    async (c) => {
      const body = await readJson(c, pairs);
      if (!body.ok) return problemResponse(c, body.failure);
      const answer = ({ statement, sentence }: z.infer<typeof pair>) => compare(engine, statement, sentence);
      return c.json({ results: await answerRows(body.value.pairs, "/pairs", pair, answer, guardOf(c, record)) });
    },
  );
}

import { Hono } from "hono";
import type { Engine } from "../check/engine.ts";
import { answerTo } from "../check/remembered.ts";
import type { CheckRequest } from "../check/request.ts";
import { readJson } from "./body.ts";
import { KIBIBYTE, limitBody } from "./body-limit.ts";
import { checkRequest, parseCheckQuery } from "./check-request.ts";
import type { AppEnv } from "./env.ts";
import { answerETag, matchesETag } from "./etag.ts";
import { keysIn, requireKey } from "./keys.ts";
import { problemResponse } from "./problem.ts";
import { readQuery } from "./query.ts";
import { limitRequests } from "./rate-limit.ts";

/** A statement of 1,000 four-byte characters, escaped, and a hundred publishers. */
const MAX_BODY_BYTES = 64 * KIBIBYTE;

/** How long a cache may answer without asking again: the corpus changes at most by the minute. */
const MAX_AGE_SECONDS = 60;

/** `POST /v1/check` and `GET /v1/check?q=…`: one statement to one answer (README, section 2). */
export function checkRoutes(engine: Engine): Hono<AppEnv> {
  const answer = async (request: CheckRequest) => JSON.stringify(await answerTo(engine, request));

  const readKey = requireKey("READ_KEYS", "open");

  return new Hono<AppEnv>()
    .post("/", readKey, limitRequests, limitBody(MAX_BODY_BYTES), async (c) => {
      const request = await readJson(c, checkRequest);
      if (!request.ok) return problemResponse(c, request.failure);
      return c.body(await answer(request.value), 200, { "Content-Type": "application/json" });
    })
    .get("/", readKey, limitRequests, async (c) => {
      const query = readQuery(c);
      if (!query.ok) return problemResponse(c, query.failure);
      const request = parseCheckQuery(query.value);
      if (!request.ok) return problemResponse(c, request.failure);
      const etag = await answerETag(engine, request.value);
      const scope = keysIn(c.env, "READ_KEYS").length > 0 ? "private" : "public";
      c.header("ETag", etag);
      c.header("Cache-Control", `${scope}, max-age=${MAX_AGE_SECONDS}`);
      if (matchesETag(c.req.header("If-None-Match"), etag)) return c.body(null, 304);
      return c.body(await answer(request.value), 200, { "Content-Type": "application/json" });
    });
}

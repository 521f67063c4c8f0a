import { Hono } from "hono";
import * as z from "zod";
import type { Engine } from "../check/engine.ts";
import { webAddress } from "../hooks/article.ts";
import { htmlToText } from "../hooks/html.ts";
import { readJson } from "../http/body.ts";
import { KIBIBYTE, limitBody } from "../http/body-limit.ts";
import type { AppEnv } from "../http/env.ts";
import { guardOf } from "../http/guard.ts";
import type { Recorder } from "../http/incident.ts";
import { requireKey } from "../http/keys.ts";
import { problemResponse } from "../http/problem.ts";
import { limitRequests } from "../http/rate-limit.ts";
import { claimsOf } from "./check-article.ts";

/** What the README, section 2, promises to callers: some forty thousand words of text. */
const MAX_ARTICLE_BYTES = 256 * KIBIBYTE;

const article = z
  .object(
    {
      id: z.string().optional(),
      title: z.string().optional(),
      text: z.string().optional(),
      html: z.string().optional(),
      url: z.string().optional(),
    },
    "must be a JSON object",
  )
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), "needs either text or html")
  .refine(({ text, html }) => (text ?? html ?? "x").trim() !== "", "must not be blank");

/**
 * `POST /v1/articles/check`: a report's pipeline, answered at once and stored nowhere. A claim that cannot be checked has
 * a `problem` for its `result`, and sinks no other.
 */
export function articleCheckRoutes(engine: Engine, record: Recorder): Hono<AppEnv> {
  return new Hono<AppEnv>().post(
    "/",
    requireKey("READ_KEYS", "open"),
    limitRequests,
    limitBody(MAX_ARTICLE_BYTES),
    async (c) => {
      const body = await readJson(c, article);
      if (!body.ok) return problemResponse(c, body.failure);
      const { id, url, text, html } = body.value;
      const read = text ?? htmlToText(html ?? "");
      const guard = guardOf(c, record);
      const claims: object[] = [];
      for (const { claim, check } of claimsOf(engine, read, { id: id ?? null, url: webAddress(url) })) {
        claims.push({ ...claim, ...(await guard(check)) });
      }
      // The offsets point into the text as read, which only the service knows when the caller sent HTML.
      return c.json(html === undefined ? { claims } : { text: read, claims });
    },
  );
}

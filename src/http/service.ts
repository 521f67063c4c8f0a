import { Hono } from "hono";
import type { Engine } from "../check/engine.ts";
import type { AppEnv } from "./env.ts";
import { PROBLEM_KINDS, problemResponse } from "./problem.ts";

/** `GET /healthz` for monitors, and `GET /problems/{kind}`: what a problem document's `type` leads to. */
export function serviceRoutes({ version, archive }: Engine): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/healthz", (c) => {
      const corpus = { digest: archive.digest, articles: archive.articles.length, sentences: archive.sentenceCount };
      return c.json({ status: "ok", version, corpus }, 200, { "Cache-Control": "no-store" });
    })
    .get("/problems/:kind", (c) => {
      const kind = Object.entries(PROBLEM_KINDS).find(([name]) => name === c.req.param("kind"));
      if (!kind) return problemResponse(c, { kind: "not-found", detail: "There is no such kind of problem." });
      return c.json({ type: `/problems/${kind[0]}`, ...kind[1] });
    });
}

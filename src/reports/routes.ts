import { Hono } from "hono";
import type { AppEnv } from "../http/env.ts";
import { requireKey } from "../http/keys.ts";
import { problemResponse } from "../http/problem.ts";
import { NO_DATABASE, NO_SUCH_REPORT } from "./failures.ts";
import { listReports } from "./listing.ts";
import { STATUSES, type Status } from "./report.ts";
import { findReport, toReport } from "./store.ts";

/** `GET /v1/reports?status=&cursor=` and `GET /v1/reports/{id}`, for holders of a key in WRITE_KEYS. */
export function reportRoutes(): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .use(requireKey("WRITE_KEYS", "unavailable"))
    .use(async (c, next) => {
      c.header("Cache-Control", "no-store");
      await next();
    })
    .get("/", async (c) => {
      if (!c.env.ARCHIVE) return problemResponse(c, NO_DATABASE);
      const status = c.req.query("status") ?? null;
      if (status !== null && !isStatus(status)) return refuse(c, "/status", `must be one of ${STATUSES.join(", ")}`);
      const page = await listReports(c.env.ARCHIVE, status, c.req.query("cursor") ?? null);
      return page.ok ? c.json(page.value) : refuse(c, "/cursor", "must be the `next` of an earlier page");
    })
    .get("/:id", async (c) => {
      if (!c.env.ARCHIVE) return problemResponse(c, NO_DATABASE);
      const found = await findReport(c.env.ARCHIVE, c.req.param("id"));
      if (found === null) return problemResponse(c, NO_SUCH_REPORT);
      return c.json(toReport(found));
    });
}

const isStatus = (text: string): text is Status => (STATUSES as readonly string[]).includes(text);

const refuse = (c: Parameters<typeof problemResponse>[0], pointer: string, detail: string): Response =>
  problemResponse(c, { kind: "invalid-request", errors: [{ pointer, detail }] });

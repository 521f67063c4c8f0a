import { Hono } from "hono";
import { base64 } from "../../core/hmac.ts";
import { sha256 } from "../../core/sha256.ts";
import type { AppEnv } from "../../http/env.ts";
import { problemResponse } from "../../http/problem.ts";
import { NO_DATABASE, NO_SUCH_REPORT } from "../failures.ts";
import { findReport, toReport } from "../store.ts";
import { reportPage } from "./page.ts";
import { STYLES_TEXT } from "./styles.ts";

/**
 * `GET /reports/{id}`: open to whoever has the link, as an editor comes from a message in the newsroom's chat and has no
 * API key. The id is 128 bits of an HMAC that only the sender of the webhook, the callback's receiver and key holders
 * learn; the page is kept from caches, search engines, frames and referrers, so that the link, which may lead to a draft,
 * does not travel by itself. It holds no script and loads nothing.
 */
export function reportPageRoutes(): Hono<AppEnv> {
  return new Hono<AppEnv>().get("/:id", async (c) => {
    if (!c.env.ARCHIVE) return problemResponse(c, NO_DATABASE);
    const found = await findReport(c.env.ARCHIVE, c.req.param("id"));
    if (found === null) return problemResponse(c, NO_SUCH_REPORT);
    const answer = await c.html(reportPage(toReport(found)));
    const headers = await pageHeaders();
    for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
    return answer;
  });
}

async function pageHeaders(): Promise<Record<string, string>> {
  const digest = base64(await sha256(STYLES_TEXT));
  return {
    "Content-Security-Policy": [
      "default-src 'none'",
      `style-src 'sha256-${digest}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
  };
}

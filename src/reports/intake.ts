import { Hono } from "hono";
import type { Failure } from "../core/failure.ts";
import { base64url, bytesOf, hex, hmacSha256 } from "../core/hmac.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { sha256 } from "../core/sha256.ts";
import { spaceSeparated } from "../core/space-separated.ts";
import type { IncomingArticle } from "../hooks/article.ts";
import { SYSTEMS, type System } from "../hooks/systems.ts";
import { isJsonType, parseJson } from "../http/body.ts";
import { KIBIBYTE, limitBody } from "../http/body-limit.ts";
import type { AppEnv, Env } from "../http/env.ts";
import { problemResponse } from "../http/problem.ts";
import type { ReportMessage } from "./message.ts";
import { insertReport, markEnqueued, type NewReport } from "./store.ts";

/** Sixty thousand words of HTML; a D1 row holds 2 MB, and the report has to fit beside the article. */
const MAX_HOOK_BYTES = 1024 * KIBIBYTE;
/** For a sender that retries: the database or the queue was out of reach, not gone. */
const RETRY_AFTER_SECONDS = 30;

/**
 * `POST /v1/hooks/{system}` (README, section 3): the signature is checked over the raw bytes, the article stored, its id
 * put on the queue, and 202 answered; all the reading is the queue consumer's. A replay is 202 and does nothing, and so is
 * an event that has nothing to check. Never 410, at which Ghost deletes the hook, and never a redirect.
 */
export function hookRoutes(now: () => number): Hono<AppEnv> {
  return new Hono<AppEnv>().post(
    "/:system",
    async (c, next) => {
      const system = systemOf(c.req.param("system"));
      if (system === null || secretsOf(c.env, system).length === 0) {
        return problemResponse(c, { kind: "not-found", detail: "There is no such hook, or its secret is not set." });
      }
      return await next();
    },
    limitBody(MAX_HOOK_BYTES),
    async (c) => {
      const name = c.req.param("system");
      const system = systemOf(name)!;
      const url = new URL(c.req.url);
      const body = new Uint8Array(await c.req.arrayBuffer());
      const delivery = { method: c.req.method, path: url.pathname + url.search, headers: c.req.raw.headers, body };
      const secrets = secretsOf(c.env, system);

      const verified = await system.verify(delivery, secrets, now());
      if (!verified.ok) return problemResponse(c, { kind: "untrusted-webhook", detail: DISTRUST[verified.failure] });
      const payload = parsePayload(delivery.headers, body);
      if (!payload.ok) return problemResponse(c, payload.failure);
      const intake = system.adapt(payload.value, delivery.headers);
      if (!intake.ok) return problemResponse(c, { kind: "invalid-request", errors: intake.failure });
      if (intake.value.kind === "ignored") return c.json({ status: "ignored", reason: intake.value.reason }, 202);

      const { ARCHIVE: db, REPORTS: queue } = c.env;
      if (!db || !queue) {
        const detail = "Webhooks need the bindings ARCHIVE and REPORTS.";
        return problemResponse(c, { kind: "unavailable", detail, retryAfterSeconds: RETRY_AFTER_SECONDS });
      }
      const deliveryKey = verified.value.id ?? hex(await sha256(body));
      const id = await reportId(secrets[0]!, name, deliveryKey);
      const { article } = intake.value;
      const report = { ...stored(article, system), id, hook: name, deliveryKey, origin: url.origin, createdAt: now() };
      const accepted = await accept(db, queue, report, now);
      if (!accepted.ok) return problemResponse(c, accepted.failure);
      const { id: storedId, isNew } = accepted.value;
      const page = `${url.origin}/reports/${storedId}`;
      return c.json({ status: isNew ? "queued" : "duplicate", report: storedId, page }, 202);
    },
  );
}

const DISTRUST = {
  signature: "The signature is missing, or was not made over this body with this hook's secret.",
  stale: "The signature is right, but its timestamp is more than five minutes away.",
} as const;

const systemOf = (name: string): System | null => (Object.hasOwn(SYSTEMS, name) ? (SYSTEMS[name] ?? null) : null);

const secretsOf = (env: Env, { secret }: System): string[] => spaceSeparated(env[secret]);

/** RFC 8259: JSON is UTF-8; a header that says otherwise describes a body that we would misread. */
function parsePayload(headers: Headers, body: Uint8Array): Result<unknown, Failure> {
  const type = (headers.get("content-type") ?? "application/json").toLowerCase();
  if (!isJsonType(type)) {
    return fail({ kind: "unsupported-media-type", detail: "Have the webhook sent as JSON." });
  }
  const charset = /charset=\s*"?([^\s;"]+)/.exec(type)?.[1] ?? "utf-8";
  if (!/^utf-?8$/.test(charset)) return fail({ kind: "malformed-json", detail: "The body must be UTF-8." });
  return parseJson(body);
}

/**
 * The same delivery always has the same id, and nobody without the hook's secret can guess one: 128 bits, as the report's
 * page is open to whoever knows its address.
 */
async function reportId(secret: string, hook: string, deliveryKey: string): Promise<string> {
  const digest = await hmacSha256(bytesOf(secret), `countercheck report\n${hook}\n${deliveryKey}`);
  return `rep_${base64url(digest.subarray(0, 16))}`;
}

function stored(
  article: IncomingArticle,
  system: System,
): Pick<NewReport, "articleId" | "title" | "url" | "format" | "content"> {
  const isBlog = article.format === "html" && system.lineBreaks === "paragraphs";
  const format = isBlog ? "blog-html" : article.format;
  return {
    articleId: article.id,
    title: article.title.slice(0, 1000),
    url: article.url,
    format,
    content: article.content,
  };
}

/** The row is written before the message is sent: if sending fails, the sender's next try or the sweep sends it. */
async function accept(
  db: D1Database,
  queue: Queue<unknown>,
  report: NewReport,
  now: () => number,
): Promise<Result<{ id: string; isNew: boolean }, Failure>> {
  try {
    const { id, enqueued } = await insertReport(db, report);
    if (enqueued) return ok({ id, isNew: false });
    await queue.send({ do: "check", report: id } satisfies ReportMessage);
    await markEnqueued(db, id, now());
    return ok({ id, isNew: true });
  } catch {
    const detail = "The report could not be stored or queued.";
    return fail({ kind: "unavailable", detail, retryAfterSeconds: RETRY_AFTER_SECONDS });
  }
}

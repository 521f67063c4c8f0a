import type { Engine } from "../check/engine.ts";
import { htmlToText } from "../hooks/html.ts";
import { type RetryPolicy, retryDelay } from "./backoff.ts";
import { type CallbackSettings, callbackOf, postCallback, type World } from "./callback.ts";
import { checkArticle } from "./check-article.ts";
import { beginAttempt, markDelivered, markDue } from "./deliveries.ts";
import { type ReportMessage, reportMessage } from "./message.ts";
import { findReport, markFailed, noteFailure, type ReportRow, saveClaims, toReport } from "./store.ts";

/** What the consumer of the queue needs, passed in. */
interface ReportWork extends World {
  readonly engine: Engine;
  readonly db: D1Database;
  readonly queue: Pick<Queue<ReportMessage>, "send">;
  readonly callback: CallbackSettings;
  readonly policy: RetryPolicy;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

/** What becomes of a message: done with, or to be seen again after so many seconds. */
type Next = "done" | { readonly retryIn: number };

/** Longer than a callback can take, shorter than a person waits to see a dead consumer replaced. */
const LEASE_MARGIN_MS = 20_000;

/**
 * Works a batch of the queue. A report passes queued → checked → completed, each step one conditional update: a message
 * that arrives twice, or whose consumer died between two steps, finds the row where it was left. At worst a callback is
 * sent again under the same `webhook-id`, when a consumer dies between the receiver's answer and its own note of it.
 *
 * A message that fails is retried with growing delays; after `max_retries` the platform moves it to the dead-letter
 * queue, which {@link consumeDeadLetters} reads.
 */
export async function consumeReports(batch: MessageBatch<unknown>, work: ReportWork): Promise<void> {
  for (const message of batch.messages) {
    const parsed = reportMessage.safeParse(message.body);
    // Nobody can be told of a message that names no report, and no retry will mend it.
    if (!parsed.success) message.ack();
    else {
      const next = await attempt(parsed.data, message.attempts, work);
      if (next === "done") message.ack();
      else message.retry({ delaySeconds: next.retryIn });
    }
  }
}

/**
 * Marks the reports whose messages ran out of tries; they are then seen under `GET /v1/reports?status=failed`. Of two
 * messages for one callback (see {@link check}) the first to run out says nothing while the other still has a try to come.
 */
export async function consumeDeadLetters(batch: MessageBatch<unknown>, db: D1Database, now: number): Promise<void> {
  for (const message of batch.messages) {
    const parsed = reportMessage.safeParse(message.body);
    if (parsed.success) {
      const { do: task, report } = parsed.data;
      await markFailed(
        db,
        report,
        `given up: no ${task} succeeded`,
        task === "check" ? { from: "queued" } : { idleAt: now },
      );
    }
    message.ack();
  }
}

async function attempt(message: ReportMessage, tries: number, work: ReportWork): Promise<Next> {
  try {
    const stored = await findReport(work.db, message.report);
    if (stored === null) return "done";
    return message.do === "check" ? await check(stored, work) : await deliver(stored, work);
  } catch (error) {
    const reason = `could not ${message.do}: ${error instanceof Error ? error.name : "unknown error"}`;
    await noteFailure(work.db, message.report, reason).catch(() => {});
    return { retryIn: retryDelay(work.policy.check, tries, work.random()) };
  }
}

async function check(stored: ReportRow, work: ReportWork): Promise<Next> {
  const callback = callbackOf(work.callback);
  const delivers = !callback.ok || callback.value !== null;
  if (stored.status === "queued") {
    const text = textOf(stored);
    const claims = await checkArticle(work.engine, text, { id: stored.article_id, url: stored.url });
    const next = delivers ? "checked" : "completed";
    await saveClaims(work.db, stored.id, { text, claims, next, now: work.now() });
  }
  // Also when another consumer stored the claims: it may have died before it got here.
  if (delivers && stored.status !== "completed" && stored.status !== "failed") {
    await work.queue.send({ do: "deliver", report: stored.id });
  }
  return "done";
}

async function deliver(stored: ReportRow, work: ReportWork): Promise<Next> {
  const { db, policy } = work;
  const callback = callbackOf(work.callback);
  if (!callback.ok || callback.value === null) {
    await markFailed(db, stored.id, callback.ok ? "no callback is configured any more" : callback.failure);
    return "done";
  }
  const now = work.now();
  const turn = await beginAttempt(db, stored.id, now, now + policy.timeoutMs + LEASE_MARGIN_MS);
  if (turn === null) return "done";
  if ("wait" in turn) return { retryIn: Math.max(1, Math.ceil((turn.wait - now) / 1000)) };

  const outcome = await postCallback(callback.value, stored.id, bodyOf(stored), policy.timeoutMs, work);
  if (outcome.kind === "delivered") {
    await markDelivered(db, stored.id);
    return "done";
  }
  if (outcome.kind === "refused") {
    await markFailed(db, stored.id, outcome.reason);
    return "done";
  }
  const retryIn = retryDelay(policy.deliver, turn.attempt, work.random(), outcome.retryAfterSeconds);
  if (turn.attempt > policy.deliver.length) {
    await markFailed(db, stored.id, `given up after ${turn.attempt} tries: ${outcome.reason}`);
    // To the dead letters, if this message has had all the tries itself; else it finds nothing left to do.
    return { retryIn: 0 };
  }
  await markDue(db, stored.id, work.now() + retryIn * 1000, outcome.reason);
  return { retryIn };
}

function textOf({ format, content }: ReportRow): string {
  return format === "text" ? content : htmlToText(content, format === "blog-html" ? "paragraphs" : "collapse");
}

/** The same bytes on every try. The article's text stays here: its sender has it. */
function bodyOf(stored: ReportRow): string {
  const { status, attempts, failure, text, ...data } = toReport(stored);
  const timestamp = new Date(stored.checked_at ?? stored.created_at).toISOString();
  return JSON.stringify({ type: "report.completed", timestamp, data });
}

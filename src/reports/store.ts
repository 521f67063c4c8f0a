import * as z from "zod";
import type { CheckedClaim, Status, StoredReport } from "./report.ts";
import { STATUSES, summarise } from "./report.ts";

/** How an article's content is written: `blog-html` parts paragraphs by blank lines as well (WordPress). */
type ContentFormat = "html" | "blog-html" | "text";

/** An accepted delivery, about to be stored. */
export interface NewReport {
  readonly id: string;
  readonly hook: string;
  readonly deliveryKey: string;
  readonly origin: string;
  readonly articleId: string;
  readonly title: string;
  readonly url: string | null;
  readonly format: ContentFormat;
  readonly content: string;
  readonly createdAt: number;
}

const row = z.object({
  id: z.string(),
  status: z.enum(STATUSES),
  origin: z.string(),
  article_id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  format: z.enum(["html", "blog-html", "text"]),
  content: z.string(),
  created_at: z.number(),
  checked_at: z.number().nullable(),
  // Written by this service only, from values of this type.
  claims: z
    .string()
    .nullable()
    .transform((json) => (json === null ? null : (JSON.parse(json) as readonly CheckedClaim[]))),
  attempts: z.number(),
  failure: z.string().nullable(),
});

export type ReportRow = z.output<typeof row>;

/**
 * Stores a delivery once: the same hook and key again change nothing.
 *
 * @returns the stored row's id, and whether the queue has already taken its work
 */
export async function insertReport(db: D1Database, report: NewReport): Promise<{ id: string; enqueued: boolean }> {
  const [, found] = await db.batch<{ id: string; enqueued_at: number | null }>([
    db
      .prepare(
        `INSERT INTO report (id, hook, delivery_key, status, origin, article_id, title, url, format, content, created_at)
         VALUES (?1, ?2, ?3, 'queued', ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT DO NOTHING`,
      )
      .bind(
        report.id,
        report.hook,
        report.deliveryKey,
        report.origin,
        report.articleId,
        report.title,
        report.url,
        report.format,
        report.content,
        report.createdAt,
      ),
    db
      .prepare("SELECT id, enqueued_at FROM report WHERE hook = ?1 AND delivery_key = ?2")
      .bind(report.hook, report.deliveryKey),
  ]);
  const stored = found?.results[0];
  return { id: stored?.id ?? report.id, enqueued: (stored?.enqueued_at ?? null) !== null };
}

export async function markEnqueued(db: D1Database, id: string, now: number): Promise<void> {
  await db.prepare("UPDATE report SET enqueued_at = ?2 WHERE id = ?1").bind(id, now).run();
}

export async function findReport(db: D1Database, id: string): Promise<ReportRow | null> {
  const found = await db.prepare("SELECT * FROM report WHERE id = ?1").bind(id).first();
  return found === null ? null : row.parse(found);
}

/** Stores what the check found, once: a consumer that comes second changes nothing. */
export async function saveClaims(
  db: D1Database,
  id: string,
  found: { text: string; claims: readonly CheckedClaim[]; next: "checked" | "completed"; now: number },
): Promise<void> {
  await db
    .prepare(
      `UPDATE report SET status = ?2, format = 'text', content = ?3, claims = ?4, checked_at = ?5, failure = NULL
       WHERE id = ?1 AND status = 'queued'`,
    )
    .bind(id, found.next, found.text, JSON.stringify(found.claims), found.now)
    .run();
}

/**
 * Ends a report's work.
 *
 * @param only when its check has not succeeded yet, or when no callback is under way or to come at that time
 */
export async function markFailed(
  db: D1Database,
  id: string,
  reason: string,
  only: { readonly from: "queued" } | { readonly idleAt: number } | null = null,
): Promise<void> {
  const status = only !== null && "from" in only ? "'queued'" : "'queued', 'checked'";
  const idleAt = only !== null && "idleAt" in only ? only.idleAt : Number.MAX_SAFE_INTEGER;
  await db
    .prepare(
      `UPDATE report SET status = 'failed', failure = coalesce(failure || ' — ', '') || ?2
       WHERE id = ?1 AND status IN (${status}) AND max(lease_until, due_at) <= ?3`,
    )
    .bind(id, reason, idleAt)
    .run();
}

/** Notes what went wrong while there is still another try to come. */
export async function noteFailure(db: D1Database, id: string, reason: string): Promise<void> {
  await db.prepare("UPDATE report SET failure = ?2 WHERE id = ?1").bind(id, reason).run();
}

/** Work that the queue never took before `untaken`, or has lost: no try since `lost`, and none to come. Oldest first. */
export async function staleReports(
  db: D1Database,
  untaken: number,
  lost: number,
): Promise<{ id: string; status: Status }[]> {
  const { results } = await db
    .prepare(
      `SELECT id, status FROM report
       WHERE (status = 'queued' AND enqueued_at IS NULL AND created_at < ?1)
          OR (status = 'queued' AND enqueued_at < ?2)
          OR (status = 'checked' AND max(due_at, lease_until, checked_at, enqueued_at) < ?2)
       ORDER BY created_at LIMIT 100`,
    )
    .bind(untaken, lost)
    .all<{ id: string; status: Status }>();
  return results;
}

/** The report as callers see it. */
export function toReport(stored: ReportRow): StoredReport {
  const claims = stored.claims ?? [];
  return {
    id: stored.id,
    status: stored.status,
    article: { id: stored.article_id, title: stored.title, url: stored.url },
    createdAt: new Date(stored.created_at).toISOString(),
    page: `${stored.origin}/reports/${stored.id}`,
    summary: summarise(claims),
    attempts: stored.attempts,
    failure: stored.failure,
    text: stored.claims === null ? null : stored.content,
    claims,
  };
}

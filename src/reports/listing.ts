import * as z from "zod";
import { base64url, bytesOf, fromBase64 } from "../core/hmac.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { STATUSES, type Status } from "./report.ts";

/** A line of `GET /v1/reports`: enough to find a report, and to see what failed. */
interface ReportListing {
  readonly id: string;
  readonly status: Status;
  readonly article: { readonly id: string; readonly title: string; readonly url: string | null };
  readonly createdAt: string;
  readonly attempts: number;
  readonly failure: string | null;
}

const PAGE = 50;

const row = z.object({
  id: z.string(),
  status: z.enum(STATUSES),
  article_id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  created_at: z.number(),
  attempts: z.number(),
  failure: z.string().nullable(),
});

/** Where the page before ended; callers get it as an opaque text. */
const position = z.tuple([z.number(), z.string()]);

/**
 * The reports, newest first, fifty a page.
 *
 * @param cursor the `next` of the page before, or null for the first
 * @returns a failure when the cursor is none of ours
 */
export async function listReports(
  db: D1Database,
  status: Status | null,
  cursor: string | null,
): Promise<Result<{ reports: ReportListing[]; next: string | null }, "bad-cursor">> {
  const after = cursor === null ? [Number.MAX_SAFE_INTEGER, ""] : readCursor(cursor);
  if (after === null) return fail("bad-cursor");
  const { results } = await db
    .prepare(
      `SELECT id, status, article_id, title, url, created_at, attempts, failure FROM report
       WHERE (?1 IS NULL OR status = ?1) AND (created_at < ?2 OR (created_at = ?2 AND id > ?3))
       ORDER BY created_at DESC, id LIMIT ?4`,
    )
    .bind(status, after[0], after[1], PAGE + 1)
    .all();
  const rows = results.slice(0, PAGE).map((found) => row.parse(found));
  const last = rows.at(-1);
  return ok({
    reports: rows.map((found) => ({
      id: found.id,
      status: found.status,
      article: { id: found.article_id, title: found.title, url: found.url },
      createdAt: new Date(found.created_at).toISOString(),
      attempts: found.attempts,
      failure: found.failure,
    })),
    next: results.length > PAGE && last ? writeCursor(last.created_at, last.id) : null,
  });
}

const writeCursor = (createdAt: number, id: string): string => base64url(bytesOf(JSON.stringify([createdAt, id])));

function readCursor(cursor: string): readonly [number, string] | null {
  try {
    const bytes = fromBase64(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    return bytes === null ? null : position.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

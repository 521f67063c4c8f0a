import type { ReportMessage } from "./message.ts";
import { markEnqueued, staleReports } from "./store.ts";

const MINUTE_MS = 60 * 1000;
/** The queue never took it: the hook's sender was told 503, and need not have come back. */
const UNTAKEN_MS = 5 * MINUTE_MS;
/** Taken, but nothing came of it: all the tries of a check, with the queue's own delays, take an hour and a half. */
const LOST_MS = 3 * 60 * MINUTE_MS;

/**
 * Hands work to the queue again that it never took or has lost (a message lives 24 hours on the free plan): the row in
 * the database is the work, the message only its reminder. Meant for an hourly cron trigger.
 *
 * @returns how many reports were handed over
 */
export async function sweepReports(
  db: D1Database,
  queue: Pick<Queue<ReportMessage>, "send">,
  now: number,
): Promise<number> {
  const stale = await staleReports(db, now - UNTAKEN_MS, now - LOST_MS);
  for (const { id, status } of stale) {
    await queue.send({ do: status === "queued" ? "check" : "deliver", report: id });
    await markEnqueued(db, id, now);
  }
  return stale.length;
}

/** The callback's state in a report's row: who is trying, how often it was tried, when it is due again. */

/**
 * Takes the next try for this consumer, unless another is at it, or it is not due, or nothing is left to deliver. The
 * lease ends by itself, so a consumer that dies mid-way holds nothing up.
 *
 * @returns tries including this one, or when to come back (milliseconds since 1970), or null when there is nothing to do
 */
export async function beginAttempt(
  db: D1Database,
  id: string,
  now: number,
  leaseUntil: number,
): Promise<{ attempt: number } | { wait: number } | null> {
  const taken = await db
    .prepare(
      `UPDATE report SET attempts = attempts + 1, lease_until = ?3
       WHERE id = ?1 AND status = 'checked' AND lease_until <= ?2 AND due_at <= ?2 RETURNING attempts`,
    )
    .bind(id, now, leaseUntil)
    .first<{ attempts: number }>();
  if (taken !== null) return { attempt: taken.attempts };
  const other = await db
    .prepare("SELECT max(lease_until, due_at) AS until FROM report WHERE id = ?1 AND status = 'checked'")
    .bind(id)
    .first<{ until: number }>();
  return other === null ? null : { wait: other.until };
}

/** From any state: whatever was thought of it meanwhile, the receiver has it. */
export async function markDelivered(db: D1Database, id: string): Promise<void> {
  await db
    .prepare("UPDATE report SET status = 'completed', failure = NULL, lease_until = 0 WHERE id = ?1")
    .bind(id)
    .run();
}

export async function markDue(db: D1Database, id: string, dueAt: number, reason: string): Promise<void> {
  await db
    .prepare("UPDATE report SET due_at = ?2, lease_until = 0, failure = ?3 WHERE id = ?1 AND status = 'checked'")
    .bind(id, dueAt, reason)
    .run();
}

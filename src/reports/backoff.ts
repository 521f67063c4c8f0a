/** How long to wait before the next try, in seconds; the list's length is the number of tries after the first. */
export interface RetryPolicy {
  /** Between tries of a check that failed: a database or an engine out of reach for a moment. */
  readonly check: readonly number[];
  /** Between callbacks. */
  readonly deliver: readonly number[];
  /** A receiver that has not answered by then has failed. */
  readonly timeoutMs: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * The schedule that Standard Webhooks 1.0.0 recommends ("Retries": 5 s, 5 min, 30 min, 2 h, 5 h, 10 h): seven callbacks
 * over 17.5 hours, within the 24 hours that a message lives on the free plan. `max_retries` in wrangler.toml is the
 * list's length: a message tried more often than that goes to the dead-letter queue.
 */
export const RETRY_POLICY: RetryPolicy = {
  check: [10, 30, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR],
  deliver: [5, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR],
  timeoutMs: 10_000,
};

/** A fifth up or down, so that the callbacks of one outage do not all return in the same second. */
const JITTER = 0.2;
/** The longest that Cloudflare Queues delays a message. */
const LONGEST = 12 * HOUR;

/**
 * Seconds until the next try.
 *
 * @param attempt tries made so far, from 1; past the schedule's end its last delay is repeated
 * @param random uniform in [0, 1)
 * @param retryAfter what the receiver asked for, in seconds; never undercut
 */
export function retryDelay(schedule: readonly number[], attempt: number, random: number, retryAfter = 0): number {
  const planned = schedule[Math.min(attempt, schedule.length) - 1] ?? 0;
  const jittered = planned * (1 + JITTER * (2 * random - 1));
  return Math.min(LONGEST, Math.ceil(Math.max(jittered, retryAfter)));
}

/** `Retry-After` in seconds from now (RFC 9110, section 10.2.3: a number of seconds or a date); 0 when there is none. */
export function parseRetryAfter(value: string | null, now: number): number {
  if (value === null) return 0;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, Math.ceil((date - now) / 1000));
}

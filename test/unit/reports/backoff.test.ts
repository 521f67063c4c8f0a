import { expect, test } from "vitest";
import { unstable_readConfig } from "wrangler";
import { parseRetryAfter, RETRY_POLICY, retryDelay } from "../../../src/reports/backoff.ts";

const { deliver } = RETRY_POLICY;

test("callbacks are tried at least six times, over hours, with growing delays", () => {
  expect(deliver.length + 1).toBeGreaterThanOrEqual(6);
  expect([...deliver].sort((a, b) => a - b)).toEqual(deliver);
  const total = deliver.reduce((sum, delay) => sum + delay * 1.2, 0);
  expect(total).toBeGreaterThan(4 * 3600);
  // A message of the free plan lives for 24 hours.
  expect(total).toBeLessThan(24 * 3600);
});

test("the platform gives a message as many tries as the schedule has", () => {
  const { queues } = unstable_readConfig({ config: "wrangler.toml" });
  const consumer = queues.consumers?.find(({ queue }: { queue: string }) => queue === "countercheck-reports");
  expect(consumer?.max_retries).toBe(deliver.length);
  expect(RETRY_POLICY.check).toHaveLength(deliver.length);
});

test("jitter spreads a delay by a fifth either way", () => {
  expect(retryDelay([100], 1, 0)).toBe(80);
  expect(retryDelay([100], 1, 0.5)).toBe(100);
  expect(retryDelay([100], 1, 1)).toBe(120);
});

test("each try has its delay; past the end the last is repeated, and none is longer than a queue can wait", () => {
  expect([1, 2, 3, 4].map((attempt) => retryDelay([5, 50, 500], attempt, 0.5))).toEqual([5, 50, 500, 500]);
  expect(retryDelay([40_000], 1, 1)).toBe(43_200);
});

test("what the receiver asked for is never undercut, and never beyond the queue's longest delay", () => {
  expect(retryDelay([5], 1, 0.5, 60)).toBe(60);
  expect(retryDelay([5], 1, 0.5, 2)).toBe(5);
  expect(retryDelay([5], 1, 0.5, 10_000_000)).toBe(43_200);
});

test("Retry-After is a number of seconds or a date", () => {
  const now = Date.UTC(2026, 0, 1, 12, 0, 0);
  expect(parseRetryAfter("120", now)).toBe(120);
  expect(parseRetryAfter("Thu, 01 Jan 2026 12:01:00 GMT", now)).toBe(60);
  expect(parseRetryAfter("Thu, 01 Jan 2026 11:00:00 GMT", now)).toBe(0);
  expect(parseRetryAfter("soon", now)).toBe(0);
  expect(parseRetryAfter(null, now)).toBe(0);
});

import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "./env.ts";
import { keysIn, presentedKey } from "./keys.ts";
import { problemResponse } from "./problem.ts";

/**
 * Limits requests for checks per API key, else per address, by the CHECK_LIMIT binding; without it nothing is limited. What
 * is counted are requests, whatever they ask for: a batch of fifty statements and an article are one each.
 * The binding tells only yes or no: the policy is announced (draft-ietf-httpapi-ratelimit-headers), no remaining count
 * is invented, and Retry-After is the time to the end of the binding's window, which is aligned to the clock.
 */
export const limitRequests: MiddlewareHandler<AppEnv> = async function limitRequests(c, next) {
  const limiter = c.env.CHECK_LIMIT;
  if (!limiter) return next();
  const policy = c.env.CHECK_LIMIT_POLICY;
  if (policy) c.header("RateLimit-Policy", `"check";q=${policy}`);

  const key = keysIn(c.env, "READ_KEYS").length > 0 ? presentedKey(c.req.raw.headers) : null;
  const { success } = await limiter.limit({ key: key ?? c.req.header("CF-Connecting-IP") ?? "unknown" });
  if (success) return next();
  return problemResponse(c, { kind: "rate-limited", retryAfterSeconds: secondsLeft(policy, Date.now()) });
};

const DEFAULT_WINDOW_SECONDS = 60;

/** Seconds to the end of the window that `now` (ms) is in; at least 1. */
export function secondsLeft(policy: string | undefined, now: number): number {
  const window = Number(/;w=(\d+)/.exec(policy ?? "")?.[1] ?? DEFAULT_WINDOW_SECONDS);
  return window - (Math.floor(now / 1000) % window);
}

import type { MiddlewareHandler } from "hono";
import { equalInConstantTime } from "../core/sha256.ts";
import { spaceSeparated } from "../core/space-separated.ts";
import type { AppEnv, Env } from "./env.ts";
import { problemResponse } from "./problem.ts";

/** The key a caller presents: `Authorization: Bearer …` (RFC 6750) or `X-API-Key`. */
export function presentedKey(headers: Headers): string | null {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.get("Authorization") ?? "")?.[1];
  return bearer ?? headers.get("X-API-Key");
}

/**
 * Lets a request through when it presents one of the keys in a secret.
 *
 * @param secret which secret holds the keys, space-separated
 * @param whenUnset `open` lets everybody through, `unavailable` answers 503
 */
export function requireKey(
  secret: "READ_KEYS" | "WRITE_KEYS",
  whenUnset: "open" | "unavailable",
): MiddlewareHandler<AppEnv> {
  return async function checkKey(c, next) {
    const keys = keysIn(c.env, secret);
    if (keys.length === 0) {
      if (whenUnset === "open") return next();
      return problemResponse(c, {
        kind: "unavailable",
        detail: `This needs the secret ${secret} to be set.`,
        retryAfterSeconds: 3600,
      });
    }
    const presented = presentedKey(c.req.raw.headers);
    if (presented !== null && (await isOneOf(presented, keys))) return next();
    return problemResponse(c, {
      kind: "unauthorized",
      detail: "Send a valid key as Authorization: Bearer … or X-API-Key.",
    });
  };
}

export const keysIn = (env: Env, secret: "READ_KEYS" | "WRITE_KEYS"): string[] => spaceSeparated(env[secret]);

/** Compares with every key, so that the time taken does not tell which one came near. */
async function isOneOf(presented: string, keys: readonly string[]): Promise<boolean> {
  const matches = await Promise.all(keys.map((key) => equalInConstantTime(presented, key)));
  return matches.includes(true);
}

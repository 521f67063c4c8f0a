import type { Context, MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { spaceSeparated } from "../core/space-separated.ts";
import type { AppEnv } from "./env.ts";

const EXPOSED = ["X-Request-Id", "ETag", "Retry-After", "RateLimit-Policy", "Allow"];

const preflight = cors({
  origin: allowedOrigin,
  allowMethods: ["GET", "HEAD", "POST", "PUT", "DELETE"],
  allowHeaders: ["Content-Type", "Authorization", "X-API-Key", "X-Request-Id", "If-None-Match"],
  exposeHeaders: EXPOSED,
  maxAge: 86_400,
});

/**
 * CORS by ALLOWED_ORIGINS: `*` (the default) or a list. Credentials are never allowed: keys travel in headers that a
 * page has to set itself, so a visitor's cookies give a foreign page nothing.
 *
 * Only preflights go to Hono's middleware. On any other request it would make a response to put its headers on, wrap the
 * handler's in a second and a third, and copy the body through a stream: 0.07 ms of a check's 0.6 outside the engine.
 */
export const corsByEnv: MiddlewareHandler<AppEnv> = async function corsByEnv(c, next) {
  if (c.req.method === "OPTIONS") return preflight(c, next);
  const origin = allowedOrigin(c.req.header("Origin") ?? "", c);
  if (origin !== null) c.header("Access-Control-Allow-Origin", origin);
  c.header("Access-Control-Expose-Headers", EXPOSED.join(","));
  c.header("Vary", "Origin", { append: true });
  await next();
};

function allowedOrigin(origin: string, c: Context<AppEnv>): string | null {
  const allowed = spaceSeparated(c.env.ALLOWED_ORIGINS ?? "*");
  if (allowed.includes("*")) return "*";
  return allowed.includes(origin) ? origin : null;
}

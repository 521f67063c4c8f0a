import { cors } from "hono/cors";

/**
 * CORS by ALLOWED_ORIGINS: `*` (the default) or a list. Credentials are never allowed: keys travel in headers that a
 * page has to set itself, so a visitor's cookies give a foreign page nothing.
 */
export const corsByEnv = cors({
  origin: (origin, c) => {
    const allowed = ((c.env.ALLOWED_ORIGINS as string | undefined) ?? "*").split(/\s+/u);
    if (allowed.includes("*")) return "*";
    return allowed.includes(origin) ? origin : null;
  },
  allowMethods: ["GET", "HEAD", "POST", "PUT", "DELETE"],
  allowHeaders: ["Content-Type", "Authorization", "X-API-Key", "X-Request-Id", "If-None-Match"],
  exposeHeaders: ["X-Request-Id", "ETag", "Retry-After", "RateLimit-Policy", "Allow"],
  maxAge: 86_400,
});

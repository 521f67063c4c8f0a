import type { RequestIdVariables } from "hono/request-id";

/** The Worker's bindings, secrets and vars. All optional: what is missing switches its feature off, never the Worker. */
export interface Env {
  readonly READ_KEYS?: string;
  readonly WRITE_KEYS?: string;
  readonly ALLOWED_ORIGINS?: string;
  readonly CHECK_LIMIT?: RateLimit;
  /** `<requests>;w=<seconds>`, as in wrangler.toml's CHECK_LIMIT. */
  readonly CHECK_LIMIT_POLICY?: string;
  readonly ARCHIVE?: D1Database;
}

/** Hono's generic parameter for every app and middleware of the Worker. */
export interface AppEnv {
  readonly Bindings: Env;
  readonly Variables: RequestIdVariables;
}

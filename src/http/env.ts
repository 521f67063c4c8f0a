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
  /** Webhook work; its messages hold a report's id and what to do. */
  readonly REPORTS?: Queue<unknown>;
  /** One secret a hook, two separated by a space while rotating; without it the hook does not exist. */
  readonly HOOK_SECRET_STANDARD?: string;
  readonly HOOK_SECRET_GHOST?: string;
  readonly HOOK_SECRET_WORDPRESS?: string;
  readonly HOOK_SECRET_CONTENTFUL?: string;
  readonly HOOK_SECRET_SANITY?: string;
  readonly HOOK_SECRET_STRAPI?: string;
  /** Where finished reports go, and the `whsec_…` secret that signs them; without them reports are only stored. */
  readonly CALLBACK_URL?: string;
  readonly CALLBACK_SECRET?: string;
  /** `1` lets callbacks go to loopback and private addresses: for local trials only. */
  readonly ALLOW_LOCAL_CALLBACKS?: string;
}

/** Hono's generic parameter for every app and middleware of the Worker. */
export interface AppEnv {
  readonly Bindings: Env;
  readonly Variables: RequestIdVariables;
}

import { env } from "cloudflare:workers";
import { createApp, type Incident } from "../../src/app.ts";
import type { Env } from "../../src/http/env.ts";
import { judged, type SmallArticle, smallEngine } from "../support/small-engine.ts";

const ARTICLES: readonly SmallArticle[] = [
  {
    id: "one",
    publisher: "AFP",
    date: "2025-08-16",
    sentences: [["Kenland refused to build it.", judged("REFUTES", 0.9)]],
  },
];

export const incidents: Incident[] = [];

/** The real app, in workerd, over a corpus of one sentence; `overrides` replace bindings of wrangler.toml. */
export function service(overrides: Partial<Env> = {}) {
  const app = createApp({ engine: smallEngine(ARTICLES), record: (incident) => incidents.push(incident) });
  const bindings = { ...(env as Env), ...overrides };
  return {
    get: (path: string, headers: HeadersInit = {}) => app.request(path, { headers }, bindings),
    post: (path: string, body: unknown, headers: HeadersInit = { "Content-Type": "application/json" }) =>
      app.request(
        path,
        { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) },
        bindings,
      ),
    send: (path: string, init: RequestInit) => app.request(path, init, bindings),
  };
}

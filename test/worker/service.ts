import { env } from "cloudflare:workers";
import { createApp } from "../../src/app.ts";
import type { Engine } from "../../src/check/engine.ts";
import type { Env } from "../../src/http/env.ts";
import type { Incident } from "../../src/http/incident.ts";
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

/** Throws when asked to analyse what holds this word, with the text in the error's message. */
export const POISON = "poison";

const small = smallEngine(ARTICLES);
const engine: Engine = {
  ...small,
  analyse(text) {
    if (text.includes(POISON)) throw new RangeError(`cannot read: ${text}`);
    return small.analyse(text);
  },
};

/** The real app, in workerd, over a corpus of one sentence; `overrides` replace bindings of wrangler.toml. */
export function service(overrides: Partial<Env> = {}) {
  const app = createApp({ engine, record: (incident) => incidents.push(incident) });
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

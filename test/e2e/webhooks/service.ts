import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createTestHarness, unstable_readConfig } from "wrangler";
import type { Env } from "../../../src/http/env.ts";

const ROOT = join(import.meta.dirname, "../../..");
/** A root of its own, where no `.dev.vars` lies: its secrets would take the place of the tests' own. */
const RUN = join(ROOT, "dist/e2e");

export const GHOST_SECRET = "ghost-secret";
export const CALLBACK_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
export const WRITE_KEY = "write-key";

/** Wrangler's configuration of the Worker of `worker.ts`: the database and the queues of the real wrangler.toml. */
export function testConfig(vars: Record<string, string | undefined> = {}) {
  const real = unstable_readConfig({ config: join(ROOT, "wrangler.toml") });
  const all = {
    HOOK_SECRET_GHOST: GHOST_SECRET,
    CALLBACK_SECRET,
    WRITE_KEYS: WRITE_KEY,
    ALLOW_LOCAL_CALLBACKS: "1",
    FAULTS: "1",
    ...vars,
  };
  return {
    name: "countercheck-test",
    main: join(ROOT, "test/e2e/webhooks/worker.ts"),
    compatibility_date: real.compatibility_date!,
    d1_databases: real.d1_databases.map((database: object) => ({
      ...database,
      migrations_dir: join(ROOT, "src/reports/migrations"),
    })),
    queues: {
      producers: real.queues.producers!,
      consumers: real.queues.consumers!.map((consumer: object) => ({ ...consumer, max_batch_timeout: 0 })),
    },
    vars: Object.fromEntries(Object.entries(all).filter((entry) => entry[1] !== undefined)) as Record<string, string>,
  };
}

/**
 * The Worker of `worker.ts` in workerd, with the database and the queues of the real wrangler.toml; only batches are not
 * waited for, and delays are short.
 *
 * @param vars replace or add variables; `undefined` removes one
 */
export async function startService(vars: Record<string, string | undefined> = {}) {
  mkdirSync(RUN, { recursive: true });
  const server = createTestHarness({ root: RUN, workers: [{ config: testConfig(vars) }] });
  const { url } = await server.listen();
  const worker = server.getWorker<Env & { ARCHIVE: D1Database }>();
  await worker.applyD1Migrations("ARCHIVE");
  const env = await worker.getEnv();
  await env.ARCHIVE.exec("CREATE TABLE fault (kind TEXT PRIMARY KEY, times INTEGER NOT NULL)");

  const get = (path: string) => server.fetch(path, { headers: { authorization: `Bearer ${WRITE_KEY}` } });
  return {
    url,
    server,
    worker,
    db: env.ARCHIVE,
    post: (path: string, body: string | Uint8Array, headers: Record<string, string>) =>
      server.fetch(path, { method: "POST", body, headers: { "content-type": "application/json", ...headers } }),
    get,
    /** Plants a fault: the consumer meets it that many times. */
    plant: (kind: "die before" | "die after" | "poison", times: number) =>
      env.ARCHIVE.prepare("INSERT OR REPLACE INTO fault VALUES (?1, ?2)").bind(kind, times).run(),
    /** Waits until the report's status is the one wanted. */
    async until(id: string, status: string, timeoutMs = 20_000): Promise<Record<string, unknown>> {
      const end = Date.now() + timeoutMs;
      for (;;) {
        const report = (await (await get(`/v1/reports/${id}`)).json()) as Record<string, unknown>;
        if (report.status === status) return report;
        if (Date.now() > end) throw new Error(`report is ${report.status} (${report.failure}), not ${status}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    close: () => server.close(),
  };
}

export type Service = Awaited<ReturnType<typeof startService>>;

import { createApp } from "../../../src/app.ts";
import type { Engine } from "../../../src/check/engine.ts";
import type { Env } from "../../../src/http/env.ts";
import type { RetryPolicy } from "../../../src/reports/backoff.ts";
import { handleQueue, handleSchedule } from "../../../src/reports/queue.ts";
import { overlapEngine } from "../../support/overlap-engine.ts";

interface TestEnv extends Env {
  /** `1` has the consumer look for faults to suffer, and opens `/test/sql`. */
  readonly FAULTS?: string;
}

const engine = overlapEngine([
  {
    id: "archive-1",
    publisher: "The Herald",
    date: "2026-03-01",
    title: "Ferry plans",
    text: [
      "The harbour council has ruled out building a second ferry terminal in Eastport.",
      "The ferry company carried 412,000 passengers across the strait in 2025.",
      "Mayor Anna Lindqvist opened the new Eastport hospital on 4 May 2025.",
      "The bridge to Norholm was closed for eleven weeks last year, the road office said.",
    ],
  },
  {
    id: "archive-2",
    publisher: "Strait Radio",
    date: "2026-03-01",
    dateBasis: "inferred",
    title: "Norholm by bus",
    url: "https://radio.example/norholm",
    text: ["The bridge to Norholm was never closed for weeks last year, the mayor of Norholm said."],
  },
  {
    id: "ghost-post-1",
    publisher: "The Herald",
    title: "Breakwater gets its money",
    url: "https://herald.example/self/",
    text: ["The harbour council approved 37 million euros for the new breakwater in 2025."],
  },
]);

/** Delays of a second instead of hours, and a receiver's time-out of one second; the schedule's length is the real one. */
const QUICK: RetryPolicy = { check: [0, 0, 0, 0, 0, 0], deliver: [1, 1, 1, 1, 1, 1], timeoutMs: 1000 };

const app = createApp({ engine, record: (incident) => console.error(incident) });
const world = { now: Date.now, random: Math.random, fetch: (url: string, init: RequestInit) => fetch(url, init) };

/** Faults are rows of a table of the test's own, so that a test can plant one in a running Worker. */
async function faultOf(env: TestEnv, kind: string): Promise<boolean> {
  if (env.FAULTS !== "1" || !env.ARCHIVE) return false;
  const taken = await env.ARCHIVE.prepare(
    "UPDATE fault SET times = times - 1 WHERE kind = ?1 AND times > 0 RETURNING times",
  )
    .bind(kind)
    .first();
  return taken !== null;
}

const poisoned: Engine = {
  ...engine,
  analyse: () => {
    throw new TypeError("poison");
  },
};

/** Stands still in the middle of an article: its first claims are checked, the others never are. */
const stuck: Engine = {
  ...engine,
  judge: {
    ...engine.judge,
    async judge(statement, candidates, setting) {
      if (statement.text.includes("ferry company")) await scheduler.wait(600_000);
      return await engine.judge.judge(statement, candidates, setting);
    },
  },
};

async function engineFor(env: TestEnv): Promise<Engine> {
  if (await faultOf(env, "poison")) return poisoned;
  return (await faultOf(env, "stand still")) ? stuck : engine;
}

export default {
  async fetch(request: Request, env: TestEnv, context: ExecutionContext): Promise<Response> {
    if (env.FAULTS === "1" && new URL(request.url).pathname === "/test/sql") {
      return Response.json(await env.ARCHIVE?.prepare(await request.text()).all());
    }
    return await app.fetch(request, env, context);
  },
  async queue(batch: MessageBatch<unknown>, env: TestEnv): Promise<void> {
    const isWork = !batch.queue.endsWith("-dlq");
    if (isWork && (await faultOf(env, "die before"))) throw new Error("killed before the work");
    await handleQueue(batch, env, isWork ? await engineFor(env) : engine, world, QUICK);
    if (isWork && (await faultOf(env, "die after")))
      throw new Error("killed after the work, before its acknowledgement");
  },
  scheduled: (controller: ScheduledController, env: TestEnv) => handleSchedule(env, controller.scheduledTime),
};

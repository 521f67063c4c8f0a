import type { Engine } from "../check/engine.ts";
import type { Env } from "../http/env.ts";
import { RETRY_POLICY, type RetryPolicy } from "./backoff.ts";
import type { World } from "./callback.ts";
import { consumeDeadLetters, consumeReports } from "./consumer.ts";
import { sweepReports } from "./sweep.ts";

/** Clock, randomness and network, lent by the Worker's entry. */
interface QueueWorld extends World {
  readonly random: () => number;
}

/** The Worker's `queue` handler: the reports' queue, and the one its dead letters go to (by its name, in wrangler.toml). */
export async function handleQueue(
  batch: MessageBatch<unknown>,
  env: Env,
  engine: Engine,
  world: QueueWorld,
  policy: RetryPolicy = RETRY_POLICY,
): Promise<void> {
  const { ARCHIVE: db, REPORTS: queue } = env;
  // Without its bindings the Worker can only leave the messages where they are until it is deployed with them.
  if (!db || !queue) return batch.retryAll();
  if (batch.queue.endsWith("-dlq")) return await consumeDeadLetters(batch, db, world.now());
  await consumeReports(batch, { ...world, engine, db, queue, callback: env, policy });
}

/** The Worker's `scheduled` handler's share: see {@link sweepReports}. */
export async function handleSchedule(env: Env, now: number): Promise<void> {
  if (env.ARCHIVE && env.REPORTS) await sweepReports(env.ARCHIVE, env.REPORTS, now);
}

import { createApp } from "./app.ts";
import type { ArchiveFiles } from "./corpus/table.ts";
import { openEngine, warmUp } from "./engine.ts";
import type { Env } from "./http/env.ts";
import lexicon from "./language/data/lexicon.bin";
import tagger from "./language/data/tagger.bin";
import { handleQueue, handleSchedule } from "./reports/queue.ts";
import associations from "./stance/data/associations.bin";
import calibration from "./stance/data/calibration.json";
import desk from "./stance/data/desk.bin";
import firstLook from "./stance/data/look-1.bin";
import secondLook from "./stance/data/look-2.bin";
import pair from "./stance/data/pair.bin";
import wording from "./stance/data/wording.bin";

/**
 * The Worker over an archive. Call it at global scope: opening the archive costs more than the 10 ms of CPU that a
 * request has on the free plan, and start-up has a second.
 */
export function createWorker(files: ArchiveFiles): ExportedHandler<Env> {
  const looks = [firstLook, secondLook];
  const engine = openEngine(files, { lexicon, tagger, pair, looks, desk, wording, associations, calibration });
  warmUp(engine);
  const app = createApp({ engine, record: (incident) => console.error(JSON.stringify(incident)) });
  const world = { now: Date.now, random: Math.random, fetch: (url: string, init: RequestInit) => fetch(url, init) };
  return {
    fetch: app.fetch,
    queue: (batch, env) => handleQueue(batch, env, engine, world),
    scheduled: (event, env) => handleSchedule(env, event.scheduledTime),
  };
}

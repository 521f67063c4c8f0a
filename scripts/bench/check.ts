import { mkdirSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { join, relative, resolve } from "node:path";
import type { Article } from "../../src/corpus/archive.ts";
import { loadAnalyser } from "../build/analyser.ts";
import { buildArchive } from "../build/archive.ts";
import { ARCHIVE_NAMES, writeArchive } from "../build/files.ts";
import { measureStartup, type Startup } from "../build/startup.ts";
import { askedAgain, newBodies } from "./bodies.ts";
import { type HeapFigures, measureHeap } from "./heap.ts";
import { drive, type Load, medianLoad, post } from "./load.ts";
import { bundleForWorkerd, freePorts, startWorkerd } from "./workerd.ts";

/** One archive size, measured through workerd; the floor is a bare Hono Worker measured the same way around it. */
export interface CheckFigures {
  readonly name: string;
  readonly sentences: number;
  readonly floor: Load;
  readonly floorBusy: Load;
  /** Of requests that were not asked before. */
  readonly check: Load;
  readonly checkBusy: Load;
  /** Of those that were, and are answered from memory. */
  readonly again: Load;
  readonly againBusy: Load;
  /** From starting the process to the first answer, milliseconds. */
  readonly coldStart: number;
  readonly floorColdStart: number;
  /** In Node with the heap held to 96 MiB; null when it did not fit. */
  readonly startup: Startup | null;
  /** The same for opening it and answering all statements. */
  readonly heap: HeapFigures | null;
}

const HEAP_MIB = 96;
/** Connections that keep workerd busy. */
export const BUSY = 32;
/** Cold starts taken of each, the median counts. */
const STARTS = 5;
/**
 * Turns that the floor and the check take. A shared machine has moods of a second or two, in which either takes half as long again:
 * with five turns the ratio of two runs of one build was 3.0 and 4.6, with fifteen it is within a tenth.
 */
const ROUNDS = 15;

/**
 * Builds an archive of the articles, bundles the Worker over it and measures whole checks against the floor.
 *
 * @param folder for everything built, emptied first
 */
export async function measureChecks(
  name: string,
  articles: readonly Article[],
  statements: readonly string[],
  folder: string,
  requests: number,
): Promise<CheckFigures> {
  const files = buildArchive(articles, loadAnalyser());
  mkdirSync(folder, { recursive: true });
  writeArchive(files, folder);
  writeFileSync(join(folder, "index.ts"), entryOver(folder));
  const [port, floorPort] = await freePorts();
  const check = bundleForWorkerd(join(folder, "index.ts"), join(folder, "worker"), port);
  const floor = bundleForWorkerd(join(import.meta.dirname, "floor.ts"), join(folder, "floor"), floorPort);

  const checkUrl = `http://127.0.0.1:${port}/v1/check`;
  const floorUrl = `http://127.0.0.1:${floorPort}/`;
  const bodies = newBodies(statements);
  const again = askedAgain(statements);
  const coldStart = await coldStarts(check, port, checkUrl, bodies[0] as string);
  const floorColdStart = await coldStarts(floor, floorPort, floorUrl, bodies[0] as string);

  const [checks, bare] = [await startWorkerd(check, port), await startWorkerd(floor, floorPort)];
  try {
    const one = { concurrency: 1, requests };
    const busy = { concurrency: BUSY, requests: requests * 2 };
    // What is measured is a Worker that has been serving for a while: V8 compiles the last of a check after some ten thousand.
    await drive(checkUrl, bodies, busy);
    await drive(floorUrl, bodies, busy);
    const lanes = [
      { url: floorUrl, bodies },
      { url: checkUrl, bodies },
      { url: checkUrl, bodies: again },
    ];
    const [floorLoad, checkLoad, againLoad] = (await inTurn(lanes, one)) as [Load, Load, Load];
    const [floorBusy, checkBusy, againBusy] = (await inTurn(lanes, busy)) as [Load, Load, Load];
    return {
      name,
      sentences: JSON.parse(files.manifest).sentences,
      floor: floorLoad,
      check: checkLoad,
      again: againLoad,
      floorBusy,
      checkBusy,
      againBusy,
      coldStart,
      floorColdStart,
      startup: measureStartup(folder, HEAP_MIB),
      heap: measureHeap(folder, statements, HEAP_MIB),
    };
  } finally {
    await checks.stop();
    await bare.stop();
  }
}

interface Lane {
  readonly url: string;
  readonly bodies: readonly string[];
}

/** Drives them in turn, so that whatever else the machine does falls on all; of each figure the median round counts. */
async function inTurn(
  lanes: readonly Lane[],
  { concurrency, requests }: { concurrency: number; requests: number },
): Promise<Load[]> {
  const share = Math.ceil(requests / ROUNDS);
  const loads: Load[][] = lanes.map(() => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, { url, bodies }] of lanes.entries())
      loads[at]?.push(await drive(url, bodies, { concurrency, requests: share, from: round * share }));
  return loads.map(medianLoad);
}

async function coldStarts(config: string, port: number, url: string, body: string): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    const begin = performance.now();
    const running = await startWorkerd(config, port);
    const agent = new Agent();
    try {
      await post(url, body, agent);
      times.push(performance.now() - begin);
    } finally {
      agent.destroy();
      await running.stop();
    }
  }
  return times.sort((a, b) => a - b)[STARTS >> 1] as number;
}

function entryOver(folder: string): string {
  const worker = relative(folder, resolve(import.meta.dirname, "../../src/worker.ts"));
  const imports = Object.entries(ARCHIVE_NAMES).map(([part, name]) => `import ${part} from "./${name}";`);
  const parts = Object.keys(ARCHIVE_NAMES).join(", ");
  return [
    `import { createWorker } from "${worker}";`,
    ...imports,
    `export default createWorker({ ${parts} });`,
    "",
  ].join("\n");
}

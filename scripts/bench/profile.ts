import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { newBodies } from "./bodies.ts";
import { BUSY } from "./check.ts";
import { type CpuProfile, profileWhile } from "./inspector.ts";
import { drive } from "./load.ts";
import { bundleForWorkerd, freePorts, startWorkerd } from "./workerd.ts";

/**
 * The parts of a request, by the source files in which each begins; a sample belongs to the part whose file is nearest to the
 * top of its stack. What several parts ask for and is remembered (src/core/remember.ts) falls to the first that asks.
 */
const PARTS: readonly (readonly [name: string, files: RegExp])[] = [
  ["reading the statement", /^src\/language\/analyse\.ts$/],
  ["retrieval", /^src\/retrieval\/minisearch\.ts$/],
  ["judge: aligning words", /^src\/stance\/align\.ts$/],
  ["judge: features, and the rules they ask", /^src\/stance\/features\//],
  ["judge: trees", /^src\/stance\/trees\.ts$/],
  ["judge: the rest", /^src\/stance\/judge\.ts$/],
  ["putting the answer together", /^src\/check\/check\.ts$/],
  ["HTTP: Hono, zod, headers, JSON", /^(?:src\/(?:http|app)|node_modules\/(?:hono|zod)|scripts\/bench\/floor)/],
];
const OUTSIDE = "outside any of it: workerd, garbage collection";

/** Microseconds of CPU a request, by part of it. */
export type Parts = Readonly<Record<string, number>>;

export interface ProfileFigures {
  readonly check: Parts;
  /** Of the bare route. */
  readonly floor: Parts;
}

/**
 * Where the CPU of a check goes, and of the bare route, by V8's sampling profiler in workerd.
 *
 * It is kept so busy that it never waits: V8 counts the time before the first sample after a wait as that of whatever runs then, so
 * that on one connection the reading of the body and of the statement seem to take four times as long.
 */
export async function measureProfile(
  entry: string,
  statements: readonly string[],
  folder: string,
  requests: number,
): Promise<ProfileFigures> {
  const bodies = newBodies(statements);
  const parts = (name: string, main: string, path: string): Promise<Parts> =>
    profileWorker({ entry: main, folder: join(folder, name), path }, bodies, requests);
  return {
    check: await parts("check", entry, "/v1/check"),
    floor: await parts("floor", join(import.meta.dirname, "floor.ts"), "/"),
  };
}

interface Target {
  readonly entry: string;
  /** For the bundle. */
  readonly folder: string;
  readonly path: string;
}

async function profileWorker(
  { entry, folder, path }: Target,
  bodies: readonly string[],
  requests: number,
): Promise<Parts> {
  const [port, inspector] = await freePorts();
  const config = bundleForWorkerd(entry, folder, port);
  const sources = sourcesOf(readFileSync(join(folder, basename(entry).replace(/\.ts$/, ".js")), "utf8"));
  const running = await startWorkerd(config, port, inspector);
  try {
    const load = async (): Promise<void> => {
      await drive(`http://127.0.0.1:${port}${path}`, bodies, { concurrency: BUSY, requests });
    };
    await load();
    return partOut(await profileWhile(inspector, load), sources, requests);
  } finally {
    await running.stop();
  }
}

/** The source file of each line of a bundle: esbuild puts its name before what comes of it. */
export function sourcesOf(bundle: string): string[] {
  let file = "";
  return bundle.split("\n").map((line) => {
    file = /^\/\/ (\S+\.[cm]?[jt]s)$/.exec(line)?.[1] ?? file;
    return file;
  });
}

/** The samples of a profile, parted. */
export function partOut(profile: CpuProfile, sources: readonly string[], requests: number): Parts {
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parents = new Map(profile.nodes.flatMap(({ id, children }) => children.map((child) => [child, id] as const)));
  const partAt = new Map<number, string | null>();
  const partOf = (id: number): string | null => {
    const known = partAt.get(id);
    if (known !== undefined) return known;
    const { functionName, url, lineNumber } = frames.get(id) as CpuProfile["nodes"][number]["callFrame"];
    const file = url === "" ? "" : (sources[lineNumber] ?? "");
    const own = PARTS.find(([, files]) => files.test(file))?.[0];
    const parent = parents.get(id);
    const part = functionName === "(idle)" ? null : (own ?? (parent === undefined ? OUTSIDE : partOf(parent)));
    partAt.set(id, part);
    return part;
  };
  const parts: Record<string, number> = Object.fromEntries(
    [...PARTS.map(([name]) => name), OUTSIDE].map((n) => [n, 0]),
  );
  profile.samples.forEach((id, at) => {
    const part = partOf(id);
    if (part !== null) parts[part] = (parts[part] as number) + (profile.timeDeltas[at] as number) / requests;
  });
  return parts;
}

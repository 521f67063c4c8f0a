import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const figures = z.object({ cpuP50: z.number(), cpuP99: z.number(), heapMiB: z.number(), buffersMiB: z.number() });

/** CPU time of a check in milliseconds, memory after all of them in MiB. */
export type HeapFigures = z.infer<typeof figures>;

/** @returns null when the archive and the checks do not fit into the heap */
export function measureHeap(folder: string, statements: readonly string[], heapMiB: number): HeapFigures | null {
  const file = join(folder, "statements.json");
  writeFileSync(file, JSON.stringify(statements));
  const options = [`--max-old-space-size=${heapMiB}`, "--expose-gc", join(import.meta.dirname, "heap-probe.ts")];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, folder, file], { encoding: "utf8" });
  if (status === 0) return figures.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
  if (!/heap out of memory/.test(stderr)) throw new Error(stderr);
  return null;
}

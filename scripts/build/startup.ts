import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";

const figures = z.object({ startupMs: z.number(), memoryBytes: z.number() });

export type Startup = z.infer<typeof figures>;

/**
 * What opening the archive costs, measured in a process of its own (scripts/build/startup-probe.ts) with the heap held
 * to `heapMiB`: workerd enforces neither memory nor start-up time locally.
 *
 * @returns null when the process ran out of memory or failed, after its own message
 */
export function measureStartup(archive: string, heapMiB: number): Startup | null {
  const probe = join(import.meta.dirname, "startup-probe.ts");
  const options = [`--max-old-space-size=${heapMiB}`, "--expose-gc", probe, archive];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: "utf8" });
  if (status === 0) return figures.parse(JSON.parse(stdout));
  process.stderr.write(
    /heap out of memory/.test(stderr) ? `the archive does not fit into ${heapMiB} MiB of heap\n` : stderr,
  );
  return null;
}

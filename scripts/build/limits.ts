/** One figure of a build against what the platform allows. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: "MiB" | "ms";
  /** What to do when the limit is exceeded. */
  readonly remedy: string;
}

const MIB = 1024 * 1024;

/** Workers limits since September 2026 (developers.cloudflare.com/workers/platform/limits), the same on both plans. */
export const LIMITS = { uploadMiB: 64, memoryMiB: 128, startupMs: 1000 } as const;

/**
 * What requests need on top of the archive: 16 MiB for parsed bodies, answers and the garbage between two collections, 28 for the
 * analyses kept open (src/corpus/table.ts). `npm run bench` holds the heap to 96 MiB, in which both must fit.
 */
const HEADROOM_MIB = 16 + 28;

const SMALLER = "Ship fewer articles in corpus/: the recent ones, or several Workers with a part of the archive each.";

/** Compares a build with the platform's limits. */
export function measures(build: { uploadBytes: number; memoryBytes: number; startupMs: number }): Measure[] {
  return [
    {
      what: "Worker, uncompressed",
      value: build.uploadBytes / MIB,
      limit: LIMITS.uploadMiB,
      unit: "MiB",
      remedy: SMALLER,
    },
    {
      what: `memory at start, + ${HEADROOM_MIB} MiB for requests`,
      value: build.memoryBytes / MIB + HEADROOM_MIB,
      limit: LIMITS.memoryMiB,
      unit: "MiB",
      remedy: SMALLER,
    },
    { what: "CPU at start", value: build.startupMs, limit: LIMITS.startupMs, unit: "ms", remedy: SMALLER },
  ];
}

/** One line a measure; a limit that is exceeded says by how much, and what to do. */
export function report(list: readonly Measure[]): { lines: string[]; exceeded: boolean } {
  const lines: string[] = [];
  let exceeded = false;
  for (const { what, value, limit, unit, remedy } of list) {
    const share = `${((100 * value) / limit).toFixed(1)} %`;
    lines.push(`  ${what.padEnd(44)} ${round(value).padStart(8)} of ${limit} ${unit}  ${share}`);
    if (value <= limit) continue;
    exceeded = true;
    lines.push(`  ✗ over the limit by ${round(value - limit)} ${unit}. ${remedy}`);
  }
  return { lines, exceeded };
}

const round = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

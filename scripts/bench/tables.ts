import type { Table } from "../evaluate/table.ts";
import { exponentOf } from "./chart.ts";
import { BUSY, type CheckFigures } from "./check.ts";
import type { PeerFigures } from "./peers.ts";
import type { Parts, ProfileFigures } from "./profile.ts";

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

/** What the targets of the project say; a figure beyond one is marked. */
export const TARGETS = {
  ratioSeed: 3,
  ratioLarge: 5,
  exponent: 0.6,
  coldStartMs: 500,
  startupMs: 1000,
  cpuP99: 10,
} as const;

export function checkTable(rows: readonly CheckFigures[]): Table {
  return {
    title: "A whole check against the floor",
    head: [
      "archive",
      "sentences",
      "floor p50",
      "check p50",
      "ratio",
      "again",
      "check p99",
      "floor /s",
      "check /s",
      "share",
      "again",
    ],
    rows: rows.map(({ name, sentences, floor, check, again, floorBusy, checkBusy, againBusy }) => [
      name,
      String(sentences),
      ms(floor.p50),
      ms(check.p50),
      `${(check.p50 / floor.p50).toFixed(1)}×`,
      `${(again.p50 / floor.p50).toFixed(1)}×`,
      ms(check.p99),
      floorBusy.perSecond.toFixed(0),
      checkBusy.perSecond.toFixed(0),
      `1/${(floorBusy.perSecond / checkBusy.perSecond).toFixed(1)}`,
      `1/${(floorBusy.perSecond / againBusy.perSecond).toFixed(1)}`,
    ]),
    note:
      `POST /v1/check in workerd, one connection (p50, p99 in ms) and ${BUSY} (answers a second), against a bare Hono route that ` +
      "parses JSON and answers with it, in the same run. No request was asked before, except under “again”: the forty " +
      "statements of an article that is saved once more. " +
      `Targets: ratio ≤ ${TARGETS.ratioSeed}× at the seed corpus, ≤ ${TARGETS.ratioLarge}× at 20k; share ≥ 1/5 and ≥ 1/10.`,
  };
}

export function startTable(rows: readonly CheckFigures[]): Table {
  return {
    title: "Start, memory, CPU",
    head: ["archive", "cold start", "bare", "start CPU", "memory MiB", "heap MiB", "CPU p50", "CPU p99"],
    rows: rows.map(({ name, coldStart, floorColdStart, startup, heap }) => [
      name,
      ms(coldStart),
      ms(floorColdStart),
      startup === null ? "too big" : ms(startup.startupMs),
      startup === null ? "too big" : mib(startup.memoryBytes),
      heap === null ? "too big" : heap.heapMiB.toFixed(1),
      heap === null ? "–" : ms(heap.cpuP50),
      heap === null ? "–" : ms(heap.cpuP99),
    ]),
    note:
      "Cold start: from starting workerd to the first answer (ms, median of 5), beside the bare floor. The others in Node with " +
      "--max-old-space-size=96: CPU of opening the archive (ms), memory it leaves in use with buffers, heap in use after the checks, " +
      `CPU time of a check (ms). Targets: cold start ≤ ${TARGETS.coldStartMs} ms at 20k, start CPU ≤ ${TARGETS.startupMs} ms and a heap of 96 MiB at 30k, CPU p99 ≤ ${TARGETS.cpuP99} ms at 20k.`,
  };
}

export function growthTable(rows: readonly CheckFigures[]): Table {
  const points = (of: (row: CheckFigures) => number) => rows.map((row) => [row.sentences, of(row)] as const);
  return {
    title: "Growth",
    head: ["cost", "exponent"],
    rows: [
      ["check, p50", exponentOf(points((row) => row.check.p50)).toFixed(2)],
      ["check, CPU p50", exponentOf(points((row) => row.heap?.cpuP50 ?? Number.NaN)).toFixed(2)],
    ],
    note: `Cost ∝ sentences^exponent, fitted from 1k sentences on. Target ≤ ${TARGETS.exponent}.`,
  };
}

export function peerTable(rows: readonly PeerFigures[], sentences: number): Table {
  return {
    title: `Retrieval alone, ${sentences} sentences`,
    head: ["library", "p50 ms", "p99 ms", "recall@5", "recall@30", "index MiB", "memory MiB", "build s"],
    rows: rows.map((row) => [
      row.name,
      ms(row.p50),
      ms(row.p99),
      row.recallFirst.toFixed(3),
      row.recall.toFixed(3),
      mib(row.bytes),
      row.name.startsWith("SQLite") ? "–" : mib(row.memory),
      (row.buildMs / 1000).toFixed(1),
    ]),
    note:
      "The evidence is one known sentence a statement, worded differently. This retrieval's index holds the analyses that " +
      "the judge reads, its memory the tagger and the lexicon, its build the analysis. SQLite's memory is its own, not Node's.",
  };
}

export function profileTable({ check, floor }: ProfileFigures): Table {
  const all = (parts: Parts): number => Object.values(parts).reduce((sum, us) => sum + us, 0);
  const row = (name: string, ours: number, bare: number) => [
    name,
    ours.toFixed(0),
    `${((100 * ours) / all(check)).toFixed(0)} %`,
    bare.toFixed(0),
  ];
  return {
    title: "Where the CPU of a check goes",
    head: ["part", "µs a check", "share", "µs bare"],
    rows: [
      ...Object.entries(check).map(([name, us]) => row(name, us, floor[name] ?? 0)),
      row("together", all(check), all(floor)),
    ],
    note:
      `The seed corpus on ${BUSY} connections, by V8's sampling profiler in workerd, which itself slows what it watches. What is ` +
      "remembered for several parts falls to the first that asks.",
  };
}

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { splitSentences } from "../../src/language/sentences.ts";
import type { Generated } from "./generate.ts";

const figures = z.object({
  p50: z.number(),
  p99: z.number(),
  /** Share of the statements whose evidence is among the first 30, and among the first 5. */
  recall: z.number(),
  recallFirst: z.number(),
  memory: z.number(),
  bytes: z.number(),
  buildMs: z.number(),
});

export type PeerFigures = z.infer<typeof figures> & { readonly name: string };

/** File under `peers/`, and the name in the table. */
export const PEERS = {
  countercheck: "this retrieval, analysis of the statement included",
  minisearch: "MiniSearch, defaults",
  lunr: "Lunr",
  orama: "Orama",
  flexsearch: "FlexSearch",
  fts5: "SQLite FTS5, in memory",
} as const;

/** Queries a peer answers; the slowest need 50 ms each. */
const QUERIES = 300;

/** Every library over the same sentences, each in a process of its own so that memory can be told apart. */
export function measurePeers(
  { articles, statements }: Generated,
  folder: string,
  progress: (name: string) => void,
): PeerFigures[] {
  const sentences = articles.flatMap(({ text }) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  const position = new Map(sentences.map((sentence, id) => [sentence, id]));
  const queries = statements
    .slice(0, QUERIES)
    .map(({ statement, evidence }) => ({ statement, evidence: position.get(evidence) ?? -1 }));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "sentences.json");
  writeFileSync(file, JSON.stringify({ sentences, articles, queries }));
  return Object.entries(PEERS).map(([id, name]) => {
    progress(name);
    const probe = join(import.meta.dirname, "peer-probe.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", probe, id, file], {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    return { name, ...figures.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? "")) };
  });
}

import { readFileSync } from "node:fs";
import type { Article } from "../../src/corpus/archive.ts";
import { quantiles } from "./load.ts";
import type { Peer } from "./peers/peer.ts";

/**
 * Run in a process of its own for each library: `peer-probe.ts NAME FILE`, FILE holding `{sentences, queries}` as JSON.
 * Prints its figures as JSON.
 */
const [name, file] = process.argv.slice(2);
const input = JSON.parse(readFileSync(file ?? "", "utf8")) as {
  sentences: string[];
  articles: Article[];
  queries: { statement: string; evidence: number }[];
};
const { peer } = (await import(`./peers/${name}.ts`)) as { peer: Peer };
const LIMIT = 30;
const FIRST = 5;

globalThis.gc?.();
const before = inUse();
const begin = performance.now();
const index = await peer.build(input.sentences, input.articles);
const buildMs = performance.now() - begin;
globalThis.gc?.();
const memory = inUse() - before;

const times: number[] = [];
let found = 0;
let foundFirst = 0;
for (const { statement } of input.queries.slice(0, 50)) await index.search(statement, LIMIT);
for (const { statement, evidence } of input.queries) {
  const start = performance.now();
  const ids = await index.search(statement, LIMIT);
  times.push(performance.now() - start);
  if (ids.includes(evidence)) found++;
  if (ids.slice(0, FIRST).includes(evidence)) foundFirst++;
}
const recall = found / input.queries.length;
const recallFirst = foundFirst / input.queries.length;
console.log(JSON.stringify({ ...quantiles(times), recall, recallFirst, memory, bytes: await index.bytes(), buildMs }));

function inUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

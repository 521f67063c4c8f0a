import { readFileSync } from "node:fs";
import { checkStatement } from "../../src/check/check.ts";
import { openEngine } from "../../src/engine.ts";
import { readArchive } from "../build/files.ts";
import { loadEngineData } from "../lib/engine.ts";
import { quantiles } from "./load.ts";

/**
 * Run in a process whose heap is held to the budget: opens the archive, answers every statement of a JSON file, prints
 * the CPU time a check took and the memory in use at the end. Passing at all shows that the archive fits.
 */
const [folder, file] = process.argv.slice(2) as [string, string];
const statements = JSON.parse(readFileSync(file, "utf8")) as string[];
const engine = openEngine(readArchive(folder), loadEngineData());
const times: number[] = [];
const check = (statement: string) => checkStatement(engine, { statement, limit: 5 });
for (const statement of statements) await check(statement);
for (const statement of statements) {
  const begin = process.cpuUsage();
  await check(statement);
  const { user, system } = process.cpuUsage(begin);
  times.push((user + system) / 1000);
}
globalThis.gc?.();
const { heapUsed, arrayBuffers } = process.memoryUsage();
const { p50, p99 } = quantiles(times);
console.log(
  JSON.stringify({ cpuP50: p50, cpuP99: p99, heapMiB: heapUsed / 2 ** 20, buffersMiB: arrayBuffers / 2 ** 20 }),
);

import { openEngine } from "../../src/engine.ts";
import { loadEngineData } from "../lib/engine.ts";
import { readArchive } from "./files.ts";

/**
 * Run by startup.ts in a fresh process: opens the engine over an archive as the Worker does at global scope and prints
 * the CPU time of that and the memory it leaves in use, heap and buffers. Reading and compiling are not counted.
 */
const before = process.memoryUsage();
const files = readArchive(process.argv[2] ?? "dist/archive");
const data = loadEngineData();
const cpu = process.cpuUsage();
const engine = openEngine(files, data);
const spent = process.cpuUsage(cpu);
globalThis.gc?.();
const after = process.memoryUsage();
const memoryBytes = after.heapUsed - before.heapUsed + (after.arrayBuffers - before.arrayBuffers);
if (engine.archive.sentenceCount < 0) throw new Error("unreachable: keeps the engine alive until it is measured");
console.log(JSON.stringify({ startupMs: (spent.user + spent.system) / 1000, memoryBytes }));

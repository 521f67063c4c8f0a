import { readFileSync } from "node:fs";

/** The rows of a JSONL file. */
export function readLines(file: string): unknown[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as unknown);
}

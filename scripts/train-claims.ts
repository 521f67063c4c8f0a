/**
 * Trains the check-worthiness model: `npm run train:claims -- FILE.jsonl` writes `src/claims/data/worthiness.json`.
 * The same file gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { trainLogistic } from "./claims/logistic.ts";
import { readExamples } from "./claims/read.ts";

const [file] = process.argv.slice(2);
if (file === undefined || file.startsWith("-")) {
  console.error("usage: npm run train:claims -- FILE.jsonl   (lines {id, text, check_worthy})");
  process.exit(2);
}
const { bias, weights } = trainLogistic(readExamples(file));
/** A thousand features of a hundredth each could move a score by .02 at most; half of them are noise below it. */
const SMALLEST = 0.02;
const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= SMALLEST);
const rounded = Object.fromEntries(kept.map(([name, weight]) => [name, Number(weight.toFixed(3))]));
const target = fileURLToPath(import.meta.resolve("../src/claims/data/worthiness.json"));
writeFileSync(target, `${JSON.stringify({ bias: Number(bias.toFixed(3)), weights: rounded })}\n`);
console.log(`${kept.length} weights of ${weights.size} → src/claims/data/worthiness.json`);

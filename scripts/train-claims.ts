import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { trainLogistic } from "./claims/logistic.ts";
import { readExamples } from "./claims/read.ts";
import { UsageError } from "./lib/input-error.ts";
import { runMain } from "./lib/run-main.ts";

const HELP = `Trains the check-worthiness model: the same file gives the same bytes of src/claims/data/worthiness.json.

  npm run train:claims -- FILE.jsonl

FILE.jsonl  one {"id", "text", "check_worthy": 0 or 1} a line
`;

/** A thousand features of a hundredth each could move a score by .02 at most; half of them are noise below it. */
const SMALLEST = 0.02;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) return void process.stdout.write(HELP);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError("one file is needed");
  const { bias, weights } = trainLogistic(await readExamples(file));
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= SMALLEST);
  const rounded = Object.fromEntries(kept.map(([name, weight]) => [name, Number(weight.toFixed(3))]));
  const target = fileURLToPath(import.meta.resolve("../src/claims/data/worthiness.json"));
  writeFileSync(target, `${JSON.stringify({ bias: Number(bias.toFixed(3)), weights: rounded })}\n`);
  console.log(`${kept.length} weights of ${weights.size} → src/claims/data/worthiness.json`);
}

await runMain(main, HELP);

import { parseArgs } from "node:util";
import { withAnnouncement, worthiness } from "../src/claims/worthiness.ts";
import { sigmoid } from "../src/core/sigmoid.ts";
import { trainLogistic } from "./claims/logistic.ts";
import { atThreshold, averagePrecision, bestThreshold, type Scored } from "./claims/measures.ts";
import { type LabelledSentence, readExamples } from "./claims/read.ts";
import { UsageError } from "./lib/input-error.ts";
import { runMain } from "./lib/run-main.ts";

const HELP = `Measures check-worthiness on one labelled file.

  npm run evaluate:claims -- FILE.jsonl [--shipped]

FILE.jsonl  one {"id", "text", "check_worthy": 0 or 1} a line; trains and tests on it in five folds
--shipped   scores it with the committed model instead: a file that model was not trained on

Exit code 2: bad input.
`;

const FOLDS = 5;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { shipped: { type: "boolean", default: false }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return void process.stdout.write(HELP);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError("one file is needed");
  const examples = await readExamples(file);
  const folds = values.shipped
    ? [examples.map(({ text, label }) => ({ score: worthiness(text), label }))]
    : Array.from({ length: FOLDS }, (_, fold) => held(examples, fold));
  const all = folds.flat();
  const best = atThreshold(all, bestThreshold(all));
  const half = atThreshold(all, 0.5);
  const share = examples.filter(({ label }) => label === 1).length / examples.length;
  console.log(`sentences            ${examples.length} (${(share * 100).toFixed(1)} % check-worthy)`);
  for (const [i, fold] of folds.entries())
    console.log(`average precision ${i + 1}  ${averagePrecision(fold).toFixed(3)}`);
  console.log(`average precision    ${averagePrecision(all).toFixed(3)}   (by chance ${share.toFixed(3)})`);
  console.log(
    `F1 at 0.5            ${half.f1.toFixed(3)}   (precision ${half.precision.toFixed(3)}, recall ${half.recall.toFixed(3)})`,
  );
  console.log(`F1, best threshold   ${best.f1.toFixed(3)}   at ${bestThreshold(all).toFixed(3)}`);
}

/** The examples of one fold, scored by a model of the others. */
function held(from: readonly LabelledSentence[], fold: number): Scored[] {
  const { bias, weights } = trainLogistic(from.filter((_, i) => i % FOLDS !== fold));
  return from
    .filter((_, i) => i % FOLDS === fold)
    .map(({ text, features, label }) => {
      const sum = [...features].reduce((total, name) => total + (weights.get(name) ?? 0), bias);
      return { score: withAnnouncement(sigmoid(sum), text), label };
    });
}

await runMain(main, HELP);

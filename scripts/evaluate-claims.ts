/**
 * Measures check-worthiness: `npm run evaluate:claims -- FILE.jsonl` trains and tests in five folds on one labelled file;
 * with `--shipped` it scores the file with the committed model instead (a file that model was not trained on).
 */
import { withAnnouncement, worthiness } from "../src/claims/worthiness.ts";
import { sigmoid, trainLogistic } from "./claims/logistic.ts";
import { atThreshold, averagePrecision, bestThreshold, type Scored } from "./claims/measures.ts";
import { type LabelledSentence, readExamples } from "./claims/read.ts";

const FOLDS = 5;
const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith("--"));
if (file === undefined) {
  console.error("usage: npm run evaluate:claims -- FILE.jsonl [--shipped]");
  process.exit(2);
}
const examples = readExamples(file);
const folds = args.includes("--shipped")
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

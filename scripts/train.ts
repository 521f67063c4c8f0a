// npm run train: fits the judge's models and writes src/stance/data. The parts are in scripts/train/.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { markdown } from "./evaluate/table.ts";
import { loadLanguage } from "./lib/language.ts";
import { ablation } from "./train/ablation.ts";
import { fitModels, partExamples } from "./train/fit.ts";
import { report } from "./train/report.ts";
import { Analyser } from "./train/rows.ts";
import { readSet, trainingExamples } from "./train/sets.ts";

const HELP = `Trains the judge on the openly licensed sets and writes src/stance/data.

  npm run train -- [--sets DIR] [--rounds N] [--dry] [--ablation]

--sets DIR       the folder with train/ and dev/ (default ../shared/eval/stance)
--rounds N       trees a class (default 500)
--dry            fit and report on dev/, write nothing
--ablation       retrain the pair model without each group of features, print what is lost, write nothing
`;

const { values } = parseArgs({
  options: {
    sets: { type: "string", default: new URL("../../shared/eval/stance", import.meta.url).pathname },
    rounds: { type: "string", default: "500" },
    ablation: { type: "boolean", default: false },
    dry: { type: "boolean", default: false },
    help: { type: "boolean", short: "h" },
  },
});

if (values.help) process.stdout.write(HELP);
else main();

function main(): void {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const language = loadLanguage();
  const analyser = new Analyser(language);
  const examples = trainingExamples(`${values.sets}/train`);
  if (values.ablation) {
    const sets = Object.fromEntries(
      ["vitaminc", "fever", "sick"].map((set) => [set, readSet(`${values.sets}/dev`, set)]),
    );
    const { fitting } = partExamples(language, examples);
    process.stdout.write(markdown(ablation(analyser, fitting, sets, Number(values.rounds), log)));
    return;
  }
  const files = fitModels(language, analyser, examples, Number(values.rounds), log);
  report(analyser, language, files, `${values.sets}/dev`);
  if (values.dry) return;
  const out = join(import.meta.dirname, "../src/stance/data");
  mkdirSync(out, { recursive: true });
  for (const model of ["pair", "gate", "polarity", "associations"] as const)
    writeFileSync(join(out, `${model}.bin`), files[model]);
  writeFileSync(join(out, "calibration.json"), `${JSON.stringify(files.calibration)}\n`);
}

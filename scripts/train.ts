// npm run train: fits the judge's two models and writes src/stance/data. The parts are in scripts/train/.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadLanguage } from "./lib/language.ts";
import { fitModels } from "./train/fit.ts";
import { report } from "./train/report.ts";
import { Analyser } from "./train/rows.ts";
import { trainingExamples } from "./train/sets.ts";

const HELP = `Trains the judge on the openly licensed sets and writes src/stance/data.

  npm run train -- [--sets DIR] [--without GROUP] [--rounds N] [--dry]

--sets DIR       the folder with train/ and dev/ (default ../shared/eval/stance)
--without GROUP  leave one group of features out: coverage, polarity, substitution, numbers, commitment, arguments, quantifiers
--rounds N       trees a class (default 300)
--dry            fit and report on dev/, write nothing
`;

const { values } = parseArgs({
  options: {
    sets: { type: "string", default: new URL("../../shared/eval/stance", import.meta.url).pathname },
    without: { type: "string" },
    rounds: { type: "string", default: "300" },
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
  const files = fitModels(
    language,
    analyser,
    trainingExamples(`${values.sets}/train`),
    { rounds: Number(values.rounds), ...(values.without === undefined ? {} : { without: values.without }) },
    log,
  );
  report(analyser, language, files, `${values.sets}/dev`);
  if (values.dry) return;
  const out = join(import.meta.dirname, "../src/stance/data");
  mkdirSync(out, { recursive: true });
  for (const model of ["pair", "gate", "polarity", "associations"] as const)
    writeFileSync(join(out, `${model}.bin`), files[model]);
  writeFileSync(join(out, "calibration.json"), `${JSON.stringify(files.calibration)}\n`);
}

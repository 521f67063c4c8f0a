// npm run train: fits the judge's models and writes src/stance/data. The parts are in scripts/train/.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { Calibration } from "../src/stance/model.ts";
import { markdown } from "./evaluate/table.ts";
import { loadEngineData, nameOfLook } from "./lib/engine.ts";
import { assertFolder, UsageError } from "./lib/input-error.ts";
import { loadLanguage } from "./lib/language.ts";
import { runMain } from "./lib/run-main.ts";
import { ablation, deskAblation } from "./train/ablation.ts";
import { THRESHOLD } from "./train/confidence.ts";
import { type DeskPair, deskPairs } from "./train/desk.ts";
import { calibrateDesk, crossFit, deskFigures, deskRows, fitDesk } from "./train/desk-model.ts";
import { fitModels, type ModelFiles, partExamples } from "./train/fit.ts";
import { fitLooks } from "./train/looks.ts";
import { report } from "./train/report.ts";
import { Analyser } from "./train/rows.ts";
import { readSet, trainingExamples } from "./train/sets.ts";

const HELP = `Trains the judge on the openly licensed sets and writes src/stance/data.

  npm run train -- [--sets DIR] [--rounds N] [--desk] [--dry] [--ablation]

--sets DIR       the folder with train/ and dev/ (default ../shared/eval/stance)
--rounds N       trees a class (default 650)
--desk           only the desk model, beside the committed pair model: a minute
--dry            fit and report on dev/, write nothing
--ablation       retrain the desk model and the pair model without each group of features, print what is lost
`;

const DESK = join(import.meta.dirname, "train/desk");

/** Trees a class; anything but a whole number would train no tree at all. */
const roundsOption = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);

function parseCommandLine() {
  const { values } = parseArgs({
    options: {
      sets: { type: "string", default: new URL("../../shared/eval/stance", import.meta.url).pathname },
      rounds: { type: "string", default: "650" },
      desk: { type: "boolean", default: false },
      ablation: { type: "boolean", default: false },
      dry: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const parsed = roundsOption.safeParse(values.rounds);
  if (!parsed.success) throw new UsageError(`--rounds ${values.rounds}: must be a number from 1 on`);
  return { ...values, rounds: parsed.data };
}

type Options = ReturnType<typeof parseCommandLine>;

function main(): void {
  const options = parseCommandLine();
  if (options.help) process.stdout.write(HELP);
  else if (options.desk) trainDesk(options);
  else trainAll(options);
}

const log = (line: string): void => void process.stderr.write(`${line}\n`);

function trainDesk({ dry }: Options): void {
  const files = refitDesk(deskPairs(DESK), log);
  if (!dry) write(deskBinaries(files), files.calibration);
}

function trainAll({ sets: folder, rounds, ablation: ablates, dry }: Options): void {
  assertFolder(`${folder}/train`);
  assertFolder(`${folder}/dev`);
  const news = deskPairs(DESK);
  const language = loadLanguage();
  const analyser = new Analyser(language);
  const examples = trainingExamples(`${folder}/train`);
  if (ablates) {
    const sets = Object.fromEntries(["vitaminc", "fever", "sick"].map((set) => [set, readSet(`${folder}/dev`, set)]));
    const { fitting } = partExamples(language, examples);
    process.stdout.write(`${markdown(deskAblation(deskRows(news), log))}\n`);
    process.stdout.write(markdown(ablation(analyser, fitting, sets, rounds, log)));
    return;
  }
  const files = fitModels(language, analyser, examples, news, rounds, log);
  report(analyser, language, files, `${folder}/dev`);
  const { pair, associations } = files;
  if (!dry) write({ pair, associations, ...deskBinaries(files) }, files.calibration);
}

/** The committed models with the desk model and its calibration fitted anew. */
function refitDesk(
  news: readonly DeskPair[],
  log: (line: string) => void,
): Pick<ModelFiles, "looks" | "desk" | "wording" | "calibration"> {
  const data = loadEngineData();
  const rows = deskRows(news);
  const { agreed, alone, pair } = data.calibration;
  const looks = fitLooks(rows);
  const crossFitted = crossFit(rows);
  const calibration = {
    pair,
    agreed,
    alone,
    ...calibrateDesk(rows, looks, crossFitted),
    threshold: THRESHOLD,
  };
  log(deskFigures(rows, looks, crossFitted, calibration));
  return { looks: looks.files, desk: fitDesk(rows), wording: rows.wording, calibration };
}

/** What is written for retrieved sentences, by file name. */
const deskBinaries = ({
  looks,
  desk,
  wording,
}: Pick<ModelFiles, "looks" | "desk" | "wording">): Record<string, Uint8Array> => ({
  ...Object.fromEntries(looks.map((file, look) => [nameOfLook(look), file])),
  desk,
  wording,
});

function write(binaries: Readonly<Record<string, Uint8Array>>, calibration: Calibration): void {
  const out = join(import.meta.dirname, "../src/stance/data");
  mkdirSync(out, { recursive: true });
  for (const [name, file] of Object.entries(binaries)) writeFileSync(join(out, `${name}.bin`), file);
  writeFileSync(join(out, "calibration.json"), `${JSON.stringify(calibration)}\n`);
}

await runMain(main, HELP);

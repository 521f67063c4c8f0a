import { hashKey } from "../../src/core/hash.ts";
import type { Language } from "../../src/language/analyse.ts";
import { CHOSEN_GROUPS, CHOSEN_NAMES, FEATURE_NAMES, fillChosen, GROUPS } from "../../src/stance/features.ts";
import { type Calibration, PAIR_FEATURES } from "../../src/stance/model.ts";
import { encodeAssociations, fitAssociations } from "./associations.ts";
import { trainBoosting } from "./boosting.ts";
import { calibrate } from "./confidence.ts";
import { counterfactuals } from "./counterfactual.ts";
import { encodeEnsemble } from "./encode.ts";
import { fitGate, gateRows } from "./gate.ts";
import { fitPolarity } from "./polarity.ts";
import type { Analyser, Rows } from "./rows.ts";
import type { Example } from "./sets.ts";

export interface ModelFiles {
  readonly pair: Uint8Array;
  readonly gate: Uint8Array;
  readonly polarity: Uint8Array;
  readonly associations: Uint8Array;
  readonly calibration: Calibration;
}

export interface FitOptions {
  readonly rounds: number;
  readonly without?: string;
}

/** One example in eight is held apart, by its claim's first words so that versions of a claim stay together. */
const HELD = 8;
const heldApart = (e: Example): boolean => hashKey(e.claim.split(" ").slice(0, 2).join(" ")) % HELD === 0;

/** Sets to calibrate on: evidence that was found, with every label. */
const FOUND = new Set(["vitaminc", "fever", "fool_me_twice", "counterfactual"]);
const TURNED_WEIGHT = 0.5;

const PARAMS = {
  learningRate: 0.07,
  maxLeaves: 31,
  minChildSamples: 30,
  featureFraction: 0.4,
  baggingFraction: 0.8,
  l2: 3,
  seed: 1,
};

export function fitModels(
  language: Language,
  analyser: Analyser,
  real: readonly Example[],
  options: FitOptions,
  log: (line: string) => void,
): ModelFiles {
  const turned = counterfactuals(language, real, TURNED_WEIGHT);
  log(`${turned.length} counterfactual pairs`);
  const examples = [...real, ...turned];
  const fitting = examples.filter((e) => !heldApart(e));
  const held = examples.filter(heldApart);
  log(`${fitting.length} pairs to fit on, ${held.length} held apart`);
  const dropped = new Set([...GROUPS, ...CHOSEN_GROUPS].find((g) => g.name === options.without)?.features ?? []);
  const rowsOf = (list: readonly Example[]): Rows => without(analyser.rows(list), FEATURE_NAMES, dropped);
  const chosenRowsOf = (list: readonly Example[]): Rows =>
    without(analyser.rows(list, CHOSEN_NAMES, fillChosen), CHOSEN_NAMES, dropped);
  const learned = fitAssociations(
    fitting,
    fitting.map((e) => analyser.pair(e)),
  );
  const associations = encodeAssociations(learned.table);
  log(`${learned.table.keys.length} word associations`);
  const rows = chosenRowsOf(fitting);
  const pairEnsemble = trainBoosting({
    ...rows,
    columns: [...rows.columns, ...learned.columns],
    classes: 3,
    params: { ...PARAMS, rounds: options.rounds },
  });
  log("pair model fitted");
  const gateFit = gateRows(analyser, fitting, rowsOf);
  log(`${gateFit.labels.length} rows for the gate`);
  const gateEnsemble = fitGate(gateFit);
  log("gate fitted");
  const polarityEnsemble = fitPolarity(
    language,
    real.filter((e) => !heldApart(e)),
    rowsOf,
    150,
  );
  log("polarity fitted");
  const pair = encodeEnsemble(pairEnsemble, PAIR_FEATURES);
  const gate = encodeEnsemble(gateEnsemble, FEATURE_NAMES);
  const polarity = encodeEnsemble(polarityEnsemble, FEATURE_NAMES);
  const calibration = calibrate(
    analyser,
    { pair, gate, polarity, associations },
    held.filter((e) => FOUND.has(e.set)),
    gateRows(analyser, held, rowsOf),
  );
  return { pair, gate, polarity, associations, calibration };
}

/** The rows with some features made missing. */
function without(rows: Rows, names: readonly string[], dropped: ReadonlySet<string>): Rows {
  names.forEach((name, f) => void (dropped.has(name) && (rows.columns[f] as Float32Array).fill(Number.NaN)));
  return rows;
}

import { hashKey } from "../../src/core/hash.ts";
import type { Language } from "../../src/language/analyse.ts";
import { FEATURE_NAMES, GROUPS } from "../../src/stance/features.ts";
import type { Calibration } from "../../src/stance/model.ts";
import { counterfactuals } from "./counterfactual.ts";
import { trainBoosting } from "./boosting.ts";
import { encodeEnsemble } from "./encode.ts";
import { calibrate } from "./confidence.ts";
import { fitGate, gateRows } from "./gate.ts";
import { fitPolarity } from "./polarity.ts";
import type { Analyser, Rows } from "./rows.ts";
import type { Example } from "./sets.ts";

export interface ModelFiles {
  readonly pair: Uint8Array;
  readonly gate: Uint8Array;
  readonly polarity: Uint8Array;
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

const PARAMS = { learningRate: 0.07, maxLeaves: 31, minChildSamples: 30, featureFraction: 0.4, baggingFraction: 0.8, l2: 3, seed: 1 };

export function fitModels(language: Language, analyser: Analyser, real: readonly Example[], options: FitOptions, log: (line: string) => void): ModelFiles {
  const turned = counterfactuals(language, real, TURNED_WEIGHT);
  log(`${turned.length} counterfactual pairs`);
  const examples = [...real, ...turned];
  const fitting = examples.filter((e) => !heldApart(e));
  const held = examples.filter(heldApart);
  log(`${fitting.length} pairs to fit on, ${held.length} held apart`);
  const dropped = new Set(GROUPS.find((g) => g.name === options.without)?.features ?? []);
  const rowsOf = (list: readonly Example[]): Rows => {
    const rows = analyser.rows(list);
    FEATURE_NAMES.forEach((name, f) => void (dropped.has(name) && (rows.columns[f] as Float32Array).fill(Number.NaN)));
    return rows;
  };
  const pairEnsemble = trainBoosting({ ...rowsOf(fitting), classes: 3, params: { ...PARAMS, rounds: options.rounds } });
  log("pair model fitted");
  const gateFit = gateRows(analyser, fitting, rowsOf);
  log(`${gateFit.labels.length} rows for the gate`);
  const gateEnsemble = fitGate(gateFit);
  log("gate fitted");
  const polarityEnsemble = fitPolarity(language, real.filter((e) => !heldApart(e)), rowsOf, 150);
  log("polarity fitted");
  const pair = encodeEnsemble(pairEnsemble, FEATURE_NAMES);
  const gate = encodeEnsemble(gateEnsemble, FEATURE_NAMES);
  const polarity = encodeEnsemble(polarityEnsemble, FEATURE_NAMES);
  const calibration = calibrate(analyser, { pair, gate, polarity }, held.filter((e) => FOUND.has(e.set)), gateRows(analyser, held, rowsOf));
  return { pair, gate, polarity, calibration };
}


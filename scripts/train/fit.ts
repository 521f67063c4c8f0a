import { hashKey } from "../../src/core/hash.ts";
import type { Language } from "../../src/language/analyse.ts";
import { marginProbabilities, margins } from "../../src/stance/calibrate.ts";
import { FEATURE_NAMES, GROUPS } from "../../src/stance/features.ts";
import { SCALE } from "../../src/stance/judge.ts";
import { type Calibration, loadModel } from "../../src/stance/model.ts";
import { score } from "../../src/stance/trees.ts";
import { calibrated } from "../../src/stance/calibrate.ts";
import { counterfactuals } from "./counterfactual.ts";
import { trainBoosting } from "./boosting.ts";
import { fitIsotonic, type Outcome } from "./calibration.ts";
import { encodeEnsemble } from "./encode.ts";
import { hardNegatives } from "./negatives.ts";
import type { Analyser, Rows } from "./rows.ts";
import type { Example } from "./sets.ts";

export interface ModelFiles {
  readonly pair: Uint8Array;
  readonly gate: Uint8Array;
  readonly calibration: Calibration;
}

export interface FitOptions {
  readonly rounds: number;
  readonly without?: string;
}

/** One example in eight is held apart, by its claim's first words so that versions of a claim stay together. */
const HELD = 8;
const heldApart = (e: Example): boolean => hashKey(e.claim.split(" ").slice(0, 2).join(" ")) % HELD === 0;

const NEI = 2;
/** Sets whose NOT_ENOUGH_INFO means "does not decide": in the others it means "does not follow" of a chosen pair. */
const FOR_GATE = new Set(["vitaminc", "fever", "fool_me_twice", "scifact"]);
const NEGATIVE_WEIGHT = 0.5;
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
  const decided = examples.filter((e) => FOR_GATE.has(e.set));
  const pool = [...new Set(decided.map((e) => e.evidence))];
  const claims = decided.filter((e) => e.label !== NEI && hashKey(e.claim) % 3 === 0);
  const negatives = hardNegatives(analyser, claims, pool, NEGATIVE_WEIGHT);
  log(`${negatives.length} hard negatives`);
  const gateExamples = [...decided, ...negatives];
  const gateLabels = (list: readonly Example[]) => Uint8Array.from(list, (e) => (e.label === NEI ? 0 : 1));
  const gateFit = gateExamples.filter((e) => !heldApart(e));
  const gateEnsemble = trainBoosting({ ...rowsOf(gateFit), labels: gateLabels(gateFit), classes: 2, params: { ...PARAMS, rounds: options.rounds } });
  log("gate fitted");
  const pair = encodeEnsemble(pairEnsemble, FEATURE_NAMES);
  const gate = encodeEnsemble(gateEnsemble, FEATURE_NAMES);
  const calibration = calibrate(pair, gate, rowsOf(held.filter((e) => FOR_GATE.has(e.set))), rowsOf(negatives.filter(heldApart)));
  return { pair, gate, calibration };
}

/** A precision that the listed stances must reach on held-apart pairs. */
const PRECISION = 0.94;

function calibrate(pair: Uint8Array, gate: Uint8Array, rows: Rows, negatives: Rows): Calibration {
  const flat = { scores: [0], probabilities: [0] };
  const model = loadModel(pair.slice().buffer as ArrayBuffer, gate.slice().buffer as ArrayBuffer, { pair: [flat, flat, flat], gate: flat, final: flat, threshold: 1 });
  const each = (from: Rows, visit: (label: number, classes: Int32Array, gate: number) => void): void => {
    const values = new Float32Array(FEATURE_NAMES.length);
    const classes = new Int32Array(3);
    const binary = new Int32Array(1);
    from.labels.forEach((label, r) => {
      for (let f = 0; f < values.length; f++) values[f] = (from.columns[f] as Float32Array)[r] as number;
      score(model.pair, values, classes);
      score(model.gate, values, binary);
      visit(label, classes, binary[0] as number);
    });
  };
  const perClass: Outcome[][] = [[], [], []];
  const gateOutcomes: Outcome[] = [];
  each(rows, (label, classes, g) => {
    margins(classes).forEach((margin, k) => void perClass[k]?.push({ score: margin, happened: label === k }));
    gateOutcomes.push({ score: g, happened: label !== NEI });
  });
  each(negatives, (_, __, g) => void gateOutcomes.push({ score: g, happened: false }));
  const tables = perClass.map((outcomes) => fitIsotonic(outcomes, 150));
  const gateTable = fitIsotonic(gateOutcomes, 150);
  const finals: Outcome[] = [];
  each(rows, (label, classes, g) => {
    const p = marginProbabilities(tables, classes);
    const side = p.SUPPORTS >= p.REFUTES ? 0 : 1;
    finals.push({ score: Math.round(calibrated(gateTable, g) * (side === 0 ? p.SUPPORTS : p.REFUTES) * SCALE), happened: label === side });
  });
  const final = fitIsotonic(finals, 150);
  return { pair: tables, gate: gateTable, final, threshold: thresholdFor(finals, final) };
}

/** The lowest confidence from which on the share of right answers is at least `PRECISION`. */
function thresholdFor(outcomes: readonly Outcome[], final: Calibration["final"]): number {
  const sorted = outcomes.toSorted((a, b) => b.score - a.score);
  let right = 0;
  let threshold = 1;
  sorted.forEach((o, i) => {
    if (o.happened) right++;
    if (i > 200 && right / (i + 1) >= PRECISION) threshold = calibrated(final, o.score);
  });
  return Math.round(threshold * 1000) / 1000;
}

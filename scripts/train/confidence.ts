import { calibrated, margins, marginProbabilities } from "../../src/stance/calibrate.ts";
import { FEATURE_NAMES, fillFeatures } from "../../src/stance/features.ts";
import { type Calibration, loadModel, SCALE } from "../../src/stance/model.ts";
import { pairUp } from "../../src/stance/pair.ts";
import { ruleSide } from "../../src/stance/rule.ts";
import { score } from "../../src/stance/trees.ts";
import { loadLanguage } from "../lib/language.ts";
import { fitIsotonic, fitPlatt, type Outcome } from "./calibration.ts";
import type { GateRows } from "./gate.ts";
import type { Analyser } from "./rows.ts";
import { LABELS, type Example } from "./sets.ts";

/** A precision that the decided pairs must reach on held-apart pairs. */
const PRECISION = 0.93;
/** Pairs a knot of an isotonic table stands for, at least: about one in a hundred. */
const KNOT = 60;

/** Fits what turns scores into probabilities, on pairs held apart from the fitting of the trees. */
export function calibrate(analyser: Analyser, pairFile: Uint8Array, gateFile: Uint8Array, held: readonly Example[], gateHeld: GateRows): Calibration {
  const flat = { scores: [0], probabilities: [0] };
  const buffer = (file: Uint8Array): ArrayBuffer => file.slice().buffer as ArrayBuffer;
  const model = loadModel(buffer(pairFile), buffer(gateFile), { pair: [flat, flat, flat], gate: flat, agreed: flat, alone: flat, threshold: 1 });
  const { lexicon } = loadLanguage();
  const scale = 2 ** model.pair.scaleBits;
  const judged = held.map((e) => {
    const pair = pairUp(lexicon, analyser.analyse(e.claim), analyser.analyse(e.evidence));
    const values = new Float32Array(FEATURE_NAMES.length);
    const classes = new Int32Array(3);
    fillFeatures(pair, values);
    score(model.pair, values, classes);
    return { label: e.label, classes, rule: ruleSide(pair) };
  });
  const pair = LABELS.map((_, k) => fitPlatt(judged.map((j) => ({ score: margins(j.classes)[k] as number, happened: j.label === k })), scale));
  const sides = judged.map((j) => {
    const p = marginProbabilities(pair, j.classes);
    const side = p.SUPPORTS >= p.REFUTES ? "SUPPORTS" : "REFUTES";
    return { score: Math.round(p[side] * SCALE), happened: LABELS[j.label] === side, agrees: j.rule === side };
  });
  const agreed = fitIsotonic(sides.filter((s) => s.agrees), KNOT);
  const alone = fitIsotonic(sides.filter((s) => !s.agrees), KNOT);
  const finals = sides.map((s) => ({ score: calibrated(s.agrees ? agreed : alone, s.score), happened: s.happened }));
  const gate = fitIsotonic(gateOutcomes(model.gate, gateHeld), KNOT * 3);
  return { pair, gate, agreed, alone, threshold: thresholdFor(finals) };
}

function gateOutcomes(gate: ReturnType<typeof loadModel>["gate"], { rows, labels }: GateRows): Outcome[] {
  const values = new Float32Array(FEATURE_NAMES.length);
  const into = new Int32Array(1);
  return Array.from(labels, (label, r) => {
    for (let f = 0; f < values.length; f++) values[f] = (rows.columns[f] as Float32Array)[r] as number;
    score(gate, values, into);
    return { score: into[0] as number, happened: label === 1 };
  });
}

/** The lowest confidence from which on the share of right answers is at least `PRECISION`. */
function thresholdFor(outcomes: readonly Outcome[]): number {
  const sorted = outcomes.toSorted((a, b) => b.score - a.score);
  let right = 0;
  let threshold = 1;
  sorted.forEach((o, i) => {
    if (o.happened) right++;
    if (i > 200 && right / (i + 1) >= PRECISION) threshold = o.score;
  });
  return Math.round(threshold * 1000) / 1000;
}

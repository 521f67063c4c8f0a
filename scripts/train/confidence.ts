import { calibrated, marginProbabilities, margins } from "../../src/stance/calibrate.ts";
import { FEATURE_NAMES, fillFeatures } from "../../src/stance/features.ts";
import {
  type Calibration,
  loadModel,
  type Model,
  type ModelFiles as ModelBuffers,
  pairScores,
  SCALE,
} from "../../src/stance/model.ts";
import { type Pair, pairUp } from "../../src/stance/pair.ts";
import { ruleSide } from "../../src/stance/rule.ts";
import { score } from "../../src/stance/trees.ts";
import { vetoOf } from "../../src/stance/veto.ts";
import { loadLanguage } from "../lib/language.ts";
import { fitIsotonic, fitPlatt, type Outcome } from "./calibration.ts";
import type { ModelFiles } from "./fit.ts";
import type { GateRows } from "./gate.ts";
import type { Analyser } from "./rows.ts";
import { type Example, LABELS } from "./sets.ts";

/** Pairs a knot of an isotonic table stands for, at least: about one in a hundred. */
const KNOT = 60;
/**
 * What a sentence that decides nothing counts for beside one that does, after the rules. The training mix has four to
 * six such sentences a claim, nearly all about the claim's own subject; an archive's retrieval, after the rules, has
 * fewer. Set so that confidence on the development statements (gold/dev) is neither above nor below the share right.
 */
const NEGATIVE_WEIGHT = 0.25;
/**
 * A chosen sentence decides from here on. On the development pairs of VitaminC and FEVER that is a precision of 0.93 and
 * 0.95 (REFUTES 0.92 and 0.96) at a coverage of 0.36 and 0.41; at 0.84 VitaminC's REFUTES fall to 0.91.
 */
const CHOSEN_THRESHOLD = 0.856;
/** Listed from here on. */
const RETRIEVED_THRESHOLD = 0.57;
const [SUPPORTS, REFUTES, NEI] = [0, 1, 2];

export function buffersOf(files: Omit<ModelFiles, "calibration">): ModelBuffers {
  const buffer = (file: Uint8Array): ArrayBuffer => file.slice().buffer as ArrayBuffer;
  return {
    pair: buffer(files.pair),
    gate: buffer(files.gate),
    polarity: buffer(files.polarity),
    associations: buffer(files.associations),
  };
}

/** Fits what turns scores into probabilities, on pairs held apart from the fitting of the trees. */
export function calibrate(
  analyser: Analyser,
  files: Omit<ModelFiles, "calibration">,
  held: readonly Example[],
  mixed: GateRows,
): Calibration {
  const flat = { scores: [0], probabilities: [0] };
  const model = loadModel(buffersOf(files), {
    pair: [flat, flat, flat],
    gate: flat,
    polarity: flat,
    agreed: flat,
    alone: flat,
    retrieved: flat,
    threshold: { chosen: 1, retrieved: 1 },
  });
  const { lexicon } = loadLanguage();
  const lay = (e: Example): Pair => pairUp(lexicon, analyser.analyse(e.claim), analyser.analyse(e.evidence));
  const chosen = calibrateChosen(model, held, lay);
  const retrieved = calibrateRetrieved(model, mixed.examples, lay);
  return { ...chosen, ...retrieved, threshold: { chosen: CHOSEN_THRESHOLD, retrieved: RETRIEVED_THRESHOLD } };
}

function calibrateChosen(model: Model, held: readonly Example[], lay: (e: Example) => Pair) {
  const judged = held.map((e) => {
    const pair = lay(e);
    return { label: e.label, classes: pairScores(model, pair).slice(), rule: ruleSide(pair) };
  });
  const scale = 2 ** model.pair.scaleBits;
  const pair = LABELS.map((_, k) =>
    fitPlatt(
      judged.map((j) => ({ score: margins(j.classes)[k] as number, happened: j.label === k })),
      scale,
    ),
  );
  const sides = judged.map((j) => {
    const p = marginProbabilities(pair, j.classes);
    const side = p.SUPPORTS >= p.REFUTES ? "SUPPORTS" : "REFUTES";
    return { score: Math.round(p[side] * SCALE), happened: LABELS[j.label] === side, agrees: j.rule === side };
  });
  const agreed = fitIsotonic(
    sides.filter((s) => s.agrees),
    KNOT,
  );
  const alone = fitIsotonic(
    sides.filter((s) => !s.agrees),
    KNOT,
  );
  return { pair, agreed, alone };
}

/** Retrieved sentences are calibrated on what the rules let through, as the service will be asked. */
function calibrateRetrieved(model: Model, mixed: readonly Example[], lay: (e: Example) => Pair) {
  const judged = mixed.map((e) => {
    const pair = lay(e);
    return { label: e.label, pair, gate: scoreOf(model.gate, pair), polarity: scoreOf(model.polarity, pair) };
  });
  const gate = fitIsotonic(
    judged.map((j) => ({ score: j.gate, happened: j.label !== NEI })),
    KNOT * 3,
  );
  const decided = judged.filter((j) => j.label !== NEI);
  const polarity = fitPlatt(
    decided.map((j) => ({ score: j.polarity, happened: j.label === REFUTES })),
    2 ** model.polarity.scaleBits,
  );
  const passed = judged.flatMap((j): Outcome[] => {
    const refutes = calibrated(polarity, j.polarity);
    const leaning = refutes > 0.5 ? REFUTES : SUPPORTS;
    if (vetoOf(j.pair, leaning === REFUTES ? "REFUTES" : "SUPPORTS") !== null) return [];
    return [
      {
        score: Math.round(calibrated(gate, j.gate) * Math.max(refutes, 1 - refutes) * SCALE),
        happened: j.label === leaning,
        weight: j.label === NEI ? NEGATIVE_WEIGHT : 1,
      },
    ];
  });
  return { gate, polarity, retrieved: fitIsotonic(passed, KNOT) };
}

function scoreOf(ensemble: Model["gate"], pair: Pair): number {
  const values = new Float32Array(FEATURE_NAMES.length);
  const into = new Int32Array(1);
  fillFeatures(pair, values);
  score(ensemble, values, into);
  return into[0] as number;
}

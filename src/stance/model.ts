import { type CalibrationTable, calibrated, marginProbabilities, type StanceProbabilities } from "./calibrate.ts";
import { FEATURE_NAMES, fillFeatures } from "./features.ts";
import type { Pair } from "./pair.ts";
import { type Ensemble, loadEnsemble, score } from "./trees.ts";

/** What `npm run train` fitted beside the trees. */
export interface Calibration {
  /** From the margin of each class of the pair model to its probability: SUPPORTS, REFUTES, NOT_ENOUGH_INFO. */
  readonly pair: readonly CalibrationTable[];
  /** From the gate's score to the probability that the sentence decides the statement at all. */
  readonly gate: CalibrationTable;
  /** From the pair model's probability of the likelier side to the share of right answers, where the rule agrees … */
  readonly agreed: CalibrationTable;
  /** … and where it does not. */
  readonly alone: CalibrationTable;
  /** Confidence from which a stance is listed: chosen for precision on held-apart pairs. */
  readonly threshold: number;
}

/**
 * Two ensembles over the same features. The pair model tells the three classes apart for a sentence that somebody chose
 * as evidence; the gate, trained with sentences that retrieval returns and that decide nothing, tells whether a
 * retrieved sentence is about the same thing at all. One joint model loses seven points on one or the other.
 */
export interface Model {
  readonly pair: Ensemble;
  readonly gate: Ensemble;
  readonly calibration: Calibration;
}

/** `agreed` and `alone` are tables over probabilities in ten-thousandths. */
export const SCALE = 10_000;

export interface Scores {
  /** As if the sentence had been chosen as evidence. */
  readonly pair: StanceProbabilities;
  /** That it decides at all. */
  readonly gate: number;
}

export function loadModel(pair: ArrayBuffer, gate: ArrayBuffer, calibration: Calibration): Model {
  return {
    pair: loadEnsemble(new Uint8Array(pair), FEATURE_NAMES),
    gate: loadEnsemble(new Uint8Array(gate), FEATURE_NAMES),
    calibration,
  };
}

const values = new Float32Array(FEATURE_NAMES.length);
const classScores = new Int32Array(3);
const gateScore = new Int32Array(1);

/** Scores one pair. The scratch arrays are the module's own: a call never waits, so none sees another's. */
export function scorePair(model: Model, pair: Pair): Scores {
  fillFeatures(pair, values);
  score(model.gate, values, gateScore);
  score(model.pair, values, classScores);
  return {
    pair: marginProbabilities(model.calibration.pair, classScores),
    gate: calibrated(model.calibration.gate, gateScore[0] as number),
  };
}

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
  /** From the polarity model's score to the probability of REFUTES, given that it decides. */
  readonly polarity: CalibrationTable;
  /** From the pair model's probability of the likelier side to the share of right answers, where the rule agrees … */
  readonly agreed: CalibrationTable;
  /** … and where it does not. */
  readonly alone: CalibrationTable;
  /** From gate × side to the share of right answers, for retrieved sentences that no rule vetoes. */
  readonly retrieved: CalibrationTable;
  /** Confidence from which a stance is decided, for precision on held-apart pairs. */
  readonly threshold: { readonly chosen: number; readonly retrieved: number };
}

/**
 * Three ensembles over the same features. The pair model tells the three classes apart for a sentence that somebody
 * chose as evidence. For a retrieved one the gate, trained with sentences that retrieval returns and that decide
 * nothing, tells whether it is about the same thing at all, and the polarity model, trained on denials, on which side
 * it stands. One joint model loses seven points on one or the other.
 */
export interface Model {
  readonly pair: Ensemble;
  readonly gate: Ensemble;
  readonly polarity: Ensemble;
  readonly calibration: Calibration;
}

/** The trees as files; see trees.ts. */
export interface ModelFiles {
  readonly pair: ArrayBuffer;
  readonly gate: ArrayBuffer;
  readonly polarity: ArrayBuffer;
}

/** The tables over probabilities are over ten-thousandths. */
export const SCALE = 10_000;

/** @throws Error when a file was trained on other features than the code computes */
export function loadModel(files: ModelFiles, calibration: Calibration): Model {
  const load = (file: ArrayBuffer): Ensemble => loadEnsemble(new Uint8Array(file), FEATURE_NAMES);
  return { pair: load(files.pair), gate: load(files.gate), polarity: load(files.polarity), calibration };
}

// Scratch of the module's own: scoring never waits, so no call sees another's.
const values = new Float32Array(FEATURE_NAMES.length);
const classScores = new Int32Array(3);
const binaryScore = new Int32Array(1);

/** The three probabilities of a sentence that somebody chose as evidence. */
export function scoreChosen(model: Model, pair: Pair): StanceProbabilities {
  fillFeatures(pair, values);
  score(model.pair, values, classScores);
  return marginProbabilities(model.calibration.pair, classScores);
}

/** How likely a retrieved sentence decides at all, and that it refutes if it does. */
export function scoreRetrieved(model: Model, pair: Pair): { readonly gate: number; readonly refutes: number } {
  fillFeatures(pair, values);
  score(model.gate, values, binaryScore);
  const gate = calibrated(model.calibration.gate, binaryScore[0] as number);
  score(model.polarity, values, binaryScore);
  return { gate, refutes: calibrated(model.calibration.polarity, binaryScore[0] as number) };
}

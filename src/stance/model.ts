import {
  ASSOCIATION_FEATURES,
  type Associations,
  fillAssociations,
  loadAssociations,
  observe,
} from "./associations.ts";
import { type CalibrationTable, calibrated, marginProbabilities, type StanceProbabilities } from "./calibrate.ts";
import { CHOSEN_NAMES, FEATURE_NAMES, fillChosen, fillFeatures } from "./features.ts";
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
 * Three ensembles over the same features; the pair model sees learned word associations as well. It tells the three
 * classes apart for a sentence that somebody chose as evidence. For a retrieved one the gate, trained with sentences that retrieval returns and that decide
 * nothing, tells whether it is about the same thing at all, and the polarity model, trained on denials, on which side
 * it stands. One joint model loses seven points on one or the other.
 */
export interface Model {
  readonly pair: Ensemble;
  readonly gate: Ensemble;
  readonly polarity: Ensemble;
  readonly associations: Associations;
  readonly calibration: Calibration;
}

/** The trees and the word associations as files; see trees.ts and associations.ts. */
export interface ModelFiles {
  readonly pair: ArrayBuffer;
  readonly gate: ArrayBuffer;
  readonly polarity: ArrayBuffer;
  readonly associations: ArrayBuffer;
}

/** The tables over probabilities are over ten-thousandths. */
export const SCALE = 10_000;

/** What the pair model sees. */
export const PAIR_FEATURES: readonly string[] = [...CHOSEN_NAMES, ...ASSOCIATION_FEATURES];

/** @throws Error when a file was trained on other features than the code computes */
export function loadModel(files: ModelFiles, calibration: Calibration): Model {
  const load = (file: ArrayBuffer, features: readonly string[]): Ensemble =>
    loadEnsemble(new Uint8Array(file), features);
  return {
    pair: load(files.pair, PAIR_FEATURES),
    gate: load(files.gate, FEATURE_NAMES),
    polarity: load(files.polarity, FEATURE_NAMES),
    associations: loadAssociations(files.associations),
    calibration,
  };
}

// Scratch of the module's own: scoring never waits, so no call sees another's.
const pairValues = new Float32Array(PAIR_FEATURES.length);
const values = pairValues.subarray(0, FEATURE_NAMES.length);
const classScores = new Int32Array(3);
const binaryScore = new Int32Array(1);

/** The pair model's integer scores: SUPPORTS, REFUTES, NOT_ENOUGH_INFO. The array is overwritten by the next call. */
export function pairScores(model: Model, pair: Pair): Int32Array {
  fillChosen(pair, pairValues);
  fillAssociations(model.associations, observe(pair), pairValues, CHOSEN_NAMES.length);
  score(model.pair, pairValues, classScores);
  return classScores;
}

/** The three probabilities of a sentence that somebody chose as evidence. */
export function scoreChosen(model: Model, pair: Pair): StanceProbabilities {
  return marginProbabilities(model.calibration.pair, pairScores(model, pair));
}

/** How likely a retrieved sentence decides at all, and that it refutes if it does. */
export function scoreRetrieved(model: Model, pair: Pair): { readonly gate: number; readonly refutes: number } {
  fillFeatures(pair, values);
  score(model.gate, values, binaryScore);
  const gate = calibrated(model.calibration.gate, binaryScore[0] as number);
  score(model.polarity, values, binaryScore);
  return { gate, refutes: calibrated(model.calibration.polarity, binaryScore[0] as number) };
}

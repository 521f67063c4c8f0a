import {
  ASSOCIATION_FEATURES,
  type Associations,
  fillAssociations,
  loadAssociations,
  observe,
} from "./associations.ts";
import { type CalibrationTable, marginProbabilities, type StanceProbabilities } from "./calibrate.ts";
import { CHOSEN_NAMES, fillChosen } from "./features.ts";
import { type Cascade, type CascadeCalibration, DESK_FEATURES } from "./looks.ts";
import type { Pair } from "./pair.ts";
import type { Side } from "./rule.ts";
import { type Ensemble, loadEnsemble, score } from "./trees.ts";
import { loadWording } from "./wording.ts";

/** What `npm run train` fitted beside the trees. */
export interface Calibration extends CascadeCalibration {
  /** From the margin of each class of the pair model to its probability: SUPPORTS, REFUTES, NOT_ENOUGH_INFO. */
  readonly pair: readonly CalibrationTable[];
  /** From the pair model's probability of the likelier side to the share of right answers, where the rule agrees … */
  readonly agreed: CalibrationTable;
  /** … and where it does not. */
  readonly alone: CalibrationTable;
  /** From the desk model's probability of a side to the share of right answers, where the rules bear it out, and where not. */
  readonly retrieved: Readonly<Record<Side, Readonly<Record<"borneOut" | "alone", CalibrationTable>>>>;
  /** Confidence from which a stance is decided, for precision on held-apart pairs. */
  readonly threshold: { readonly chosen: number; readonly retrieved: Readonly<Record<Side, number>> };
}

/**
 * The pair model tells the three classes apart for a sentence that somebody chose as evidence; learned
 * from an encyclopedia, it sees word associations as well. The desk model, learned from labelled news, does so for a
 * sentence that the search returned; it sees what the rules say, names as an archive carries them, and how the sentence
 * stands beside the others that were returned.
 */
export interface Model extends Cascade {
  readonly pair: Ensemble;
  readonly associations: Associations;
  readonly calibration: Calibration;
}

/** The trees and the word associations as files; see trees.ts and associations.ts. */
export interface ModelFiles {
  readonly pair: ArrayBuffer;
  readonly looks: readonly ArrayBuffer[];
  readonly desk: ArrayBuffer;
  readonly wording: ArrayBuffer;
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
    looks: files.looks.map((file) => load(file, DESK_FEATURES)),
    desk: load(files.desk, DESK_FEATURES),
    wording: loadWording(files.wording),
    associations: loadAssociations(files.associations),
    calibration,
  };
}

// Scratch of the module's own: scoring never waits, so no call sees another's.
const pairValues = new Float32Array(PAIR_FEATURES.length);
const classScores = new Int32Array(3);

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

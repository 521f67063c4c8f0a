import { ASSOCIATION_FEATURES } from "../../src/stance/associations.ts";
import { CHOSEN_GROUPS, CHOSEN_NAMES, fillChosen, GROUPS } from "../../src/stance/features.ts";
import { encodeAssociations, fitAssociations } from "./associations.ts";
import { trainBoosting } from "./boosting.ts";
import type { Analyser, Rows } from "./rows.ts";
import type { Example } from "./sets.ts";
import type { TrainedEnsemble } from "./tree.ts";

/**
 * 15 leaves, or a fifth of the features a tree, cost half a point of accuracy on the development sets; 500 rounds gain as much over
 * 150; 900 gain 0.1 more with a tenth fewer flips, for twice the file: the default of 650 (train.ts) lies between.
 */
const PARAMS = {
  learningRate: 0.05,
  maxLeaves: 31,
  minChildSamples: 30,
  featureFraction: 0.4,
  baggingFraction: 0.8,
  l2: 3,
  seed: 1,
};

/** What the pair model is fitted on, and the table of associations that its last columns were read from. */
export interface ChosenRows {
  readonly rows: Rows;
  readonly associations: Uint8Array;
}

/** The rows of chosen pairs: every feature, and the cross-fitted word associations. */
export function chosenRows(analyser: Analyser, examples: readonly Example[]): ChosenRows {
  const rows = analyser.rows(examples, CHOSEN_NAMES, fillChosen);
  const pairs = examples.map((example) => analyser.pair(example));
  const learned = fitAssociations(examples, pairs);
  return {
    rows: { ...rows, columns: [...rows.columns, ...learned.columns] },
    associations: encodeAssociations(learned.table),
  };
}

/** Fits the pair model: SUPPORTS, REFUTES or NOT_ENOUGH_INFO of a sentence that somebody chose. */
export function fitChosen({ rows }: ChosenRows, rounds: number): TrainedEnsemble {
  return trainBoosting({ ...rows, classes: 3, params: { ...PARAMS, rounds } });
}

/** The groups that an ablation leaves out, one after another. */
export const ABLATED: readonly { readonly name: string; readonly features: readonly string[] }[] = [
  ...GROUPS,
  ...CHOSEN_GROUPS,
  { name: "associations", features: ASSOCIATION_FEATURES },
];

import { applyEdges, binColumns } from "./binning.ts";
import { Grower } from "./grow.ts";
import { packGradients } from "./histogram.ts";
import { logistic, softmax } from "./loss.ts";
import { sampleIndices, seededRandom } from "./random.ts";
import { evaluateBins, type TrainedEnsemble, type Tree } from "./tree.ts";

/** Names and defaults are LightGBM's where it has the same parameter. */
export interface BoostingParams {
  readonly rounds: number;
  readonly learningRate: number;
  readonly maxLeaves: number;
  readonly maxDepth: number;
  /** Least sum of hessians in a child. */
  readonly minChildWeight: number;
  /** Least number of rows in a child, estimated from its share of the hessian. */
  readonly minChildSamples: number;
  readonly l2: number;
  readonly minGain: number;
  /** Shares of the features and of the rows that each tree sees. */
  readonly featureFraction: number;
  readonly baggingFraction: number;
  /** At most 255, one of them for missing values. */
  readonly maxBins: number;
  /** Stop when the validation loss has not improved for so many rounds; 0 never stops early. */
  readonly earlyStoppingRounds: number;
  readonly seed: number;
  /** Per feature: 1 rising, -1 falling, 0 free; free for all when absent. Means little with more than two classes. */
  readonly monotone?: readonly number[];
}

export const DEFAULT_PARAMS: BoostingParams = {
  rounds: 300,
  learningRate: 0.1,
  maxLeaves: 31,
  maxDepth: 64,
  minChildWeight: 1e-3,
  minChildSamples: 20,
  l2: 1,
  minGain: 0,
  featureFraction: 1,
  baggingFraction: 1,
  maxBins: 255,
  earlyStoppingRounds: 0,
  seed: 1,
};

/** Feature-major values (NaN: missing), one label a row from 0, weight 1 where none is given. */
export interface LabelledRows {
  readonly columns: readonly Float32Array[];
  readonly labels: Uint8Array;
  readonly weights?: Float32Array;
}

export interface TrainingInput extends LabelledRows {
  readonly validation?: LabelledRows;
  /** 2 trains one score by logistic loss, more train one score a class by softmax. */
  readonly classes?: number;
  readonly params?: Partial<BoostingParams>;
}

export interface Progress {
  readonly round: number;
  readonly rounds: number;
  readonly validationLoss: number | null;
}

/**
 * Gradient boosted trees (Friedman 2001) over histograms (LightGBM, Ke et al. 2017), grown best leaf first.
 * The same input, parameters and seed give the same trees to the bit: the sums are integers, the sampling is seeded.
 * With a validation set the trees after its best round are cut off.
 * @throws RangeError where the input's shapes disagree
 */
export function trainBoosting(input: TrainingInput, onProgress?: (progress: Progress) => void): TrainedEnsemble {
  const params = { ...DEFAULT_PARAMS, ...input.params };
  const { columns, labels } = input;
  const rowCount = labels.length;
  const classes = input.classes ?? 2;
  requireShape(input, columns.length, classes);
  if (input.validation) requireShape(input.validation, columns.length, classes);
  const loss = classes === 2 ? logistic : softmax(classes);
  const weights = input.weights ?? new Float32Array(rowCount).fill(1);
  const binned = binColumns(columns, params.maxBins);
  const held = input.validation && heldOut(input.validation, binned.edges);

  const base = loss.base(labels, weights);
  const scores = Array.from(base, (value) => new Float64Array(rowCount).fill(value));
  const heldScores = Array.from(base, (value) => new Float64Array(held?.labels.length ?? 0).fill(value));
  const gradients = scores.map(() => new Float64Array(rowCount));
  const hessians = scores.map(() => new Float64Array(rowCount));
  const packedRows = new Float64Array(rowCount);
  const monotone = Int8Array.from(columns, (_, f) => params.monotone?.[f] ?? 0);
  const rules = { ...params, monotone };
  const grower = new Grower(binned, rowCount);
  const random = seededRandom(params.seed);
  const everyRow = Int32Array.from({ length: rowCount }, (_, i) => i);
  const usable = Int32Array.from(columns.keys()).filter((f) => varies(binned.columns[f]!));

  const trees: Tree[] = [];
  const validationLoss: number[] = [];
  let best = 0;
  for (let round = 0; round < params.rounds; round++) {
    const sample = sampleOf(everyRow, params.baggingFraction, random);
    const sampled = new Uint8Array(rowCount);
    for (const row of sample) sampled[row] = 1;
    // All classes first: a round's trees are fitted to the same scores.
    for (let k = 0; k < loss.classes; k++) loss.derive(k, scores, labels, weights, gradients[k]!, hessians[k]!);
    for (let k = 0; k < loss.classes; k++) {
      const features = sampleOf(usable, params.featureFraction, random);
      const packed = packGradients(gradients[k]!, hessians[k]!, packedRows);
      const tree = grower.grow(packed, sample, features, rules, scores[k]!);
      trees.push(tree);
      addTree(tree, binned.columns, scores[k]!, sampled);
      if (held) addTree(tree, held.columns, heldScores[k]!, null);
    }
    const current = held ? loss.mean(heldScores, held.labels, held.weights) : null;
    if (current !== null) {
      validationLoss.push(current);
      if (current < validationLoss[best]!) best = round;
    }
    onProgress?.({ round: round + 1, rounds: params.rounds, validationLoss: current });
    if (held && params.earlyStoppingRounds > 0 && round - best >= params.earlyStoppingRounds) break;
  }
  if (held) trees.length = (best + 1) * loss.classes;
  return { classes: loss.classes, base, trees, gains: gainsOf(trees, columns.length), validationLoss };
}

function requireShape(rows: LabelledRows, features: number, classes: number): void {
  const count = rows.labels.length;
  if (rows.columns.length !== features) throw new RangeError(`${rows.columns.length} columns, expected ${features}`);
  if (rows.columns.some((column) => column.length !== count) || (rows.weights && rows.weights.length !== count))
    throw new RangeError(`every column, and the weights, must have as many rows as there are labels (${count})`);
  const label = rows.labels.find((value) => value >= classes);
  if (label !== undefined) throw new RangeError(`label ${label}, but there are ${classes} classes`);
}

function heldOut(rows: LabelledRows, edges: readonly Float32Array[]) {
  const weights = rows.weights ?? new Float32Array(rows.labels.length).fill(1);
  return { labels: rows.labels, weights, columns: rows.columns.map((column, f) => applyEdges(column, edges[f]!)) };
}

function sampleOf(from: Int32Array, fraction: number, random: () => number): Int32Array {
  if (fraction >= 1) return from;
  return sampleIndices(from.length, Math.ceil(from.length * fraction), random).map((i) => from[i]!);
}

function varies(column: Uint8Array): boolean {
  return column.some((bin) => bin !== column[0]);
}

/** Adds the tree's values to the rows that growing it has not already served. */
function addTree(tree: Tree, columns: readonly Uint8Array[], scores: Float64Array, done: Uint8Array | null): void {
  for (let row = 0; row < scores.length; row++)
    if (done === null || done[row] === 0) scores[row] = scores[row]! + evaluateBins(tree, columns, row);
}

function gainsOf(trees: readonly Tree[], features: number): Float64Array {
  const gains = new Float64Array(features);
  for (const tree of trees)
    tree.feature.forEach((feature, n) => {
      if (feature >= 0) gains[feature] = gains[feature]! + tree.gain[n]!;
    });
  return gains;
}

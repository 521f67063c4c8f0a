import { binColumns } from "./binning.ts";
import { Grower } from "./grow.ts";
import { packGradients } from "./histogram.ts";
import { logistic, softmax } from "./loss.ts";
import { sampleIndices, seededRandom } from "./random.ts";
import type { TrainedEnsemble, Tree } from "./tree.ts";
import { addTree, type LabelledRows, requireShape, Validation } from "./validation.ts";

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

  const base = loss.base(labels, weights);
  const scores = Array.from(base, (value) => new Float64Array(rowCount).fill(value));
  const validation = input.validation ? new Validation(input.validation, binned.edges, base, loss) : null;
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
      validation?.add(tree, k);
    }
    const validationLoss = validation?.endRound() ?? null;
    onProgress?.({ round: round + 1, rounds: params.rounds, validationLoss });
    if (validation && params.earlyStoppingRounds > 0 && validation.stale >= params.earlyStoppingRounds) break;
  }
  if (validation) trees.length = Math.min(trees.length, (validation.best + 1) * loss.classes);
  return {
    classes: loss.classes,
    base,
    trees,
    gains: gainsOf(trees, columns.length),
    validationLoss: validation?.losses ?? [],
  };
}

function sampleOf(from: Int32Array, fraction: number, random: () => number): Int32Array {
  if (fraction >= 1) return from;
  return sampleIndices(from.length, Math.ceil(from.length * fraction), random).map((i) => from[i]!);
}

function varies(column: Uint8Array): boolean {
  return column.some((bin) => bin !== column[0]);
}

function gainsOf(trees: readonly Tree[], features: number): Float64Array {
  const gains = new Float64Array(features);
  for (const tree of trees)
    tree.feature.forEach((feature, n) => {
      if (feature >= 0) gains[feature] = gains[feature]! + tree.gain[n]!;
    });
  return gains;
}

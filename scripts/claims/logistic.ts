import { sigmoid } from "../../src/core/sigmoid.ts";
/** Sparse logistic regression on sets of named features, trained by full-batch AdaGrad (Duchi et al. 2011): no randomness. */
export interface Logistic {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface Example {
  readonly features: ReadonlySet<string>;
  readonly label: 0 | 1;
}

/** Cross-validated average precision: 3/3 .842, 5/6 .839, 8/6 .838, 15/6 .833; 15 keeps a third of the words of 5. */
const SEEN_AT_LEAST = 15;
const L2 = 6;
const STEPS = 200;
const RATE = 0.3;

export function trainLogistic(examples: readonly Example[]): Logistic {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= SEEN_AT_LEAST).map(([name]) => name);
  const column = new Map(names.sort().map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => [...features].flatMap((name) => column.get(name) ?? []));

  // The last weight is the bias, which is not regularised.
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1e-8);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(weights.length);
    for (const [i, row] of rows.entries()) {
      const error = sigmoid(sumOf(weights, row)) - (examples[i]?.label ?? 0);
      for (const j of row) gradient[j]! += error;
      gradient[names.length]! += error;
    }
    for (let j = 0; j < weights.length; j++) {
      const slope = gradient[j]! + (j < names.length ? L2 * weights[j]! : 0);
      squares[j]! += slope * slope;
      weights[j]! -= (RATE * slope) / Math.sqrt(squares[j]!);
    }
  }
  return { bias: weights[names.length]!, weights: new Map(names.map((name, i) => [name, weights[i]!])) };
}

function sumOf(weights: Float64Array, row: readonly number[]): number {
  let sum = weights[weights.length - 1]!;
  for (const j of row) sum += weights[j]!;
  return sum;
}

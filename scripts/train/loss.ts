import { sigmoid } from "../../src/core/sigmoid.ts";

/** A loss over raw scores; `scores` holds one array of rows per class, one class for the binary loss. */
export interface Loss {
  readonly classes: number;
  /** The constant scores that fit the labels best. */
  base(labels: Uint8Array, weights: Float32Array): Float64Array;
  /** First and second derivative of the weighted loss in the score of class `k`. */
  derive(
    k: number,
    scores: readonly Float64Array[],
    labels: Uint8Array,
    weights: Float32Array,
    gradient: Float64Array,
    hessian: Float64Array,
  ): void;
  /** Weighted mean loss, in nats. */
  mean(scores: readonly Float64Array[], labels: Uint8Array, weights: Float32Array): number;
}

/** Keeps hessians positive where the model is sure; as in LightGBM. */
const MIN_HESSIAN = 1e-15;

/** Binary log loss; the score is the log-odds of label 1. */
export const logistic: Loss = {
  classes: 1,
  base(labels, weights) {
    const share = classShares(labels, weights, 2)[1]!;
    return Float64Array.of(Math.log(share / (1 - share)));
  },
  derive(_k, [scores], labels, weights, gradient, hessian) {
    for (let i = 0; i < labels.length; i++) {
      const p = sigmoid(scores![i]!);
      gradient[i] = (p - labels[i]!) * weights[i]!;
      hessian[i] = Math.max(MIN_HESSIAN, p * (1 - p)) * weights[i]!;
    }
  },
  mean([scores], labels, weights) {
    let loss = 0;
    let total = 0;
    for (let i = 0; i < labels.length; i++) {
      const margin = labels[i] === 1 ? scores![i]! : -scores![i]!;
      loss += weights[i]! * (Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin));
      total += weights[i]!;
    }
    return loss / total;
  },
};

/** Multinomial log loss over softmax; the hessian's factor K/(K-1) is Friedman's (2001, algorithm 6). */
export function softmax(classes: number): Loss {
  const factor = classes / (classes - 1);
  return {
    classes,
    base(labels, weights) {
      return classShares(labels, weights, classes).map(Math.log);
    },
    derive(k, scores, labels, weights, gradient, hessian) {
      for (let i = 0; i < labels.length; i++) {
        const p = Math.exp(scores[k]![i]! - logSumExp(scores, i));
        gradient[i] = (p - (labels[i] === k ? 1 : 0)) * weights[i]!;
        hessian[i] = Math.max(MIN_HESSIAN, factor * p * (1 - p)) * weights[i]!;
      }
    },
    mean(scores, labels, weights) {
      let loss = 0;
      let total = 0;
      for (let i = 0; i < labels.length; i++) {
        loss += weights[i]! * (logSumExp(scores, i) - scores[labels[i]!]![i]!);
        total += weights[i]!;
      }
      return loss / total;
    },
  };
}

function logSumExp(scores: readonly Float64Array[], row: number): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const column of scores) greatest = Math.max(greatest, column[row]!);
  let sum = 0;
  for (const column of scores) sum += Math.exp(column[row]! - greatest);
  return greatest + Math.log(sum);
}

/** The weighted share of each label, kept off 0 so that its logarithm is finite. */
function classShares(labels: Uint8Array, weights: Float32Array, classes: number): Float64Array {
  const shares = new Float64Array(classes).fill(1e-9);
  for (let i = 0; i < labels.length; i++) shares[labels[i]!] = shares[labels[i]!]! + weights[i]!;
  const total = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / total);
}

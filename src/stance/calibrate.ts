/**
 * From integer scores to probabilities by tables fitted at training time (scripts/train/calibration.ts): straight lines
 * between knots, so that no transcendental function runs in the Worker and every machine gives the same bits.
 */
export interface CalibrationTable {
  /** Integer scores, strictly ascending; at least one. */
  readonly scores: readonly number[];
  /** The probability at each of them, never falling. */
  readonly probabilities: readonly number[];
}

export interface StanceProbabilities {
  readonly SUPPORTS: number;
  readonly REFUTES: number;
  readonly NOT_ENOUGH_INFO: number;
}

/** The probability that belongs to a score; beyond the first and last knot it stays what it is there. */
export function calibrated(table: CalibrationTable, score: number): number {
  const { scores, probabilities } = table;
  const last = scores.length - 1;
  if (score <= scores[0]!) return probabilities[0]!;
  if (score >= scores[last]!) return probabilities[last]!;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (scores[middle]! <= score) low = middle;
    else high = middle;
  }
  const share = (score - scores[low]!) / (scores[high]! - scores[low]!);
  return probabilities[low]! + share * (probabilities[high]! - probabilities[low]!);
}

/**
 * One model with a score a class (SUPPORTS, REFUTES, NOT_ENOUGH_INFO): each class is calibrated one against the rest on
 * its margin, its own score minus the greatest other, and the three are scaled to sum 1 (Zadrozny & Elkan 2002).
 * @param scores three integers, in that order
 */
export function marginProbabilities(tables: readonly CalibrationTable[], scores: Int32Array): StanceProbabilities {
  const p = margins(scores).map((margin, k) => calibrated(tables[k]!, margin));
  const sum = p[0]! + p[1]! + p[2]!;
  if (sum === 0) return { SUPPORTS: 0, REFUTES: 0, NOT_ENOUGH_INFO: 1 };
  return { SUPPORTS: p[0]! / sum, REFUTES: p[1]! / sum, NOT_ENOUGH_INFO: p[2]! / sum };
}

/** Each class's score minus the greatest of the others. */
export function margins(scores: Int32Array): number[] {
  const found: number[] = [];
  for (let k = 0; k < scores.length; k++) {
    let other = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < scores.length; i++) if (i !== k) other = Math.max(other, scores[i]!);
    found.push(scores[k]! - other);
  }
  return found;
}

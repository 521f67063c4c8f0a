import { sigmoid } from "../../src/core/sigmoid.ts";
/** A row of a logistic regression: what is observed, the rate to be met (0-1), and how much the row counts. */
export interface LogisticRow {
  readonly observed: readonly number[];
  readonly target: number;
  readonly weight: number;
}

const MOST_STEPS = 50;
const STILL = 1e-9;
/** Keeps the equations solvable where nothing varies. */
const RIDGE = 1e-9;

/**
 * Logistic regression by Newton's method.
 * @param start the coefficients to start from, one for each number observed
 * @returns the coefficients that make the observed rates likeliest
 */
export function fitLogistic(rows: readonly LogisticRow[], start: readonly number[]): number[] {
  const at = [...start];
  for (let step = 0; step < MOST_STEPS; step++) {
    const by = newtonStep(rows, at);
    for (const [i, change] of by.entries()) at[i] = (at[i] as number) - change;
    if (by.reduce((sum, change) => sum + Math.abs(change), 0) < STILL) break;
  }
  return at;
}

function newtonStep(rows: readonly LogisticRow[], at: readonly number[]): number[] {
  const size = at.length;
  // Each equation's curvatures, then its slope.
  const equations: number[][] = at.map((_, i) => [...at.map((_, k) => (i === k ? RIDGE : 0)), 0]);
  for (const { observed, target, weight } of rows) {
    const p = sigmoid(at.reduce((sum, coefficient, i) => sum + coefficient * (observed[i] as number), 0));
    const curvature = p * (1 - p) * weight;
    for (const [i, equation] of equations.entries()) {
      const x = observed[i] as number;
      for (let k = 0; k < size; k++) equation[k] = (equation[k] as number) + curvature * x * (observed[k] as number);
      equation[size] = (equation[size] as number) + (p - target) * weight * x;
    }
  }
  return solve(equations);
}

/** Gaussian elimination; the matrix is positive definite, so that no row need be exchanged. */
function solve(equations: number[][]): number[] {
  const size = equations.length;
  for (const [i, row] of equations.entries())
    for (const below of equations.slice(i + 1)) {
      const factor = (below[i] as number) / (row[i] as number);
      for (let k = i; k <= size; k++) below[k] = (below[k] as number) - factor * (row[k] as number);
    }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = equations[i] as number[];
    const known = solution.reduce((sum, value, k) => (k > i ? sum + value * (row[k] as number) : sum), 0);
    solution[i] = ((row[size] as number) - known) / (row[i] as number);
  }
  return solution;
}

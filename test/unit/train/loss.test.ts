import { describe, expect, it } from "vitest";
import { type Loss, logistic, softmax } from "../../../scripts/train/loss.ts";

const labels = Uint8Array.of(0, 1, 1, 0);
const weights = Float32Array.of(1, 2, 0.5, 1);

/** The slope of the summed loss in one score, by central difference. */
function slope(loss: Loss, scores: Float64Array[], k: number, row: number): number {
  const at = (step: number): number => {
    const moved = scores.map((column) => column.slice());
    moved[k]![row]! += step;
    return loss.mean(moved, labels, weights) * 4.5; // the weights' sum
  };
  return (at(1e-5) - at(-1e-5)) / 2e-5;
}

describe.each([
  ["logistic", logistic, 1],
  ["softmax", softmax(3), 3],
] as const)("%s loss", (_, loss, classes) => {
  const scores = Array.from({ length: classes }, (_, k) => Float64Array.of(-2 + k, 0.3, 4 - k, 1));

  it("has the gradients that its differences show", () => {
    const gradient = new Float64Array(4);
    const hessian = new Float64Array(4);
    for (let k = 0; k < classes; k++) {
      loss.derive(k, scores, labels, weights, gradient, hessian);
      for (let row = 0; row < 4; row++) expect(gradient[row]).toBeCloseTo(slope(loss, scores, k, row), 6);
      expect(Math.min(...hessian)).toBeGreaterThan(0);
    }
  });

  it("starts at the labels' weighted shares, finite even for a label that does not occur", () => {
    const base = loss.base(labels, weights);
    expect(base.every(Number.isFinite)).toBe(true);
    const logOdds = classes === 1 ? base[0]! : base[1]! - base[0]!;
    expect(logOdds).toBeCloseTo(Math.log(2.5 / 2), 6);
  });

  it("stays finite where the scores are extreme", () => {
    const extreme = Array.from({ length: classes }, (_, k) => new Float64Array(4).fill(k === 0 ? 800 : -800));
    expect(Number.isFinite(loss.mean(extreme, labels, weights))).toBe(true);
  });
});

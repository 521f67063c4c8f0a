import { describe, expect, it } from "vitest";
import { calibrated, marginProbabilities } from "../../../src/stance/calibrate.ts";

const table = { scores: [-100, 0, 300], probabilities: [0.1, 0.4, 0.9] };

describe("calibrated", () => {
  it("draws straight lines between knots and stays put beyond them", () => {
    expect([-500, -100, -50, 0, 150, 300, 9999].map((score) => calibrated(table, score))).toEqual([
      0.1, 0.1, 0.25, 0.4, 0.65, 0.9, 0.9,
    ]);
    expect(calibrated({ scores: [7], probabilities: [0.5] }, 7)).toBe(0.5);
  });
});

describe("three-way probabilities", () => {
  it("sum to 1 and order as the scores do", () => {
    const p = marginProbabilities([table, table, table], Int32Array.of(200, 50, 0));
    expect(p.SUPPORTS + p.REFUTES + p.NOT_ENOUGH_INFO).toBeCloseTo(1);
    expect(p.SUPPORTS).toBeGreaterThan(p.REFUTES);
    expect(p.REFUTES).toBeGreaterThanOrEqual(p.NOT_ENOUGH_INFO);
  });

  it("abstain where every class is impossible", () => {
    const zero = { scores: [0], probabilities: [0] };
    expect(marginProbabilities([zero, zero, zero], new Int32Array(3)).NOT_ENOUGH_INFO).toBe(1);
  });
});

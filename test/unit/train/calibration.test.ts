import { describe, expect, it } from "vitest";
import { fitIsotonic, fitPlatt, type Outcome } from "../../../scripts/train/calibration.ts";
import { seededRandom } from "../../../scripts/train/random.ts";
import { calibrated } from "../../../src/stance/calibrate.ts";

/** Events that happen with probability sigmoid(score / 1000). */
function outcomes(count: number): Outcome[] {
  const random = seededRandom(1);
  return Array.from({ length: count }, () => {
    const score = Math.round((random() - 0.5) * 8000);
    return { score, happened: random() < 1 / (1 + Math.exp(-score / 1000)) };
  });
}

describe("calibration tables", () => {
  it.each([
    ["isotonic", fitIsotonic(outcomes(20000), 200), 0.04],
    ["Platt", fitPlatt(outcomes(20000), 500), 0.02],
  ])("%s recovers the true probabilities", (_, table, tolerance) => {
    for (const score of [-3000, -1500, -500, 0, 500, 1500, 3000])
      expect(Math.abs(calibrated(table, score) - 1 / (1 + Math.exp(-score / 1000)))).toBeLessThan(tolerance);
    expect(table.probabilities).toEqual(table.probabilities.toSorted((a, b) => a - b));
    expect(table.scores).toEqual([...new Set(table.scores)].sort((a, b) => a - b));
  });

  it("isotonic is never certain, pools ties, and honours weights", () => {
    const sure = fitIsotonic(
      Array.from({ length: 40 }, (_, score) => ({ score, happened: score >= 20 })),
      10,
    );
    expect(sure.probabilities[0]).toBeCloseTo(1 / 22, 5);
    expect(sure.probabilities.at(-1)).toBeCloseTo(21 / 22, 5);
    const tied = fitIsotonic(
      [
        { score: 5, happened: true, weight: 3 },
        { score: 5, happened: false },
      ],
      1,
    );
    expect(tied).toEqual({ scores: [5], probabilities: [0.666667] });
    expect(() => fitIsotonic([], 1)).toThrow(RangeError);
  });
});

import { describe, expect, it } from "vitest";
import { fitBeta, fitPlatt, type Outcome } from "../../../scripts/train/calibration.ts";
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
  const SCALE = 10_000;
  const asProbability = ({ score, happened }: Outcome): Outcome => ({
    score: Math.round(SCALE / (1 + Math.exp(-score / 2000))),
    happened,
  });

  it("Platt recovers the true probabilities", () => {
    const table = fitPlatt(outcomes(20000), 500);
    for (const score of [-3000, -1500, -500, 0, 500, 1500, 3000])
      expect(Math.abs(calibrated(table, score) - 1 / (1 + Math.exp(-score / 1000)))).toBeLessThan(0.02);
    expect(table.probabilities).toEqual(table.probabilities.toSorted((a, b) => a - b));
    expect(table.scores).toEqual([...new Set(table.scores)].sort((a, b) => a - b));
  });

  it("beta makes what is too timid surer, and says no less of a greater score", () => {
    // A log-odds of twice what the score says.
    const table = fitBeta(outcomes(20000).map(asProbability), SCALE);
    for (const p of [0.2, 0.35, 0.5, 0.65, 0.8]) {
      const odds = (p / (1 - p)) ** 2;
      expect(Math.abs(calibrated(table, p * SCALE) - odds / (1 + odds))).toBeLessThan(0.02);
    }
    expect(table.probabilities).toEqual(table.probabilities.toSorted((a, b) => a - b));
  });

  it("honours weights, is never certain, and refuses what it cannot fit", () => {
    const once = [
      { score: 2000, happened: false },
      { score: 8000, happened: true, weight: 3 },
    ];
    const thrice = [once[0]!, ...Array.from({ length: 3 }, () => ({ score: 8000, happened: true }))];
    expect(fitBeta(once, SCALE)).toEqual(fitBeta(thrice, SCALE));
    const { probabilities } = fitBeta(outcomes(50).map(asProbability), SCALE);
    expect(Math.min(...probabilities)).toBeGreaterThan(0);
    expect(Math.max(...probabilities)).toBeLessThan(1);
    expect(() => fitBeta([], SCALE)).toThrow(RangeError);
    expect(() => fitPlatt([], 1)).toThrow(RangeError);
    const falling = outcomes(2000).map(({ score, happened }) => asProbability({ score: -score, happened }));
    expect(() => fitBeta(falling, SCALE)).toThrow("falls as the score rises");
  });
});

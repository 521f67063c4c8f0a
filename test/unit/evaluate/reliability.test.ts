import { describe, expect, it } from "vitest";
import {
  calibrationError,
  riskAt,
  riskCoverage,
  thresholdFor,
  wilsonLower,
} from "../../../scripts/evaluate/reliability.ts";

const repeat = (count: number, confidence: number, rightEvery: number) =>
  Array.from({ length: count }, (_, i) => ({ confidence, right: i % 10 < rightEvery }));

describe("calibrationError", () => {
  it("is 0 where nine of ten answers at 0.9 are right, and the distance where they are not", () => {
    expect(calibrationError(repeat(100, 0.9, 9))).toBeCloseTo(0);
    expect(calibrationError(repeat(100, 0.9, 7))).toBeCloseTo(0.2);
    expect(calibrationError([...repeat(100, 0.9, 7), ...repeat(100, 0.55, 5)])).toBeCloseTo(0.125);
    expect(calibrationError([])).toBe(0);
  });
});

describe("riskCoverage", () => {
  it("starts with the surest decisions and treats equal confidences as one", () => {
    const points = riskCoverage([...repeat(10, 0.6, 5), ...repeat(10, 0.9, 10)]);
    expect(points).toEqual([
      { coverage: 0.5, risk: 0, confidence: 0.9 },
      { coverage: 1, risk: 0.25, confidence: 0.6 },
    ]);
    expect(riskAt(points, 0.5)).toBe(0);
    expect(riskAt(points, 0.51)).toBe(0.25);
    expect(riskAt([], 0.5)).toBeNull();
  });
});

describe("wilsonLower", () => {
  it("agrees with Wilson's interval", () => {
    expect(wilsonLower(90, 100)).toBeCloseTo(0.8256, 4);
    expect(wilsonLower(10, 10)).toBeCloseTo(0.7225, 4);
    expect(wilsonLower(0, 0)).toBe(0);
  });
});

describe("thresholdFor", () => {
  it("takes the lowest confidence at which precision still holds, with room for luck", () => {
    const decisions = [...repeat(1000, 0.95, 10), ...repeat(1000, 0.8, 9), ...repeat(1000, 0.6, 5)];
    expect(thresholdFor(decisions, 0.92)).toBe(0.8);
    expect(thresholdFor(decisions, 0.96)).toBe(0.95);
    expect(thresholdFor(repeat(20, 0.9, 10), 0.92)).toBeNull();
  });
});

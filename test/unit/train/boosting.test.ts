import { describe, expect, it } from "vitest";
import { trainBoosting } from "../../../scripts/train/boosting.ts";
import { encodeEnsemble } from "../../../scripts/train/encode.ts";
import { loadEnsemble, score } from "../../../src/stance/trees.ts";
import { NAMES, rowOf, synthetic } from "./data.ts";

function accuracy(file: Uint8Array, rows: ReturnType<typeof synthetic>): number {
  const ensemble = loadEnsemble(file, NAMES);
  const sums = new Int32Array(ensemble.classes);
  let right = 0;
  rows.labels.forEach((label, i) => {
    score(ensemble, rowOf(rows.columns, i), sums);
    const guess = ensemble.classes === 1 ? Number(sums[0]! > 0) : sums.indexOf(Math.max(...sums));
    if (guess === label) right++;
  });
  return right / rows.labels.length;
}

describe("trainBoosting", () => {
  it("learns a noisy diagonal through missing values, binary and three-way", () => {
    const params = { rounds: 60, maxLeaves: 8 };
    for (const [classes, least] of [
      [2, 0.93],
      [3, 0.88],
    ] as const) {
      const trained = trainBoosting({ ...synthetic(4000, 1, classes), classes, params });
      expect(accuracy(encodeEnsemble(trained, NAMES), synthetic(2000, 2, classes))).toBeGreaterThan(least);
    }
  });

  it("gives the same bytes for the same seed and others for another", () => {
    const train = (seed: number) =>
      encodeEnsemble(
        trainBoosting({
          ...synthetic(1000, 3),
          params: { rounds: 20, baggingFraction: 0.6, featureFraction: 0.6, seed },
        }),
        NAMES,
      );
    expect(train(5)).toEqual(train(5));
    expect(train(5)).not.toEqual(train(6));
  });

  it("leans on the features that matter", () => {
    const { gains } = trainBoosting({ ...synthetic(2000, 4), params: { rounds: 20, maxLeaves: 4 } });
    expect(Math.min(gains[0]!, gains[1]!)).toBeGreaterThan(10 * Math.max(gains[2]!, gains[3]!, gains[4]!));
  });

  it("stops early and cuts the trees after the best round", () => {
    const { columns } = synthetic(300, 5);
    const noise = Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 2);
    const { trees, validationLoss } = trainBoosting({
      columns,
      labels: noise,
      validation: synthetic(300, 6),
      params: { rounds: 200, earlyStoppingRounds: 5 },
    });
    expect(validationLoss.length).toBeLessThan(200);
    expect(trees).toHaveLength(validationLoss.indexOf(Math.min(...validationLoss)) + 1);
  });

  it("ignores rows of weight 0", () => {
    const { columns, labels } = synthetic(600, 7);
    const params = { rounds: 5, minChildSamples: 1 };
    const weights = Float32Array.from(labels, (_, i) => (i < 400 ? 1 : 0));
    const spoilt = labels.map((label, i) => (i < 400 ? label : 1 - label));
    const clean = trainBoosting({ columns, labels, weights, params });
    expect(trainBoosting({ columns, labels: spoilt, weights, params })).toEqual(clean);
  });

  it("keeps a monotone feature's score from falling", () => {
    const { columns, labels } = synthetic(2000, 8);
    const wavy = labels.map((label, i) => (Math.floor(columns[3]![i]! * 10) % 2 === 0 ? label : 1 - label));
    const rows = { columns, labels: wavy };
    const monotone = [0, 0, 0, 1, 0];
    const ensemble = loadEnsemble(
      encodeEnsemble(trainBoosting({ ...rows, params: { rounds: 30, monotone } }), NAMES),
      NAMES,
    );
    const sums = new Int32Array(1);
    for (let i = 0; i < 100; i++) {
      const row = rowOf(columns, i);
      let last = Number.NEGATIVE_INFINITY;
      for (let value = 0; value <= 1; value += 0.05) {
        row[3] = value;
        score(ensemble, row, sums);
        expect(sums[0]).toBeGreaterThanOrEqual(last);
        last = sums[0]!;
      }
    }
  });

  it("refuses columns of another length and labels out of range", () => {
    const { columns, labels } = synthetic(10, 9);
    expect(() => trainBoosting({ columns: [columns[0]!.subarray(1)], labels })).toThrow(RangeError);
    expect(() => trainBoosting({ columns, labels: labels.map(() => 2) })).toThrow("label 2");
  });
});

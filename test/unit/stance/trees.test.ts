import { describe, expect, it } from "vitest";
import { applyEdges } from "../../../scripts/train/binning.ts";
import { trainBoosting } from "../../../scripts/train/boosting.ts";
import { encodeEnsemble } from "../../../scripts/train/encode.ts";
import { loadEnsemble, score } from "../../../src/stance/trees.ts";
import { NAMES, rowOf, synthetic } from "../train/data.ts";

const rows = synthetic(1500, 11, 3);
const trained = trainBoosting({ ...rows, classes: 3, params: { rounds: 40, maxLeaves: 12 } });
const file = encodeEnsemble(trained, NAMES);

/** The trained trees read as plainly as can be: real leaf values, missing values by their flag. */
function plainScore(values: Float32Array): number[] {
  const sums = Array.from(trained.base);
  trained.trees.forEach((tree, i) => {
    let n = 0;
    while (tree.feature[n]! >= 0) {
      const value = values[tree.feature[n]!]!;
      const left = Number.isNaN(value) ? tree.missingLeft[n] === 1 : value <= tree.threshold[n]!;
      n = left ? n + 1 : tree.right[n]!;
    }
    sums[i % 3]! += tree.value[n]!;
  });
  return sums;
}

describe("trees file", () => {
  it("scores as the trained trees do, missing values included", () => {
    const ensemble = loadEnsemble(file, NAMES);
    const sums = new Int32Array(3);
    for (let i = 0; i < 300; i++) {
      const row = rowOf(rows.columns, i);
      score(ensemble, row, sums);
      const plain = plainScore(row);
      for (let k = 0; k < 3; k++) expect(sums[k]! / 2 ** ensemble.scaleBits).toBeCloseTo(plain[k]!, 2);
    }
  });

  it("has its thresholds where the bins' edges are", () => {
    const tree = trained.trees[0]!;
    const feature = tree.feature[0]!;
    const bins = applyEdges(rows.columns[feature]!, Float32Array.of(tree.threshold[0]!));
    expect(new Set(bins)).toEqual(new Set(rows.columns[feature]!.some(Number.isNaN) ? [0, 1, 2] : [1, 2]));
  });

  it("names the first feature that differs", () => {
    expect(() => loadEnsemble(file, ["a", "b", "x", "d", "e"])).toThrow(
      'feature 2 is "c" in the trees, "x" in the code',
    );
    expect(() => loadEnsemble(file, NAMES.slice(0, 4))).toThrow("feature 4");
  });

  it("refuses a damaged file", () => {
    const flipped = file.slice();
    flipped[file.length - 1]! ^= 1;
    expect(() => loadEnsemble(flipped, NAMES)).toThrow("damaged");
    expect(() => loadEnsemble(file.subarray(0, file.length - 9), NAMES)).toThrow("damaged");
    expect(() => loadEnsemble(new Uint8Array(20), NAMES)).toThrow("not a trees file");
  });
});

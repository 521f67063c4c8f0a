import { expect, it } from "vitest";
import { trainBoosting } from "../../../scripts/train/boosting.ts";
import { encodeEnsemble } from "../../../scripts/train/encode.ts";
import { loadEnsemble, MOST_LEAVES, score } from "../../../src/stance/trees.ts";
import { NAMES, rowOf, synthetic } from "./data.ts";

const rows = synthetic(3000, 21);
const train = (maxLeaves: number) =>
  trainBoosting({ ...rows, params: { rounds: 3, maxLeaves, minChildSamples: 5, learningRate: 0.5 } });

it("takes trees of exactly as many leaves as a word has bits, and no more", () => {
  const full = train(MOST_LEAVES);
  expect(full.trees.some((tree) => tree.feature.length === 2 * MOST_LEAVES - 1)).toBe(true);
  const ensemble = loadEnsemble(encodeEnsemble(full, NAMES), NAMES);
  const sums = new Int32Array(1);
  let agree = 0;
  for (let i = 0; i < 500; i++) {
    score(ensemble, rowOf(rows.columns, i), sums);
    if (sums[0]! > 0 === (rows.labels[i] === 1)) agree++;
  }
  expect(agree).toBeGreaterThan(450);
  expect(() => encodeEnsemble(train(MOST_LEAVES + 1), NAMES)).toThrow("33 leaves: at most 32");
});

it("scales the leaves as it is told, and refuses one too large for it", () => {
  const trained = train(8);
  expect(loadEnsemble(encodeEnsemble(trained, NAMES, 10), NAMES).scaleBits).toBe(10);
  expect(() => encodeEnsemble(trained, NAMES, 20)).toThrow("too large for 20 bits");
});

import { expect, it } from "vitest";
import { MISSING_BIN } from "../../../scripts/train/binning.ts";
import { buildHistogram, packGradients, STRIDE } from "../../../scripts/train/histogram.ts";
import { seededRandom } from "../../../scripts/train/random.ts";
import { bestSplit } from "../../../scripts/train/split.ts";

const ROWS = 400;
const BINS = 12;
const L2 = 1.5;

/** The gain of every split there is, row by row. */
function exhaustively(columns: Uint8Array[], gradient: Float64Array, hessian: Float64Array) {
  const sums = (left: (row: number) => boolean): [number, number] => {
    const rows = Array.from(gradient.keys()).filter(left);
    return [rows.reduce((sum, i) => sum + gradient[i]!, 0), rows.reduce((sum, i) => sum + hessian[i]!, 0)];
  };
  const value = (g: number, h: number): number => (g * g) / (h + L2);
  const [G, H] = sums(() => true);
  const splits = columns.flatMap((column, feature) =>
    Array.from({ length: BINS - 1 }, (_, b) => b + 1).flatMap((bin) =>
      [false, true].map((missingLeft) => {
        const [g, h] = sums((i) => (column[i] === MISSING_BIN ? missingLeft : column[i]! <= bin));
        return { gain: value(g, h) + value(G - g, H - h) - value(G, H), feature, bin, missingLeft };
      }),
    ),
  );
  const best = splits.reduce((a, b) => (b.gain > a.gain + 1e-4 ? b : a));
  return { best, gradient: G, hessian: H };
}

it.each([1, 2, 3, 4, 5, 6])("finds the split that trying all of them finds (seed %i)", (seed) => {
  const random = seededRandom(seed);
  const columns = Array.from({ length: 5 }, () => Uint8Array.from({ length: ROWS }, () => Math.floor(random() * BINS)));
  const gradient = Float64Array.from({ length: ROWS }, () => random() - 0.5);
  const hessian = Float64Array.from({ length: ROWS }, () => 0.05 + 0.2 * random());
  const expected = exhaustively(columns, gradient, hessian);

  const packed = packGradients(gradient, hessian, new Float64Array(ROWS));
  const features = Int32Array.of(0, 1, 2, 3, 4);
  const histogram = new Float64Array(5 * STRIDE);
  const rows = Int32Array.from({ length: ROWS }, (_, i) => i);
  buildHistogram(columns, features, rows, packed.rows, histogram);
  const split = bestSplit(
    histogram,
    features,
    new Uint16Array(5).fill(BINS),
    {
      gradient: expected.gradient,
      hessian: expected.hessian,
      rows: ROWS,
      lowest: Number.NEGATIVE_INFINITY,
      highest: Number.POSITIVE_INFINITY,
    },
    { ...packed, l2: L2, minChildWeight: 0, minChildSamples: 0, minGain: 0, monotone: new Int8Array(5) },
  );
  expect(split).toMatchObject({
    feature: expected.best.feature,
    bin: expected.best.bin,
    missingLeft: expected.best.missingLeft,
  });
  expect(split!.gain).toBeCloseTo(expected.best.gain, 3);
});

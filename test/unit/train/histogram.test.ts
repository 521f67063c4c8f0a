import { expect, it } from "vitest";
import {
  buildHistogram,
  gradientOf,
  hessianOf,
  packGradients,
  STRIDE,
  subtractHistogram,
} from "../../../scripts/train/histogram.ts";
import { seededRandom } from "../../../scripts/train/random.ts";

it("packs both sums into one number, and takes a child from its parent exactly", () => {
  const random = seededRandom(1);
  const rows = 5000;
  const gradient = Float64Array.from({ length: rows }, () => random() - 0.5);
  const hessian = gradient.map((g) => 0.25 - g * g);
  const columns = Array.from({ length: 6 }, () => Uint8Array.from({ length: rows }, () => Math.floor(random() * 256)));
  const features = Int32Array.of(0, 1, 2, 3, 4, 5);
  const packed = packGradients(gradient, hessian, new Float64Array(rows));
  const histogramOf = (members: Int32Array): Float64Array => {
    const into = new Float64Array(6 * STRIDE);
    buildHistogram(
      columns,
      features,
      members,
      Float64Array.from(members, (row) => packed.rows[row]!),
      into,
    );
    return into;
  };
  const all = histogramOf(Int32Array.from({ length: rows }, (_, i) => i));
  const even = histogramOf(Int32Array.from({ length: rows / 2 }, (_, i) => 2 * i));
  const odd = histogramOf(Int32Array.from({ length: rows / 2 }, (_, i) => 2 * i + 1));
  subtractHistogram(all, even);
  expect(all).toEqual(odd);

  let g = 0;
  let h = 0;
  for (let row = 1; row < rows; row += 2)
    if (columns[5]![row] === 7) {
      g += gradient[row]!;
      h += hessian[row]!;
    }
  expect(gradientOf(odd[5 * STRIDE + 7]!) * packed.gradientScale).toBeCloseTo(g, 3);
  expect(hessianOf(odd[5 * STRIDE + 7]!) * packed.hessianScale).toBeCloseTo(h, 3);
});

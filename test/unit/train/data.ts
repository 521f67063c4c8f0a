import { seededRandom } from "../../../scripts/train/random.ts";

/** Two informative features of five, one of them often missing; label 1 above a noisy diagonal. */
export function synthetic(rows: number, seed: number, classes = 2) {
  const random = seededRandom(seed);
  const columns = Array.from({ length: 5 }, () => new Float32Array(rows));
  const labels = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) {
    for (const column of columns) column[i] = random();
    const missing = random() < 0.3;
    const second = missing ? 0.9 : columns[1]![i]!;
    if (missing) columns[1]![i] = Number.NaN;
    columns[2]![i] = Math.floor(columns[2]![i]! * 3);
    const sum = columns[0]![i]! + second + (random() - 0.5) * 0.2;
    labels[i] = Math.max(0, Math.min(classes - 1, Math.floor((sum / 2) * classes)));
  }
  return { columns, labels };
}

export const NAMES = ["a", "b", "c", "d", "e"];

export const rowOf = (columns: readonly Float32Array[], i: number): Float32Array =>
  Float32Array.from(columns, (column) => column[i]!);

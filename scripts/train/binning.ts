/** Features cut into at most 255 bins, so that a column is one byte a row and a histogram fits the first-level cache. */
export interface Binned {
  /** One column per feature, one bin per row. Bin 0 is "missing"; bin b+1 holds values above edge b-1, up to edge b. */
  readonly columns: readonly Uint8Array[];
  /** Upper edges, ascending; a feature with n edges has n + 2 bins. */
  readonly edges: readonly Float32Array[];
}

export const MISSING_BIN = 0;

/**
 * Edges between neighbouring distinct values: all of them where they are few, otherwise such that each bin holds
 * about the same number of rows. An edge e separates `value <= e` from `value > e`, exactly, as 32-bit floats.
 */
export function fitEdges(column: Float32Array, maxBins: number): Float32Array {
  const sorted = column.filter((value) => !Number.isNaN(value)).sort();
  const values: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < sorted.length; ) {
    let end = i + 1;
    while (end < sorted.length && sorted[end] === sorted[i]) end++;
    values.push(sorted[i]!);
    counts.push(end - i);
    i = end;
  }
  const wanted = maxBins - 1; // one is for missing values
  const edges: number[] = [];
  let remaining = sorted.length;
  let filled = 0;
  for (let i = 0; i + 1 < values.length; i++) {
    filled += counts[i]!;
    const full = values.length <= wanted || filled * (wanted - edges.length) >= remaining;
    if (!full) continue;
    edges.push(between(values[i]!, values[i + 1]!));
    remaining -= filled;
    filled = 0;
    if (edges.length === wanted - 1) break;
  }
  return Float32Array.from(edges);
}

function between(low: number, high: number): number {
  const middle = Math.fround(low + (high - low) / 2);
  return middle < high ? middle : low;
}

export function applyEdges(column: Float32Array, edges: Float32Array): Uint8Array {
  const bins = new Uint8Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!;
    if (Number.isNaN(value)) continue;
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (value <= edges[middle]!) high = middle;
      else low = middle + 1;
    }
    bins[row] = low + 1;
  }
  return bins;
}

export function binColumns(columns: readonly Float32Array[], maxBins: number): Binned {
  const edges = columns.map((column) => fitEdges(column, maxBins));
  return { edges, columns: columns.map((column, f) => applyEdges(column, edges[f]!)) };
}

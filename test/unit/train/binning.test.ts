import { describe, expect, it } from "vitest";
import { applyEdges, fitEdges } from "../../../scripts/train/binning.ts";

describe("fitEdges", () => {
  it("separates every pair of neighbours where there are few values", () => {
    const column = Float32Array.of(3, 1, Number.NaN, 1, 2);
    const edges = fitEdges(column, 255);
    expect([...edges]).toEqual([1.5, 2.5]);
    expect([...applyEdges(column, edges)]).toEqual([3, 1, 0, 1, 2]);
  });

  it("never rounds an edge up onto the value above it", () => {
    const next = Math.fround(1 + 2 ** -23);
    const edges = fitEdges(Float32Array.of(1, next), 255);
    expect([...applyEdges(Float32Array.of(1, next), edges)]).toEqual([1, 2]);
  });

  it("fills bins evenly, and gives a frequent value a bin of its own", () => {
    const column = Float32Array.from({ length: 10000 }, (_, i) => (i < 5000 ? 0 : i));
    const bins = applyEdges(column, fitEdges(column, 17));
    const counts = new Array<number>(18).fill(0);
    for (const bin of bins) counts[bin]!++;
    expect(counts[0]).toBe(0);
    expect(counts[1]).toBe(5000);
    expect(Math.max(...counts.slice(2))).toBeLessThan(700);
  });

  it("has no edges for a column without values", () => {
    expect(fitEdges(Float32Array.of(Number.NaN, Number.NaN), 255)).toHaveLength(0);
  });
});

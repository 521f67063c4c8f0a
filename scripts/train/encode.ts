import { hashBytes } from "../../src/core/hash.ts";
import { offsets } from "../../src/core/offsets.ts";
import { MOST_LEAVES, TREES_MAGIC, type TreesHeader } from "../../src/stance/trees.ts";
import type { TrainedEnsemble, Tree } from "./tree.ts";

/** Leaf values are 16-bit; a sum of ten thousand of them still fits 32 bits. */
const LARGEST_LEAF = 32767;
const MOST_SCALE_BITS = 20;

/**
 * Writes an ensemble in the format that src/stance/trees.ts reads. Leaf values become integers in units of the largest
 * power of two that keeps every one of them in 16 bits: at a leaf below 1 the error of a 600-tree score is under 0.01.
 * @param givenBits that power, where the scores of several ensembles are compared
 * @throws RangeError for a tree of more than `MOST_LEAVES` leaves, or a leaf too large for `givenBits`
 */
export function encodeEnsemble(ensemble: TrainedEnsemble, features: readonly string[], givenBits?: number): Uint8Array {
  const trees = ensemble.trees.map(partTree);
  const splits = trees.flatMap((tree, number) => tree.splits.map((split) => ({ ...split, tree: number })));
  const values = trees.flatMap((tree) => tree.leaves);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  let scaleBits = givenBits ?? MOST_SCALE_BITS;
  while (largest * 2 ** scaleBits > LARGEST_LEAF) scaleBits--;
  if (givenBits !== undefined && scaleBits < givenBits)
    throw new RangeError(`a leaf of ${largest}: too large for ${givenBits} bits`);

  const edges = features.map((_, f) => thresholdsOf(splits, f));
  const firstEdge = offsets(edges.map((list) => list.length));
  const edgeCount = firstEdge.at(-1)!;
  const position = edges.map((list, f) => new Map(list.map((edge, i) => [edge, firstEdge[f]! + i])));
  const groupOf = ({ feature, threshold, missingLeft }: Split): number =>
    position[feature]!.get(threshold)! + (missingLeft ? 0 : edgeCount);
  const tests = splits.map((split) => ({ ...split, group: groupOf(split) })).sort((a, b) => a.group - b.group);
  const sizes = new Uint16Array(2 * edgeCount);
  for (const { group } of tests) sizes[group]!++;

  const arrays = [
    Float32Array.from(edges.flat()),
    Int32Array.from(tests, ({ remaining }) => remaining),
    sizes,
    Uint16Array.from(tests, ({ tree }) => tree),
    Int16Array.from(values, (value) => Math.round(value * 2 ** scaleBits)),
    Uint8Array.from(trees, ({ leaves }) => leaves.length),
  ];
  const planes = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const array of arrays) {
    planes.set(new Uint8Array(array.buffer), at);
    at += array.byteLength;
  }
  const header: TreesHeader = {
    features,
    classes: ensemble.classes,
    scaleBits,
    base: Array.from(ensemble.base, (value) => Math.round(value * 2 ** scaleBits)),
    trees: trees.length,
    splits: tests.length,
    leaves: values.length,
    thresholds: edges.map((list) => list.length),
    hash: hashBytes(planes),
  };
  const json = JSON.stringify(header);
  const text = new TextEncoder().encode(json.padEnd(Math.ceil(json.length / 8) * 8));
  const file = new Uint8Array(8 + text.length + planes.length);
  new DataView(file.buffer).setUint32(0, TREES_MAGIC, true);
  new DataView(file.buffer).setUint32(4, text.length, true);
  file.set(text, 8);
  file.set(planes, 8 + text.length);
  return file;
}

interface Split {
  readonly feature: number;
  readonly threshold: number;
  readonly missingLeft: boolean;
  /** One bit a leaf of its tree: those that remain when the test fails. */
  readonly remaining: number;
}

/** A tree's leaves from left to right, and of each split the leaves to its left. */
function partTree(tree: Tree): { readonly splits: readonly Split[]; readonly leaves: readonly number[] } {
  const splits: Split[] = [];
  const leaves: number[] = [];
  const read = (n: number): void => {
    const feature = tree.feature[n]!;
    if (feature < 0) {
      leaves.push(tree.value[n]!);
      return;
    }
    const before = leaves.length;
    read(n + 1);
    const remaining = ~(bitsBelow(leaves.length) & ~bitsBelow(before));
    splits.push({ feature, threshold: tree.threshold[n]!, missingLeft: tree.missingLeft[n] === 1, remaining });
    read(tree.right[n]!);
  };
  read(0);
  if (leaves.length > MOST_LEAVES) throw new RangeError(`a tree of ${leaves.length} leaves: at most ${MOST_LEAVES}`);
  return { splits, leaves };
}

/** The lowest `count` bits; count may be 32. */
const bitsBelow = (count: number): number => (count >= MOST_LEAVES ? -1 : (1 << count) - 1);

/** The distinct thresholds on a feature, ascending: at most one per bin edge. */
function thresholdsOf(splits: readonly Split[], feature: number): number[] {
  return [...new Set(splits.filter((node) => node.feature === feature).map((node) => node.threshold))].sort(
    (a, b) => a - b,
  );
}

import { hashBytes } from "../../src/core/hash.ts";
import { MOST_LEAVES, NODE, TREES_MAGIC, type TreesHeader } from "../../src/stance/trees.ts";
import type { TrainedEnsemble, Tree } from "./tree.ts";

/** Leaf values are 16-bit; a sum of ten thousand of them still fits 32 bits. */
const LARGEST_LEAF = 32767;
const MOST_SCALE_BITS = 20;

/**
 * Writes an ensemble in the format that src/stance/trees.ts reads. Leaf values become integers in units of the largest
 * power of two that keeps every one of them in 16 bits: at a leaf below 1 the error of a 600-tree score is under 0.01.
 * @throws RangeError for a tree of more than `MOST_LEAVES` leaves
 */
export function encodeEnsemble(ensemble: TrainedEnsemble, features: readonly string[]): Uint8Array {
  const nodes = ensemble.trees.flatMap(nodesOf);
  const splits = nodes.filter((node) => node.feature >= 0);
  const leaves = nodes.filter((node) => node.feature < 0);
  const largest = leaves.reduce((most, leaf) => Math.max(most, Math.abs(leaf.value)), 0);
  let scaleBits = MOST_SCALE_BITS;
  while (largest * 2 ** scaleBits > LARGEST_LEAF) scaleBits--;

  const edges = features.map((_, f) => thresholdsOf(splits, f));
  const position = edges.map((list) => new Map(list.map((edge, i) => [edge, i])));
  const values = leaves.map((leaf) => Math.round(leaf.value * 2 ** scaleBits));
  const planes = new Uint8Array([
    ...new Uint8Array(Float32Array.from(edges.flat()).buffer),
    ...nodes.map((node) => (node.feature < 0 ? NODE.leaf : node.missingLeft ? NODE.missingLeft : NODE.missingRight)),
    ...splits.map((node) => node.feature & 0xff),
    ...splits.map((node) => node.feature >> 8),
    ...splits.map((node) => position[node.feature]!.get(node.threshold)!),
    ...values.map((value) => value & 0xff),
    ...values.map((value) => (value >> 8) & 0xff),
  ]);
  const header: TreesHeader = {
    features,
    classes: ensemble.classes,
    scaleBits,
    base: Array.from(ensemble.base, (value) => Math.round(value * 2 ** scaleBits)),
    trees: ensemble.trees.length,
    splits: splits.length,
    leaves: leaves.length,
    thresholds: edges.map((list) => list.length),
    hash: hashBytes(planes),
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const file = new Uint8Array(8 + text.length + planes.length);
  new DataView(file.buffer).setUint32(0, TREES_MAGIC, true);
  new DataView(file.buffer).setUint32(4, text.length, true);
  file.set(text, 8);
  file.set(planes, 8 + text.length);
  return file;
}

interface Node {
  readonly feature: number;
  readonly threshold: number;
  readonly missingLeft: boolean;
  readonly value: number;
}

function nodesOf(tree: Tree): Node[] {
  const leaves = (tree.feature.length + 1) / 2;
  if (leaves > MOST_LEAVES) throw new RangeError(`a tree of ${leaves} leaves: at most ${MOST_LEAVES}`);
  return Array.from(tree.feature, (feature, n) => ({
    feature,
    threshold: tree.threshold[n]!,
    missingLeft: tree.missingLeft[n] === 1,
    value: tree.value[n]!,
  }));
}

/** The distinct thresholds on a feature, ascending: at most 255, one per bin edge. */
function thresholdsOf(splits: readonly Node[], feature: number): number[] {
  return [...new Set(splits.filter((node) => node.feature === feature).map((node) => node.threshold))].sort(
    (a, b) => a - b,
  );
}

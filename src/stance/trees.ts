import { hashBytes } from "../core/hash.ts";

/**
 * Boosted trees as data, evaluated by QuickScorer (Lucchese et al., SIGIR 2015): instead of walking each tree, every
 * tree keeps one bit per leaf; each feature's tests are visited in ascending order of threshold, and a test that fails
 * clears the leaves to its left; the lowest bit left is the leaf. No branch depends on a tree's shape: 300 trees of 31
 * leaves over 200 features take 12 µs, a walk from the roots 17 µs (synthetic data, half the features continuous).
 * A score is a sum of 32-bit integers over comparisons of 32-bit floats, so it is the same on every machine: no
 * transcendental function, no rounding, no order of summation that matters.
 *
 * File: magic, length of the header, header (JSON, UTF-8), then planes of one kind of byte each, because gzip packs
 * equal things next to each other best. The training side (scripts/train/encode.ts) writes it.
 */
export interface Ensemble {
  readonly features: readonly string[];
  /** 1 for a binary score, otherwise the number of classes; tree i adds to class i % classes. */
  readonly classes: number;
  /** A score times 2^-scaleBits is the log-odds (binary) or the logit of its class. */
  readonly scaleBits: number;
  readonly base: Int32Array;
  /** Tests on slot s are firstTest[s] … firstTest[s + 1] - 1; slots 0…F-1 send missing values left, F…2F-1 right. */
  readonly firstTest: Uint32Array;
  /** The slots that have tests at all. */
  readonly used: Uint16Array;
  /** Ascending within a slot; a value above it fails the test. */
  readonly threshold: Float32Array;
  readonly testTree: Uint16Array;
  /** The leaves that remain when the test fails. */
  readonly remaining: Int32Array;
  readonly firstLeaf: Uint32Array;
  readonly leafValue: Int16Array;
  /** Scratch: the leaves each tree can still reach. */
  readonly reachable: Int32Array;
}

/** One bit a leaf in a 32-bit word. */
export const MOST_LEAVES = 32;

export const TREES_MAGIC = 0x31544343; // "CCT1", little-endian

/** The header of a trees file; every count is checked against the planes' lengths at load. */
export interface TreesHeader {
  readonly features: readonly string[];
  readonly classes: number;
  readonly scaleBits: number;
  readonly base: readonly number[];
  readonly trees: number;
  readonly splits: number;
  readonly leaves: number;
  /** Distinct thresholds of each feature; a split stores its position among them, one byte. */
  readonly thresholds: readonly number[];
  /** `hashBytes` of everything after the header. */
  readonly hash: number;
}

/** What a node's byte in the first plane says. */
export const NODE = { leaf: 0, missingRight: 1, missingLeft: 2 } as const;

/**
 * Reads a trees file and checks that it was trained on exactly the features the code computes.
 * @param expected the feature names in the order in which `score` will be given their values
 * @throws Error at start-up: not a trees file, damaged, or trained on other features (the first difference is named)
 */
export function loadEnsemble(file: Uint8Array, expected: readonly string[]): Ensemble {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 8 || view.getUint32(0, true) !== TREES_MAGIC) throw new Error("not a trees file (format CCT1)");
  const body = 8 + view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, body))) as TreesHeader;
  requireFeatures(header.features, expected);
  const { splits, leaves, features, classes, scaleBits } = header;
  const size = splits + leaves;
  const edgeCount = header.thresholds.reduce((a, b) => a + b, 0);
  const planes = file.subarray(body);
  if (planes.length !== 4 * edgeCount + size + 3 * splits + 2 * leaves || hashBytes(planes) !== header.hash)
    throw new Error("damaged trees file: its planes do not match its header");

  // Little-endian, as every file here and every machine that runs it.
  const edges = new Float32Array(planes.slice(0, 4 * edgeCount).buffer);
  const kind = planes.subarray(4 * edgeCount);
  const featureLow = kind.subarray(size);
  const featureHigh = featureLow.subarray(splits);
  const edge = featureHigh.subarray(splits);
  const valueLow = edge.subarray(splits);
  const valueHigh = valueLow.subarray(leaves);
  const leafValue = new Int16Array(leaves);
  for (let i = 0; i < leaves; i++) leafValue[i] = valueLow[i]! | (valueHigh[i]! << 8);

  // Tests in the order of the file first; then counted into slots by (slot, threshold).
  const testTree = new Uint16Array(splits);
  const remaining = new Int32Array(splits);
  const key = new Uint32Array(splits);
  const firstLeaf = new Uint32Array(header.trees);
  const firstEdge = runningSum(header.thresholds);
  let node = 0;
  let split = 0;
  let leaf = 0;
  const read = (tree: number): void => {
    const at = kind[node++]!;
    if (at === NODE.leaf) {
      leaf++;
      return;
    }
    const test = split++;
    const before = leaf - firstLeaf[tree]!;
    read(tree);
    const after = leaf - firstLeaf[tree]!;
    const feature = featureLow[test]! | (featureHigh[test]! << 8);
    testTree[test] = tree;
    remaining[test] = ~(bitsBelow(after) & ~bitsBelow(before));
    key[test] = firstEdge[feature]! + edge[test]! + (at === NODE.missingLeft ? 0 : edgeCount);
    read(tree);
  };
  for (let tree = 0; tree < header.trees; tree++) {
    firstLeaf[tree] = leaf;
    read(tree);
  }
  const counts = new Uint32Array(2 * edgeCount);
  for (let test = 0; test < splits; test++) counts[key[test]!]!++;
  const firstOfKey = runningSum(counts);
  const slotEdges = Uint32Array.from({ length: 2 * features.length + 1 }, (_, s) =>
    s < features.length ? firstEdge[s]! : edgeCount + firstEdge[s - features.length]!,
  );
  const order = new Uint32Array(splits);
  const next = firstOfKey.slice();
  for (let test = 0; test < splits; test++) order[next[key[test]!]!++] = test;
  const firstTest = slotEdges.map((k) => firstOfKey[k]!);
  return {
    features,
    classes,
    scaleBits,
    base: Int32Array.from(header.base),
    firstTest,
    used: Uint16Array.from(firstTest.keys()).filter((slot) => firstTest[slot + 1]! > firstTest[slot]!),
    ...inOrder(order, { edges, key, testTree, remaining }),
    firstLeaf,
    leafValue,
    reachable: new Int32Array(header.trees),
  };
}

interface Tests {
  readonly edges: Float32Array;
  readonly key: Uint32Array;
  readonly testTree: Uint16Array;
  readonly remaining: Int32Array;
}

/**
 * Plain loops over plain variables: `from` with a function takes ten times as long, fields of an object longer, and
 * this runs at every start, once, before anything is compiled.
 */
function inOrder(order: Uint32Array, { edges, key, testTree, remaining }: Tests) {
  const size = order.length;
  const edgeCount = edges.length;
  const threshold = new Float32Array(size);
  const tree = new Uint16Array(size);
  const leaves = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    const test = order[at]!;
    const edge = key[test]!;
    threshold[at] = edges[edge < edgeCount ? edge : edge - edgeCount]!;
    tree[at] = testTree[test]!;
    leaves[at] = remaining[test]!;
  }
  return { threshold, testTree: tree, remaining: leaves };
}

/** 0, a, a+b, … : one longer than the list. */
function runningSum(list: ArrayLike<number>): Uint32Array {
  const sums = new Uint32Array(list.length + 1);
  for (let i = 0; i < list.length; i++) sums[i + 1] = sums[i]! + list[i]!;
  return sums;
}

/** The lowest `count` bits; count may be 32. */
function bitsBelow(count: number): number {
  return count >= MOST_LEAVES ? -1 : (1 << count) - 1;
}

function requireFeatures(trained: readonly string[], expected: readonly string[]): void {
  for (let i = 0; i < Math.max(trained.length, expected.length); i++)
    if (trained[i] !== expected[i])
      throw new Error(`feature ${i} is "${trained[i]}" in the trees, "${expected[i]}" in the code: run npm run train`);
}

/**
 * The ensemble's integer score of one example.
 * @param values one per feature, NaN where missing; their order is `ensemble.features`
 * @param into receives one sum per class; its earlier content is overwritten
 */
export function score(ensemble: Ensemble, values: Float32Array, into: Int32Array): void {
  const { firstTest, used, threshold, testTree, remaining, reachable, firstLeaf, leafValue, classes } = ensemble;
  const width = values.length;
  reachable.fill(-1);
  for (let at = 0; at < used.length; at++) {
    const slot = used[at]!;
    const missingLeft = slot < width;
    let value = values[missingLeft ? slot : slot - width]!;
    if (Number.isNaN(value)) value = missingLeft ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const end = firstTest[slot + 1]!;
    for (let test = firstTest[slot]!; test < end && value > threshold[test]!; test++) {
      const tree = testTree[test]!;
      reachable[tree] = reachable[tree]! & remaining[test]!;
    }
  }
  into.set(ensemble.base);
  let label = 0;
  for (let tree = 0; tree < reachable.length; tree++) {
    const bits = reachable[tree]!;
    const leaf = 31 - Math.clz32(bits & -bits);
    into[label] = into[label]! + leafValue[firstLeaf[tree]! + leaf]!;
    if (++label === classes) label = 0;
  }
}

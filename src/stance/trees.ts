import { hashBytes } from "../core/hash.ts";
import { offsets } from "../core/offsets.ts";

/**
 * Boosted trees as data, evaluated by QuickScorer (Lucchese et al., SIGIR 2015): instead of walking each tree, every
 * tree keeps one bit per leaf; each feature's tests are visited in ascending order of threshold, and a test that fails
 * clears the leaves to its left; the lowest bit left is the leaf. No branch depends on a tree's shape: 300 trees of 31
 * leaves over 200 features take 12 µs, a walk from the roots 17 µs (synthetic data, half the features continuous).
 * A score is a sum of 32-bit integers over comparisons of 32-bit floats, so it is the same on every machine: no
 * transcendental function, no rounding, no order of summation that matters.
 *
 * File: magic, length of the header, header (JSON, UTF-8, padded with blanks to a multiple of 8), then the arrays below in
 * the order in which they are read here, laid out as they are used: to take 45,000 tests from trees and sort them cost a
 * start 20 ms, in workerd before anything is compiled. The training side (scripts/train/encode.ts) writes it.
 */
export interface Ensemble {
  readonly features: readonly string[];
  /** 1 for a binary score, otherwise the number of classes; tree i adds to class i % classes. */
  readonly classes: number;
  /** A score times 2^-scaleBits is the log-odds (binary) or the logit of its class. */
  readonly scaleBits: number;
  readonly base: Int32Array;
  /** Distinct thresholds of all features, ascending within a feature; a value above one fails its tests. */
  readonly edges: Float32Array;
  /** Those of feature f are firstEdge[f] … firstEdge[f + 1] - 1. */
  readonly firstEdge: Uint32Array;
  /** The features that some tree asks for. */
  readonly asked: Uint16Array;
  /**
   * The tests on edge e are firstTest[e] … firstTest[e + 1] - 1 where a missing value passes, and the same of
   * edges.length + e where it fails.
   */
  readonly firstTest: Uint32Array;
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

export const TREES_MAGIC = 0x32544343; // "CCT2", little-endian

/** The header of a trees file; every count is checked against the arrays' lengths at load. */
export interface TreesHeader {
  readonly features: readonly string[];
  readonly classes: number;
  readonly scaleBits: number;
  readonly base: readonly number[];
  readonly trees: number;
  readonly splits: number;
  readonly leaves: number;
  /** Distinct thresholds of each feature. */
  readonly thresholds: readonly number[];
  /** `hashBytes` of everything after the header. */
  readonly hash: number;
}

/**
 * Reads a trees file and checks that it was trained on exactly the features the code computes.
 * @param expected the feature names in the order in which `score` will be given their values
 * @throws Error at start-up: not a trees file, damaged, or trained on other features (the first difference is named)
 */
export function loadEnsemble(file: Uint8Array, expected: readonly string[]): Ensemble {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 8 || view.getUint32(0, true) !== TREES_MAGIC) throw new Error("not a trees file (format CCT2)");
  const body = 8 + view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, body))) as TreesHeader;
  requireFeatures(header.features, expected);
  const { splits, leaves, trees, features, classes, scaleBits } = header;
  const firstEdge = offsets(header.thresholds);
  const edgeCount = firstEdge.at(-1)!;
  const planes = file.subarray(body);
  if (planes.length !== 8 * edgeCount + 6 * splits + 2 * leaves + trees || hashBytes(planes) !== header.hash)
    throw new Error("damaged trees file: its arrays do not match its header");

  // Little-endian, as every file here and every machine that runs it; the wider types first, so that each is aligned.
  const bytes = planes.byteOffset % 4 === 0 ? planes : planes.slice();
  let at = bytes.byteOffset;
  const take = (length: number, width: number): [ArrayBuffer, number, number] => {
    const from = at;
    at += length * width;
    return [bytes.buffer as ArrayBuffer, from, length];
  };
  const edges = new Float32Array(...take(edgeCount, 4));
  const remaining = new Int32Array(...take(splits, 4));
  const tests = new Uint16Array(...take(2 * edgeCount, 2));
  const testTree = new Uint16Array(...take(splits, 2));
  const leafValue = new Int16Array(...take(leaves, 2));
  const leavesOf = new Uint8Array(...take(trees, 1));
  return {
    features,
    classes,
    scaleBits,
    base: Int32Array.from(header.base),
    edges,
    firstEdge,
    asked: Uint16Array.from(features.keys()).filter((f) => firstEdge[f + 1]! > firstEdge[f]!),
    firstTest: offsets(tests),
    testTree,
    remaining,
    firstLeaf: offsets(leavesOf),
    leafValue,
    reachable: new Int32Array(trees),
  };
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
  const { edges, firstEdge, asked, reachable, firstLeaf, leafValue, classes } = ensemble;
  reachable.fill(-1);
  for (let k = 0; k < asked.length; k++) {
    const f = asked[k]!;
    const value = values[f]!;
    const first = firstEdge[f]!;
    const last = firstEdge[f + 1]!;
    let failed = first;
    while (failed < last && value > edges[failed]!) failed++;
    if (failed > first) failTests(ensemble, first, failed);
    const failedMissing = Number.isNaN(value) ? last : failed;
    if (failedMissing > first) failTests(ensemble, edges.length + first, edges.length + failedMissing);
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

/** Clears the leaves that the failed tests on the edges from `from` to before `to` rule out. */
function failTests({ firstTest, testTree, remaining, reachable }: Ensemble, from: number, to: number): void {
  const end = firstTest[to]!;
  for (let test = firstTest[from]!; test < end; test++) {
    const tree = testTree[test]!;
    reachable[tree] = reachable[tree]! & remaining[test]!;
  }
}

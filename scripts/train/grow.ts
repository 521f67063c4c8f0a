import { type Binned, MISSING_BIN } from "./binning.ts";
import { buildHistogram, gradientOf, hessianOf, type Packed, STRIDE, subtractHistogram } from "./histogram.ts";
import { bestSplit, type LeafSums, leafOutput, type Split, type SplitRules } from "./split.ts";
import type { Tree } from "./tree.ts";

export interface GrowRules extends Omit<SplitRules, "gradientScale" | "hessianScale"> {
  readonly maxLeaves: number;
  readonly maxDepth: number;
  readonly learningRate: number;
}

interface Leaf extends LeafSums {
  /** Its rows are order[first…first+rows). */
  readonly first: number;
  readonly depth: number;
  readonly histogram: Float64Array;
  readonly split: Split | null;
}

/** A node before the tree is laid out. */
interface Draft {
  split: Split | null;
  output: number;
  left: Draft | null;
  right: Draft | null;
}

/** Largest finite float32: every present value is at or below it. */
const ANY_VALUE = Math.fround(3.4028234663852886e38);

/** Buffers that one training run uses again for every tree. */
export class Grower {
  private readonly binned: Binned;
  private readonly bins: Uint16Array;
  private readonly pool: Float64Array[] = [];
  private readonly order: Int32Array;
  private readonly spare: Int32Array;
  private readonly gathered: Float64Array;

  constructor(binned: Binned, rows: number) {
    this.binned = binned;
    this.bins = Uint16Array.from(binned.edges, (edges) => edges.length + 2);
    this.order = new Int32Array(rows);
    this.spare = new Int32Array(rows);
    this.gathered = new Float64Array(rows);
  }

  /**
   * Grows one tree leaf by leaf, the leaf with the greatest gain first (best-first, as LightGBM).
   * @param sample the rows to learn from, ascending
   * @param features the features to choose from, ascending
   * @param scores receives, for the sampled rows, the leaf's value on top of what is there
   */
  grow(packed: Packed, sample: Int32Array, features: Int32Array, rules: GrowRules, scores: Float64Array): Tree {
    const limits: SplitRules = { ...rules, gradientScale: packed.gradientScale, hessianScale: packed.hessianScale };
    this.order.set(sample);
    let total = 0;
    for (const row of sample) total += packed.rows[row]!;
    const open = (range: Pick<Leaf, "first" | "rows" | "depth" | "histogram">, sums: Omit<LeafSums, "rows">): Leaf => {
      const leaf = { ...range, ...sums };
      const splittable = leaf.depth < rules.maxDepth && leaf.rows >= 2 * rules.minChildSamples;
      return { ...leaf, split: splittable ? bestSplit(leaf.histogram, features, this.bins, leaf, limits) : null };
    };
    const unbounded = { lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY };
    const rootSums = {
      gradient: gradientOf(total) * packed.gradientScale,
      hessian: hessianOf(total) * packed.hessianScale,
      ...unbounded,
    };
    const histogram = this.histogramOf(packed, 0, sample.length, features);
    const leaves = [open({ first: 0, rows: sample.length, depth: 0, histogram }, rootSums)];
    const drafts: Draft[] = [draftOf(leaves[0]!, rules)];
    const root = drafts[0]!;

    while (leaves.length < rules.maxLeaves) {
      let chosen = -1;
      for (let i = 0; i < leaves.length; i++)
        if (leaves[i]!.split && (chosen < 0 || leaves[i]!.split!.gain > leaves[chosen]!.split!.gain)) chosen = i;
      if (chosen < 0) break;
      const parent = leaves[chosen]!;
      const split = parent.split!;
      const leftRows = this.partition(parent, split);
      const rightRows = parent.rows - leftRows;
      const leftFirst = parent.first;
      const rightFirst = parent.first + leftRows;
      const leftSmaller = leftRows <= rightRows;
      const smaller = this.histogramOf(
        packed,
        leftSmaller ? leftFirst : rightFirst,
        leftSmaller ? leftRows : rightRows,
        features,
      );
      subtractHistogram(parent.histogram, smaller);
      const [leftSums, rightSums] = childSums(parent, split, rules);
      const depth = parent.depth + 1;
      const [ofLeft, ofRight] = leftSmaller ? [smaller, parent.histogram] : [parent.histogram, smaller];
      const left = open({ first: leftFirst, rows: leftRows, depth, histogram: ofLeft }, leftSums);
      const right = open({ first: rightFirst, rows: rightRows, depth, histogram: ofRight }, rightSums);
      const draft = drafts[chosen]!;
      draft.split = split;
      draft.left = draftOf(left, rules);
      draft.right = draftOf(right, rules);
      leaves[chosen] = left;
      drafts[chosen] = draft.left;
      leaves.push(right);
      drafts.push(draft.right);
    }
    leaves.forEach((leaf, i) => {
      const { output } = drafts[i]!;
      for (let at = leaf.first; at < leaf.first + leaf.rows; at++) {
        const row = this.order[at]!;
        scores[row] = scores[row]! + output;
      }
      this.pool.push(leaf.histogram);
    });
    return layOut(root, 2 * leaves.length - 1, this.binned);
  }

  private histogramOf(packed: Packed, first: number, count: number, features: Int32Array): Float64Array {
    const into = this.pool.pop() ?? new Float64Array(this.bins.length * STRIDE);
    const rows = this.order.subarray(first, first + count);
    const values = this.gathered.subarray(0, count);
    for (let i = 0; i < count; i++) values[i] = packed.rows[rows[i]!]!;
    buildHistogram(this.binned.columns, features, rows, values, into);
    return into;
  }

  /** Moves the leaf's rows so that those of the left child come first, each side in ascending order. */
  private partition(leaf: Leaf, split: Split): number {
    const column = this.binned.columns[split.feature]!;
    const { order, spare } = this;
    const end = leaf.first + leaf.rows;
    let left = leaf.first;
    let right = 0;
    for (let at = leaf.first; at < end; at++) {
      const row = order[at]!;
      const bin = column[row]!;
      if (bin === MISSING_BIN ? split.missingLeft : bin <= split.bin) order[left++] = row;
      else spare[right++] = row;
    }
    order.set(spare.subarray(0, right), left);
    return left - leaf.first;
  }
}

/** The children's sums, and their bounds: below a monotone split neither side may cross the middle of the two outputs. */
function childSums(parent: Leaf, split: Split, rules: GrowRules): [Omit<LeafSums, "rows">, Omit<LeafSums, "rows">] {
  const { lowest, highest } = parent;
  const left = { gradient: split.leftGradient, hessian: split.leftHessian, lowest, highest };
  const right = { gradient: parent.gradient - left.gradient, hessian: parent.hessian - left.hessian, lowest, highest };
  const slope = rules.monotone[split.feature]!;
  if (slope !== 0) {
    const outputOf = (side: typeof left): number => leafOutput(side.gradient, side.hessian, rules.l2, lowest, highest);
    const middle = (outputOf(left) + outputOf(right)) / 2;
    (slope > 0 ? left : right).highest = middle;
    (slope > 0 ? right : left).lowest = middle;
  }
  return [left, right];
}

function draftOf(leaf: Leaf, rules: GrowRules): Draft {
  const output = leafOutput(leaf.gradient, leaf.hessian, rules.l2, leaf.lowest, leaf.highest) * rules.learningRate;
  return { split: null, output, left: null, right: null };
}

function layOut(root: Draft, size: number, binned: Binned): Tree {
  const tree = {
    feature: new Int32Array(size).fill(-1),
    bin: new Uint8Array(size),
    threshold: new Float32Array(size),
    missingLeft: new Uint8Array(size),
    right: new Int32Array(size),
    value: new Float64Array(size),
    gain: new Float64Array(size),
  };
  let next = 0;
  const place = (draft: Draft): void => {
    const n = next++;
    tree.value[n] = draft.output;
    if (!draft.split) return;
    const { feature, bin, missingLeft, gain } = draft.split;
    tree.feature[n] = feature;
    tree.bin[n] = bin;
    tree.threshold[n] = binned.edges[feature]![bin - 1] ?? ANY_VALUE;
    tree.missingLeft[n] = missingLeft ? 1 : 0;
    tree.gain[n] = gain;
    place(draft.left!);
    tree.right[n] = next;
    place(draft.right!);
  };
  place(root);
  return tree;
}

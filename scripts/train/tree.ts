import { MISSING_BIN } from "./binning.ts";

/** A trained tree, nodes in preorder: the left child of a split follows it at once. */
export interface Tree {
  /** -1 for a leaf. */
  readonly feature: Int32Array;
  /** Rows in bins 1…bin go left. */
  readonly bin: Uint8Array;
  /** The same as a value: `value <= threshold` goes left. */
  readonly threshold: Float32Array;
  readonly missingLeft: Uint8Array;
  /** Node number of the right child. */
  readonly right: Int32Array;
  /** Of a leaf: what it adds to the score, learning rate included. */
  readonly value: Float64Array;
  /** Of a split: by how much it lowered the training loss, twice over. */
  readonly gain: Float64Array;
}

/** What training returns: scores are `base[k]` plus the leaves of the trees i with i % classes = k. */
export interface TrainedEnsemble {
  /** 1 for binary (the score is the log-odds of label 1), otherwise the number of classes. */
  readonly classes: number;
  readonly base: Float64Array;
  readonly trees: readonly Tree[];
  /** Sum of the gains of each feature's splits: which features the trees lean on. */
  readonly gains: Float64Array;
  /** Mean loss on the validation set after each round; empty without one. */
  readonly validationLoss: readonly number[];
}

/** The leaf value of one row of binned columns. */
export function evaluateBins(tree: Tree, columns: readonly Uint8Array[], row: number): number {
  let n = 0;
  for (;;) {
    const feature = tree.feature[n]!;
    if (feature < 0) return tree.value[n]!;
    const bin = columns[feature]![row]!;
    const left = bin === MISSING_BIN ? tree.missingLeft[n] === 1 : bin <= tree.bin[n]!;
    n = left ? n + 1 : tree.right[n]!;
  }
}

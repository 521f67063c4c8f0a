import { applyEdges } from "./binning.ts";
import type { Loss } from "./loss.ts";
import { evaluateBins, type Tree } from "./tree.ts";

/** Feature-major values (NaN: missing), one label a row from 0, weight 1 where none is given. */
export interface LabelledRows {
  readonly columns: readonly Float32Array[];
  readonly labels: Uint8Array;
  readonly weights?: Float32Array;
}

/** @throws RangeError where the rows' shapes disagree with each other or with the numbers of features and classes */
export function requireShape(rows: LabelledRows, features: number, classes: number): void {
  const count = rows.labels.length;
  if (rows.columns.length !== features) throw new RangeError(`${rows.columns.length} columns, expected ${features}`);
  if (rows.columns.some((column) => column.length !== count) || (rows.weights && rows.weights.length !== count))
    throw new RangeError(`every column, and the weights, must have as many rows as there are labels (${count})`);
  const label = rows.labels.find((value) => value >= classes);
  if (label !== undefined) throw new RangeError(`label ${label}, but there are ${classes} classes`);
}

/** Follows the loss on rows that are held apart, to know after which round training only learns by heart. */
export class Validation {
  /** Mean loss after each round. */
  readonly losses: number[] = [];
  /** The round, from 0, with the least loss. */
  best = 0;
  readonly #columns: readonly Uint8Array[];
  readonly #labels: Uint8Array;
  readonly #weights: Float32Array;
  readonly #scores: readonly Float64Array[];
  readonly #loss: Loss;

  constructor(rows: LabelledRows, edges: readonly Float32Array[], base: Float64Array, loss: Loss) {
    this.#columns = rows.columns.map((column, f) => applyEdges(column, edges[f]!));
    this.#labels = rows.labels;
    this.#weights = rows.weights ?? new Float32Array(rows.labels.length).fill(1);
    this.#scores = Array.from(base, (value) => new Float64Array(rows.labels.length).fill(value));
    this.#loss = loss;
  }

  add(tree: Tree, k: number): void {
    addTree(tree, this.#columns, this.#scores[k]!, null);
  }

  /** Takes the loss after a round's trees have been added. */
  endRound(): number {
    const loss = this.#loss.mean(this.#scores, this.#labels, this.#weights);
    if (this.losses.push(loss) > 1 && loss < this.losses[this.best]!) this.best = this.losses.length - 1;
    return loss;
  }

  /** Rounds since the best one. */
  get stale(): number {
    return this.losses.length - 1 - this.best;
  }
}

/** Adds the tree's values to the scores of the rows that `done` does not mark. */
export function addTree(
  tree: Tree,
  columns: readonly Uint8Array[],
  scores: Float64Array,
  done: Uint8Array | null,
): void {
  for (let row = 0; row < scores.length; row++)
    if (done === null || done[row] === 0) scores[row] = scores[row]! + evaluateBins(tree, columns, row);
}

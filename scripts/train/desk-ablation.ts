import { DESK_FEATURES } from "../../src/stance/looks.ts";
import type { Side } from "../../src/stance/rule.ts";
import { crossFit, type DeskRows } from "./desk-model.ts";
import { withoutFeatures } from "./rows.ts";

/** The precision at which the groups of features are compared. */
const COMPARED_AT = 0.85;

export interface DeskAblation {
  /** Mean negative log-likelihood of the label. */
  readonly logLoss: number;
  /** Share (0-1) of the labelled sentences found where `COMPARED_AT` of what is found is right. */
  readonly found: Readonly<Record<Side, number>>;
}

/** The cross-fitted model without some features. */
export function ablateDesk(rows: DeskRows, features: readonly string[]): DeskAblation {
  const { scores, scale } = crossFit({ ...rows, columns: withoutFeatures(rows.columns, DESK_FEATURES, features) });
  const all = [...rows.labels.keys()].filter((row) => !rows.unfitted[row]);
  const desk = all.map((row) => softmax(scores[row] as Int32Array, scale));
  const logLoss =
    all.reduce((sum, row, at) => sum - Math.log((desk[at] as number[])[rows.labels[row] as number] as number), 0) /
    all.length;
  const foundOf = (k: number): number =>
    foundAt(all.map((row, at) => ({ score: (desk[at] as number[])[k] as number, right: rows.labels[row] === k })));
  return { logLoss, found: { SUPPORTS: foundOf(0), REFUTES: foundOf(1) } };
}

function softmax(scores: Int32Array, scale: number): number[] {
  const odds = [...scores].map((score) => Math.exp(score / scale));
  const all = odds.reduce((a, b) => a + b, 0);
  return odds.map((odd) => odd / all);
}

function foundAt(outcomes: readonly { score: number; right: boolean }[]): number {
  const all = outcomes.filter(({ right }) => right).length;
  let right = 0;
  let found = 0;
  outcomes
    .toSorted((a, b) => b.score - a.score)
    .forEach((outcome, at) => {
      if (outcome.right) right++;
      if (right / (at + 1) >= COMPARED_AT) found = right;
    });
  return all > 0 ? found / all : Number.NaN;
}

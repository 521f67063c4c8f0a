import type { PairScores } from "./pairs.ts";
import { percent, type Table } from "./table.ts";

/** The scores of one training run, with every group of features ("all") or without one. */
export interface AblationRun {
  readonly without: string;
  readonly features: number;
  readonly scores: Readonly<Record<string, Pick<PairScores, "accuracy">>>;
}

/** Points of accuracy that each group of features gives: what is lost on each set when the group is left out. */
export function ablationTable(all: AblationRun, runs: readonly AblationRun[]): Table {
  const sets = Object.keys(all.scores);
  const lost = (run: AblationRun, set: string): number => {
    const without = run.scores[set];
    return without ? 100 * (without.accuracy - all.scores[set]!.accuracy) : Number.NaN;
  };
  return {
    title: "Ablation",
    head: ["features", "count", ...sets],
    rows: [
      ["all", String(all.features), ...sets.map((set) => percent(all.scores[set]!.accuracy))],
      ...runs
        .toSorted((a, b) => total(a, lost, sets) - total(b, lost, sets))
        .map((run) => [`without ${run.without}`, String(run.features), ...sets.map((set) => signed(lost(run, set)))]),
    ],
    note: "First row: accuracy in per cent; then points gained or lost without a group, retrained, the costliest first.",
  };
}

function total(run: AblationRun, lost: (run: AblationRun, set: string) => number, sets: readonly string[]): number {
  return sets.reduce((sum, set) => sum + (lost(run, set) || 0), 0);
}

function signed(points: number): string {
  if (Number.isNaN(points)) return "–";
  return `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)}`;
}

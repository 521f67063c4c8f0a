import { type JudgedPair, LABELS, type Label, type LabelledPair } from "./pair-rows.ts";
import { calibrationError, type Decision, type RiskPoint, riskCoverage } from "./reliability.ts";

/** What one labelled set says of the judge; shares are 0–1. */
export interface PairScores {
  readonly n: number;
  /** Of the most probable label; on sets without NEI, of the larger side. */
  readonly accuracy: number;
  readonly macroF1: number;
  /** Share of the pairs that the default threshold lets through, and how many of those are right. */
  readonly coverage: number;
  readonly precision: number;
  readonly refutesPrecision: number;
  /** Share of all pairs that are decided for the opposite side of their label. */
  readonly flips: number;
  /** Of the decided pairs. */
  readonly calibrationError: number;
  /** Of every pair's larger side, decided or not. */
  readonly curve: readonly RiskPoint[];
  /** Labelled pairs for which there is no judgement. */
  readonly missing: number;
}

/** A labelled pair with what the judge said of it. */
interface Scored {
  readonly label: Label;
  readonly guess: Label | null;
  readonly decided: Label | null;
  readonly confidence: number;
  readonly side: Label;
}

/**
 * Scores judgements against labels, by id; of rows that share an id, as a third of adversarial FEVER's do, the nth has
 * the nth judgement of that id. Rows with another label than the three are left out.
 */
export function scorePairs(gold: readonly LabelledPair[], judged: readonly JudgedPair[]): PairScores {
  const known = byOccurrence(gold, judged).filter(hasLabel);
  const labels = [...new Set(known.map((row) => row.label))];
  const sidesOnly = !labels.includes("NEI");
  const rows = known.map((row) => scored(row.label, row.judged, sidesOnly));
  const decided = rows.filter((row) => row.decided === "SUPPORTS" || row.decided === "REFUTES");
  const refuted = decided.filter((row) => row.decided === "REFUTES");
  const n = rows.length;
  return {
    n,
    accuracy: share(rows, (row) => row.guess === row.label),
    macroF1: labels.reduce((sum, label) => sum + f1(rows, label), 0) / (labels.length || 1),
    coverage: decided.length / (n || 1),
    precision: share(decided, (row) => row.decided === row.label),
    refutesPrecision: share(refuted, (row) => row.label === "REFUTES"),
    flips: decided.filter((row) => row.label !== "NEI" && row.decided !== row.label).length / (n || 1),
    calibrationError: calibrationError(decided.map((row) => decision(row, row.decided))),
    curve: riskCoverage(rows.map((row) => decision(row, row.side))),
    missing: known.filter((row) => !row.judged).length,
  };
}

interface Matched {
  readonly label: string;
  readonly judged: JudgedPair | undefined;
}

function byOccurrence(gold: readonly LabelledPair[], judged: readonly JudgedPair[]): Matched[] {
  const byId = Map.groupBy(judged, (pair) => String(pair.id));
  const seen = new Map<string, number>();
  return gold.map(({ id, label }) => {
    const nth = seen.get(String(id)) ?? 0;
    seen.set(String(id), nth + 1);
    return { label, judged: byId.get(String(id))?.[nth] };
  });
}

function hasLabel(row: Matched): row is Matched & { label: Label } {
  return LABELS.some((label) => label === row.label);
}

function scored(label: Label, judged: JudgedPair | undefined, sidesOnly: boolean): Scored {
  const supports = judged?.probabilities.SUPPORTS ?? 0;
  const refutes = judged?.probabilities.REFUTES ?? 0;
  const side = supports >= refutes ? "SUPPORTS" : "REFUTES";
  const guess = sidesOnly ? side : (judged?.label ?? null);
  return { label, guess, decided: judged?.decided ?? null, confidence: Math.max(supports, refutes), side };
}

function decision(row: Scored, side: Label | null): Decision {
  return { confidence: row.confidence, right: side === row.label };
}

function share<T>(rows: readonly T[], holds: (row: T) => boolean): number {
  return rows.filter(holds).length / (rows.length || 1);
}

function f1(rows: readonly Scored[], label: Label): number {
  const guessed = rows.filter((row) => row.guess === label).length;
  const labelled = rows.filter((row) => row.label === label).length;
  const both = rows.filter((row) => row.guess === label && row.label === label).length;
  return (2 * both) / (guessed + labelled || 1);
}

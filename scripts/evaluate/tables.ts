import { publishedFor } from "./baselines.ts";
import type { GoldScores } from "./gold.ts";
import { type NewsScores, OUTCOMES } from "./news.ts";
import type { PairScores } from "./pairs.ts";
import { riskAt } from "./reliability.ts";
import { percent, type Table } from "./table.ts";

/** Shares of the surest pairs at which the curve is put into words. */
const COVERAGES = [0.2, 0.4, 0.6, 0.8];

export function pairTable(sets: readonly (readonly [name: string, scores: PairScores])[]): Table {
  return {
    title: "Labelled pairs",
    head: [
      "set",
      "pairs",
      "accuracy",
      "macro-F1",
      "coverage",
      "precision",
      "REFUTES prec.",
      "flips",
      "ECE",
      ...COVERAGES.map((coverage) => `risk@${100 * coverage}`),
      "published",
    ],
    rows: sets.map(([name, s]) => [
      name,
      String(s.n),
      percent(s.accuracy),
      s.macroF1.toFixed(3),
      s.coverage.toFixed(3),
      s.precision.toFixed(3),
      s.refutesPrecision.toFixed(3),
      `${percent(s.flips)} %`,
      s.calibrationError.toFixed(3),
      ...COVERAGES.map((coverage) => `${percent(riskAt(s.curve, coverage) ?? 0)} %`),
      publishedFor(name),
    ]),
    lastIsText: true,
    note:
      "Accuracy and macro-F1 of the most probable label (on sets without NEI: of the likelier side). Coverage, precision, " +
      "flips (decided for the opposite side) and ECE at the default threshold. risk@40: wrong sides among the surest 40 % of all pairs.",
  };
}

export function goldTable(sets: readonly (readonly [name: string, scores: GoldScores])[]): Table {
  return {
    title: "Statements, end to end",
    head: ["set", "statements", "verdict accuracy", "evidence precision", "evidence recall", "flips"],
    rows: sets.map(([name, s]) => [
      name,
      String(s.n),
      s.verdictAccuracy.toFixed(3),
      s.evidencePrecision.toFixed(3),
      s.evidenceRecall.toFixed(3),
      String(s.flips),
    ]),
  };
}

export function newsTable(name: string, s: NewsScores): Table {
  return {
    title: `News, end to end: ${name}`,
    head: ["headline labelled", ...OUTCOMES.map((outcome) => `listed: ${outcome}`)],
    rows: (["SUPPORTS", "REFUTES"] as const).map((label) => [
      label,
      ...OUTCOMES.map((outcome) => String(s.table[label][outcome])),
    ]),
    note:
      `${s.n} headlines. Of ${s.refuting} that list their own article as contradicting, ${percent(s.refutesPrecision)} % are right; ` +
      `as supporting, ${percent(s.supportsPrecision)} %. Wrong "contradicts" per 100 statements: ${s.wrongPer100.toFixed(2)}; ` +
      `contradicting sentences of other articles, unlabelled, per 100: ${s.unlabelledPer100.toFixed(1)}.`,
  };
}

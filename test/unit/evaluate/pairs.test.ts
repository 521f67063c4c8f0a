import { describe, expect, it } from "vitest";
import type { LabelledPair } from "../../../scripts/evaluate/pair-rows.ts";
import { scorePairs } from "../../../scripts/evaluate/pairs.ts";
import { riskAt } from "../../../scripts/evaluate/reliability.ts";
import { syntheticPairs } from "./synthetic.ts";

/** What the reference scorer, score-pairs.mjs, prints for the same rows, rounded as it rounds. */
const THREE_WAY = {
  n: 1000,
  acc: 55.4,
  macroF1: 0.562,
  coverage: 0.385,
  precision: 0.675,
  refutesPrecision: 0.711,
  flips: 0.063,
  ece: 0.054,
};
const TWO_WAY = {
  n: 676,
  acc: 73.8,
  macroF1: 0.738,
  coverage: 0.441,
  precision: 0.826,
  refutesPrecision: 0.817,
  flips: 0.0769,
  ece: 0.109,
};

describe("scorePairs", () => {
  it.each<[string, number, LabelledPair["label"][], object]>([
    ["three labels", 1, ["SUPPORTS", "REFUTES", "NEI"], THREE_WAY],
    ["two sides and a label that does not count", 2, ["SUPPORTS", "REFUTES", "NOT_SUPPORTS"], TWO_WAY],
  ])("prints what the reference scorer prints: %s", (_, seed, labels, expected) => {
    const { gold, judged } = syntheticPairs(1000, seed, labels);
    const scores = scorePairs(gold, judged);
    expect({
      n: scores.n,
      acc: +(100 * scores.accuracy).toFixed(1),
      macroF1: +scores.macroF1.toFixed(3),
      coverage: +scores.coverage.toFixed(3),
      precision: +scores.precision.toFixed(3),
      refutesPrecision: +scores.refutesPrecision.toFixed(3),
      flips: +scores.flips.toFixed(4),
      ece: +scores.calibrationError.toFixed(3),
    }).toEqual(expected);
    expect(scores.missing).toBeGreaterThan(0);
    expect(riskAt(scores.curve, 0.2)!).toBeLessThan(riskAt(scores.curve, 1)!);
  });

  it("gives rows that share an id their own judgements, in order", () => {
    const row = (label: LabelledPair["label"]) => ({ id: 7, claim: "a", evidence: "b", label });
    const judged = (decided: "SUPPORTS" | "REFUTES") => ({
      id: 7,
      label: decided,
      decided,
      probabilities: {
        SUPPORTS: decided === "SUPPORTS" ? 0.9 : 0.1,
        REFUTES: decided === "REFUTES" ? 0.9 : 0.1,
        NEI: 0,
      },
    });
    const gold = [row("REFUTES"), row("SUPPORTS"), row("REFUTES")];
    const scores = scorePairs(gold, [judged("REFUTES"), judged("SUPPORTS")]);
    expect(scores).toMatchObject({ accuracy: 2 / 3, precision: 1, coverage: 2 / 3, missing: 1 });
  });
});

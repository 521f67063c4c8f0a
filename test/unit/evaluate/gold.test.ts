import { expect, it } from "vitest";
import { scoreGold } from "../../../scripts/evaluate/gold.ts";
import { ANSWERS, GOLD } from "./synthetic.ts";

it("prints what the reference scorer, score-gold.mjs, prints for the same answers", () => {
  const scores = scoreGold(GOLD, ANSWERS);
  expect(scores).toMatchObject({ n: 3, evidencePrecision: 0.5, evidenceRecall: 0.5, flips: 1 });
  expect(scores.verdictAccuracy).toBeCloseTo(0.667, 3);
  expect(scores.byType).toEqual({ negation: [1, 1], plain: [1, 2] });
  expect(scores.misses.filter((miss) => miss.kind !== "MISSED").map((miss) => [miss.kind, miss.id])).toEqual([
    ["FALSE_POSITIVE", "g1"],
    ["VERDICT", "g2"],
    ["FLIP", "g2"],
  ]);
});

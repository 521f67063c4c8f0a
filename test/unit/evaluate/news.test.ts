import { expect, it } from "vitest";
import { scoreNews } from "../../../scripts/evaluate/news.ts";
import type { Answer } from "../../../src/check/answer.ts";
import { evidence } from "./synthetic.ts";

const answer = (supporting: Answer["supporting"], contradicting: Answer["contradicting"]): Answer =>
  ({ supporting, contradicting }) as unknown as Answer;

it("counts only the labelled article, also where it shares its sentence with another", () => {
  const statements = [
    { statement: "a", article: "1", stance: "REFUTES" as const },
    { statement: "b", article: "2", stance: "SUPPORTS" as const },
    { statement: "c", article: "3", stance: "SUPPORTS" as const },
    { statement: "d", article: "4", stance: "REFUTES" as const },
  ];
  const scores = scoreNews(statements, [
    answer([], [evidence("shared", "9", ["1"])]),
    answer([], [evidence("wrong", "2"), evidence("elsewhere", "9")]),
    answer([evidence("fine", "3")], [evidence("and not", "3")]),
    answer([], []),
  ]);
  expect(scores.table).toEqual({
    SUPPORTS: { agree: 0, disagree: 1, both: 1, none: 0 },
    REFUTES: { agree: 0, disagree: 1, both: 0, none: 1 },
  });
  expect(scores).toMatchObject({ refuting: 3, supportsPrecision: 1, wrongPer100: 50, unlabelledPer100: 25 });
  expect(scores.refutesPrecision).toBeCloseTo(1 / 3);
  expect(scores.refutations.map(({ sentence, right }) => [sentence, right])).toEqual([
    ["shared", true],
    ["wrong", false],
    ["elsewhere", null],
    ["and not", false],
  ]);
  expect(scores.refutations[0]!.reasons).toEqual(["POLARITY: differs"]);
});

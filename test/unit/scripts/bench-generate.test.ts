import { describe, expect, it } from "vitest";
import { exponentOf } from "../../../scripts/bench/chart.ts";
import { generate } from "../../../scripts/bench/generate.ts";
import { quantiles } from "../../../scripts/bench/load.ts";
import { readWords } from "../../../scripts/bench/words.ts";
import { loadAnalyser } from "../../../scripts/build/analyser.ts";

const words = readWords(loadAnalyser().lexicon);

describe("the benchmark", () => {
  it("writes the same articles for the same seed, others for another", () => {
    expect(generate(100, words)).toEqual(generate(100, words));
    expect(generate(100, words, 2)).not.toEqual(generate(100, words));
  });

  it("puts the evidence of every statement into its article, worded otherwise", () => {
    const { articles, statements } = generate(400, words);
    expect(articles).toHaveLength(20);
    for (const [at, { statement, evidence }] of statements.entries()) {
      expect(articles[at]?.text).toContain(evidence);
      expect(evidence).not.toContain(statement);
    }
  });

  it("fits the exponent of growth and reads quantiles", () => {
    expect(exponentOf([1, 2, 4, 8].map((size) => [size, 3 * size ** 0.5] as const))).toBeCloseTo(0.5);
    expect(quantiles(Array.from({ length: 100 }, (_, i) => i))).toEqual({ p50: 50, p99: 99 });
  });
});

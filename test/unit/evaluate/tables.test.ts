import { describe, expect, it } from "vitest";
import { ablationTable } from "../../../scripts/evaluate/ablation.ts";
import { riskCoverageSvg } from "../../../scripts/evaluate/chart.ts";
import { scorePairs } from "../../../scripts/evaluate/pairs.ts";
import { alignedText, markdown } from "../../../scripts/evaluate/table.ts";
import { pairTable } from "../../../scripts/evaluate/tables.ts";
import { syntheticPairs } from "./synthetic.ts";

const { gold, judged } = syntheticPairs(500, 3, ["SUPPORTS", "REFUTES", "NEI"]);
const scores = scorePairs(gold, judged);

describe("tables", () => {
  it("align under their heads, with the published figures of known sets", () => {
    const lines = alignedText(
      pairTable([
        ["vitaminc", scores],
        ["x", scores],
      ]),
    ).split("\n");
    expect(lines[3]).toMatch(/^vitaminc\s+500\s.*DeBERTa-v3 zero-shot 68.5/);
    expect(lines[1]!.indexOf("accuracy") + 8).toBe(lines[3]!.indexOf((100 * scores.accuracy).toFixed(1)) + 4);
  });

  it("escape pipes in Markdown", () => {
    expect(markdown({ title: "t", head: ["a", "b"], rows: [["x|y", "1"]] })).toBe(
      "## t\n\n| a | b |\n| --- | --: |\n| x\\|y | 1 |\n",
    );
  });

  it("order the ablation by what is lost", () => {
    const run = (without: string, accuracy: number) => ({
      without,
      features: 3,
      scores: { s: { ...scores, accuracy } },
    });
    const { rows } = ablationTable(run("", 0.8), [run("roles", 0.79), run("numbers", 0.64), run("noise", 0.805)]);
    expect(rows).toEqual([
      ["all", "3", "80.0"],
      ["without numbers", "3", "−16.0"],
      ["without roles", "3", "−1.0"],
      ["without noise", "3", "+0.5"],
    ]);
  });
});

describe("riskCoverageSvg", () => {
  it("draws one line a set, inside the picture", () => {
    const svg = riskCoverageSvg([
      { name: "a & b", points: scores.curve },
      { name: "c", points: scores.curve },
    ]);
    expect(svg.match(/<polyline/g)).toHaveLength(2);
    expect(svg).toContain("a &amp; b");
    const numbers = [...svg.matchAll(/points="([^"]+)"/g)].flatMap(([, points]) => points!.split(/[ ,]/).map(Number));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(36);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(520);
  });
});

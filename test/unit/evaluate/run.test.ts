import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { evaluateSets } from "../../../scripts/evaluate/run.ts";
import { readSets } from "../../../scripts/evaluate/sets.ts";
import { checkerOf, pairJudgeOf } from "../../../scripts/evaluate/under-test.ts";
import type { Article } from "../../../src/corpus/archive.ts";
import { judged, smallEngine } from "../../support/small-engine.ts";

const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, rows: readonly object[]): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}

write("stance/tiny.jsonl", [
  { id: 1, claim: "yes", evidence: "is n't", label: "SUPPORTS" },
  { id: 2, claim: "no", evidence: "e", label: "REFUTES" },
]);
write("stance/queries.jsonl", [{ _id: "1", text: "not a labelled set" }]);
write("gold/dev.jsonl", [
  {
    id: "d1",
    statement: "it is",
    verdict: "REFUTES",
    supporting: [],
    contradicting: [{ doc: "000", quote: "is not" }],
    optional: [],
    type: "plain",
  },
]);
write("news/articles.jsonl", [
  { id: "7", text: "It is not so. Enough words follow to fill an opening of sixty characters." },
]);
write("news/statements.jsonl", [{ statement: "it is", article: "7", stance: "REFUTES" }]);

const under = {
  pairJudge: () => (claim: string) => {
    const supports = claim === "yes" ? 0.9 : 0.4;
    return {
      label: supports > 0.5 ? ("SUPPORTS" as const) : ("REFUTES" as const),
      decided: supports > 0.5 ? ("SUPPORTS" as const) : ("NEI" as const),
      probabilities: { SUPPORTS: supports, REFUTES: 1 - supports, NEI: 0 },
    };
  },
  checker: (articles?: readonly Article[]) =>
    checkerOf(
      smallEngine([{ id: articles?.[0]?.id ?? "000", sentences: [["It is not so.", judged("REFUTES", 0.95)]] }]),
    ),
};
const quiet = { step: () => {}, done: () => {} };

describe("evaluateSets", () => {
  it("runs pairs through the judge, statements and news through the whole check", async () => {
    const skipped: string[] = [];
    const paths = ["stance", "gold", "news"].map((name) => join(folder, name));
    const sets = await readSets(paths, (file) => skipped.push(file));
    expect(skipped).toEqual([join(folder, "stance", "queries.jsonl")]);
    const { pairs, gold, news } = await evaluateSets(sets, under, quiet);
    expect(pairs).toMatchObject([["tiny", { n: 2, accuracy: 1, coverage: 0.5, precision: 1 }]]);
    expect(gold).toMatchObject([["gold/dev", { verdictAccuracy: 1, evidenceRecall: 1, flips: 0 }]]);
    expect(news).toMatchObject([["news", { n: 1, refuting: 1, refutesPrecision: 1, wrongPer100: 0 }]]);
  });
});

describe("pairJudgeOf", () => {
  it("has the service's probabilities where the service decides, the head's elsewhere", async () => {
    const engine = smallEngine([
      {
        sentences: [
          ["Sure.", judged("SUPPORTS", 0.95)],
          ["Leaning.", judged("SUPPORTS", 0.7)],
        ],
      },
    ]);
    const head = () => ({ SUPPORTS: 0.2, REFUTES: 0.5, NOT_ENOUGH_INFO: 0.3 });
    const judge = pairJudgeOf(engine, head);
    expect(await judge("it is", "Sure.")).toEqual({
      label: "SUPPORTS",
      decided: "SUPPORTS",
      probabilities: { SUPPORTS: 0.95, REFUTES: 0, NEI: expect.closeTo(0.05) },
    });
    expect(await judge("it is", "Leaning.")).toEqual({
      label: "REFUTES",
      decided: "NEI",
      probabilities: { SUPPORTS: 0.2, REFUTES: 0.5, NEI: 0.3 },
    });
  });
});

describe("readSets", () => {
  it("refuses what is not there and what has no labelled set", async () => {
    await expect(readSets([join(folder, "nowhere")], () => {})).rejects.toThrow(/nowhere: not found/);
    await expect(readSets([join(folder, "stance", "queries.jsonl")], () => {})).rejects.toThrow(/no labelled set/);
  });

  it("names the line of a row that does not fit", async () => {
    write("bad/set.jsonl", [
      { id: 1, claim: "c", evidence: "e", label: "SUPPORTS" },
      { id: 2, claim: 3 },
    ]);
    await expect(readSets([join(folder, "bad")], () => {})).rejects.toThrow(/set.jsonl:2: claim/);
  });
});

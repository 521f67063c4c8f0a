import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { judgeFile } from "../../../scripts/evaluate/judge-file.ts";
import type { PairJudge } from "../../../scripts/evaluate/pair-rows.ts";

const folder = mkdtempSync(join(tmpdir(), "judge-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

const seen: string[] = [];
const judge: PairJudge = (claim, evidence) => {
  seen.push(claim, evidence);
  return { label: "REFUTES", decided: "NEI", probabilities: { SUPPORTS: 0.2, REFUTES: 0.5, NEI: 0.3 } };
};

function files(name: string, lines: string[]) {
  const input = join(folder, `${name}.jsonl`);
  writeFileSync(input, lines.join("\n"));
  return [input, join(folder, `${name}.out`)] as const;
}

describe("judgeFile", () => {
  it("writes one line a pair, ids as they came, text in its natural form", async () => {
    const rows = [
      { id: 7, claim: "It is n't so .", evidence: "-LRB- It is -RRB- ." },
      { id: "x", claim: "a", evidence: "b" },
    ];
    const [input, output] = files("good", [JSON.stringify(rows[0]), "", JSON.stringify(rows[1])]);
    expect(await judgeFile(input, output, judge)).toBe(2);
    expect(seen.slice(0, 2)).toEqual(["It isn't so.", "(It is)."]);
    const lines = readFileSync(output, "utf8").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([7, "x"]);
    expect(JSON.parse(lines[0]!)).toEqual({
      id: 7,
      label: "REFUTES",
      decided: "NEI",
      probabilities: { SUPPORTS: 0.2, REFUTES: 0.5, NEI: 0.3 },
    });
  });

  it.each([
    ["not JSON", '{"id": 1, ', /bad.jsonl:2: not JSON/],
    ["no evidence", '{"id": 1, "claim": "c"}', /bad.jsonl:2: evidence: /],
    ["an empty claim", '{"id": 1, "claim": "", "evidence": "e"}', /bad.jsonl:2: claim: /],
    ["not an object", "[]", /bad.jsonl:2: row: /],
  ])("names the line and leaves nothing behind: %s", async (_, line, message) => {
    const [input, output] = files("bad", ['{"id": 0, "claim": "c", "evidence": "e"}', line]);
    await expect(judgeFile(input, output, judge)).rejects.toThrow(message);
    expect(readdirSync(folder).filter((name) => name.startsWith("bad.out"))).toEqual([]);
  });

  it("accepts a byte order mark, as Windows tools write it, at the start only", async () => {
    const pair = JSON.stringify({ id: 1, claim: "c", evidence: "e" });
    const [input, output] = files("marked", [`\ufeff${pair}`, pair]);
    expect(await judgeFile(input, output, judge)).toBe(2);
    await expect(judgeFile(files("twice", [pair, `\ufeff${pair}`])[0], output, judge)).rejects.toThrow(/twice.jsonl:2/);
  });

  it("tells which file it cannot read or write", async () => {
    const [input, output] = files("fine", ['{"id": 0, "claim": "c", "evidence": "e"}']);
    await expect(judgeFile(join(folder, "none.jsonl"), output, judge)).rejects.toThrow(/none.jsonl: cannot be read/);
    await expect(judgeFile(input, join(folder, "no", "out"), judge)).rejects.toThrow(/cannot be written/);
    expect(existsSync(output)).toBe(false);
  });
});

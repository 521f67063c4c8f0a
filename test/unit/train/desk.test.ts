import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { deskPairs } from "../../../scripts/train/desk.ts";
import { LABELS } from "../../../scripts/train/sets.ts";

const ARTICLE = `---
publisher: The Herald
title: Council votes on ferry
date: 2031-03-01
dateBasis: stated
language: en
---

The council of Kelmouth approved a second ferry on Tuesday. Kelmouth refused to sell the old ferry.

Kelmouth may paint the ferry. The harbour is deep.
`;

const row = (fields: object) =>
  JSON.stringify({
    id: "x1",
    verdict: "SUPPORTS",
    supporting: [],
    contradicting: [],
    optional: [],
    type: "direct",
    ...fields,
  });

function folder(...rows: string[]): string {
  const path = mkdtempSync(join(tmpdir(), "desk-"));
  writeFileSync(join(path, "k1_ferry.md"), ARTICLE);
  writeFileSync(join(path, "statements.jsonl"), `${rows.join("\n")}\n`);
  const trap = row({
    id: "x1-m",
    statement: "Kelmouth sold the old ferry.",
    contradicting: [{ doc: "k1", quote: "refused to sell" }],
  });
  writeFileSync(join(path, "misleading.jsonl"), `${trap}\n`);
  return path;
}

it("labels what the search returns, sentence by sentence", () => {
  const pairs = deskPairs(
    folder(
      row({
        statement: "Kelmouth approved a second ferry.",
        supporting: [{ doc: "k1", quote: "approved a second ferry" }],
        optional: [{ doc: "k1", quote: "may paint the ferry" }],
      }),
    ),
  );
  const plain = pairs.filter(({ misleading }) => !misleading);
  expect(pairs.filter(({ misleading }) => misleading).map(({ label }) => LABELS[label])).toContain("REFUTES");
  const labels = Object.fromEntries(plain.map((pair) => [pair.sentence.text, LABELS[pair.label]]));
  expect(labels["The council of Kelmouth approved a second ferry on Tuesday."]).toBe("SUPPORTS");
  expect(labels["Kelmouth refused to sell the old ferry."]).toBe("NEI");
  expect(plain.map(({ sentence }) => sentence.text)).not.toContain("Kelmouth may paint the ferry.");
  expect(new Set(plain.map(({ story }) => story))).toEqual(new Set(["k"]));
});

it("refuses a quote of an article that is not there", () => {
  const stray = row({ statement: "Kelmouth votes.", supporting: [{ doc: "k2", quote: "votes" }] });
  expect(() => deskPairs(folder(stray))).toThrow("x1 quotes the article k2");
});

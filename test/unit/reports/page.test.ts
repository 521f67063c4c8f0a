import { expect, test } from "vitest";
import type { Answer, Evidence } from "../../../src/check/answer.ts";
import { markClaims } from "../../../src/reports/page/marked-text.ts";
import { reportPage } from "../../../src/reports/page/page.ts";
import { type CheckedClaim, type StoredReport, summarise } from "../../../src/reports/report.ts";

const EVIL = `<script>alert(1)</script>"><img src=x onerror=alert(2)>`;

function evidence(overrides: Partial<Evidence> = {}): Evidence {
  return {
    sentence: `It was denied. ${EVIL}`,
    stance: "REFUTES",
    confidence: 0.9,
    date: "2026-03-01",
    dateBasis: "inferred",
    source: { articleId: "a", publisher: `Herald ${EVIL}`, title: EVIL, url: "javascript:alert(3)", author: null },
    position: { part: "text", sentence: 0, start: 0, end: 1, offsetUnit: "utf16" },
    context: { before: null, after: null },
    speaker: EVIL,
    reasons: [{ code: "POLARITY", message: EVIL, statementSpan: null, sentenceSpan: null }],
    link: "javascript:alert(4)",
    ...overrides,
  };
}

function claim(text: string, start: number, overrides: Partial<Answer> = {}): CheckedClaim {
  const result: Answer = {
    statement: text,
    verdict: "NOT_ENOUGH_INFO",
    basis: "archive",
    confidence: 0.1,
    supporting: [],
    contradicting: [],
    related: [],
    notEnoughInfo: { code: "NOTHING_RELATED", message: `Nothing. ${EVIL}` },
    corpus: { digest: "sha256-x", articles: 1, sentences: 1 },
    engine: { name: "countercheck", version: "0.0.0", judge: "test" },
    ...overrides,
  };
  return { text, start, end: start + text.length, checkWorthiness: 0.5, result };
}

function report(text: string | null, claims: CheckedClaim[], overrides: Partial<StoredReport> = {}): StoredReport {
  return {
    id: "rep_1",
    status: "completed",
    article: { id: "1", title: EVIL, url: "javascript:alert(5)" },
    createdAt: "2026-06-01T12:00:00.000Z",
    page: "https://x.example/reports/rep_1",
    summary: summarise(claims),
    attempts: 1,
    failure: null,
    text,
    claims,
    ...overrides,
  };
}

test("nothing from an article, the archive or the judge becomes markup, and no address but the web's is a link", async () => {
  const text = `First claim ${EVIL}.\n\nSecond claim.`;
  const claims = [
    claim(`First claim ${EVIL}.`, 0, { verdict: "REFUTES", contradicting: [evidence()], notEnoughInfo: null }),
    claim("Second claim.", text.indexOf("Second"), { related: [evidence({ stance: "NOT_ENOUGH_INFO" })] }),
  ];
  const page = String(await reportPage(report(text, claims)));
  expect(page).not.toMatch(/<script|<img|href="javascript/i);
  expect(page).toContain("&lt;script&gt;");
});

test("a page names verdicts, sources, dates and what a date rests on", async () => {
  const source = { articleId: "a", publisher: "AFP", title: "A title", url: "https://afp.example/1", author: null };
  const found = evidence({ sentence: "It was denied.", source, speaker: "a diplomat", link: null });
  const page = String(
    await reportPage(report("It is so.", [claim("It is so.", 0, { verdict: "REFUTES", contradicting: [found] })])),
  );
  for (const shown of ["Contradicted by the archive", "AFP", "1 March 2026", "(date inferred)", "quoting a diplomat"]) {
    expect(page).toContain(shown);
  }
  expect(page).toContain('href="https://afp.example/1"');
});

test.each([
  ["queued", "Being checked", true],
  ["failed", "could not be checked", false],
] as const)("a report that is %s says so", async (status, words, refreshes) => {
  const page = String(await reportPage(report(null, [], { status, failure: "given up" })));
  expect(page).toContain(words);
  expect(page.includes("http-equiv")).toBe(refreshes);
});

test("an article without claims says that there is nothing to check", async () => {
  expect(String(await reportPage(report("Lovely!", [])))).toContain(
    "No sentence of this article states something to check",
  );
});

test("claims are marked in their paragraphs, and one across a break on both sides", () => {
  const text = "One. Two.\n\nThree\n\nfour. Five.";
  const claims = [claim("Two.", 5), claim("Three\n\nfour.", 11)];
  const marked = markClaims(text, claims).map((row) =>
    row.map(({ text: part, claim: index, begins }) => [part, index, begins]),
  );
  expect(marked).toEqual([
    [
      ["One. ", null, false],
      ["Two.", 0, true],
    ],
    [["Three", 1, true]],
    [
      ["four.", 1, false],
      [" Five.", null, false],
    ],
  ]);
});

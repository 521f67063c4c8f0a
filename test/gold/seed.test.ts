import { expect, test } from "vitest";
import { loadEngine } from "../../scripts/lib/engine.ts";
import type { Evidence } from "../../src/check/answer.ts";
import { checkStatement } from "../../src/check/check.ts";

const engine = loadEngine();
const check = (statement: string) => checkStatement(engine, { statement, limit: 20 });
const sourcesOf = (list: readonly Evidence[]) =>
  list.map(({ source, date }) => `${source.articleId.slice(0, 3)} ${date}`).sort();
const sentencesOf = (list: readonly Evidence[]) => list.map(({ sentence }) => sentence);
const BRITAIN_AND_FRANCE =
  "Britain and France have said they are prepared to deploy troops to Ukraine to help preserve any truce.";

test("“Italy will send troops” is contradicted by both sentences that rule it out, with their dates", async () => {
  const answer = await check("Italy will send troops");
  expect(answer).toMatchObject({ verdict: "REFUTES", supporting: [], notEnoughInfo: null });
  expect(sourcesOf(answer.contradicting)).toEqual(["000 2025-08-16", "002 2025-03-06"]);
  for (const { sentence, reasons } of answer.contradicting) {
    expect(sentence).toContain("ruled out");
    expect(reasons.filter(({ code, sentenceSpan }) => code !== "AGREES" && sentenceSpan !== null)).not.toEqual([]);
  }
});

test("“Rome has pledged soldiers” finds what Meloni ruled out, and nothing for it", async () => {
  const { supporting, contradicting } = await check("Rome has pledged soldiers");
  expect(sentencesOf(contradicting)).toContain("She also ruled out any deployment of Italian troops in this context.");
  expect(supporting).toEqual([]);
});

test("what France is prepared for supports it for France", async () => {
  const answer = await check("France will send troops");
  expect(answer).toMatchObject({ verdict: "SUPPORTS", contradicting: [] });
  expect(sentencesOf(answer.supporting)).toContain(BRITAIN_AND_FRANCE);
});

test.each(["Germany", "Italy", "Poland"])("what France is prepared for says nothing of %s", async (country) => {
  const { supporting, contradicting } = await check(`${country} will send troops`);
  expect(sentencesOf([...supporting, ...contradicting])).not.toContain(BRITAIN_AND_FRANCE);
});

test.each([
  ["Germany will send troops to Ukraine", "OTHER_ACTOR"],
  ["The European Central Bank raised interest rates", "NOTHING_RELATED"],
])("“%s” is not decided: %s", async (statement, code) => {
  expect(await check(statement)).toMatchObject({
    verdict: "NOT_ENOUGH_INFO",
    supporting: [],
    contradicting: [],
    notEnoughInfo: { code },
  });
});

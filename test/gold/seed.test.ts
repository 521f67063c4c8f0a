import { expect, test } from "vitest";
import { loadEngine } from "../../scripts/lib/engine.ts";
import type { Evidence } from "../../src/check/answer.ts";
import { checkStatement } from "../../src/check/check.ts";

const engine = loadEngine();
const check = (statement: string) => checkStatement(engine, { statement, limit: 20 });
const sourcesOf = (list: readonly Evidence[]) =>
  list.map(({ source, date }) => `${source.articleId.slice(0, 3)} ${date}`).sort();

test.each(["Italy will send troops", "Rome has pledged soldiers"])(
  "“%s” is contradicted by what Meloni ruled out",
  async (statement) => {
    const answer = await check(statement);
    expect(answer).toMatchObject({ verdict: "REFUTES", supporting: [], notEnoughInfo: null });
    expect(sourcesOf(answer.contradicting)).toEqual(["000 2025-08-16", "002 2025-03-06"]);
    for (const { sentence, reasons } of answer.contradicting) {
      expect(sentence).toContain("ruled out");
      expect(reasons.filter(({ code, sentenceSpan }) => code !== "AGREES" && sentenceSpan !== null)).not.toEqual([]);
    }
  },
);

test("what France is prepared for supports it for France, and says nothing of others", async () => {
  const france = await check("France will send troops");
  expect(france).toMatchObject({ verdict: "SUPPORTS", contradicting: [] });
  expect(france.supporting.map(({ sentence }) => sentence).join()).toContain("said they are prepared to deploy troops");
  expect(await check("Germany will send troops to Ukraine")).toMatchObject({
    verdict: "NOT_ENOUGH_INFO",
    supporting: [],
    contradicting: [],
    notEnoughInfo: { code: "OTHER_ACTOR" },
  });
});

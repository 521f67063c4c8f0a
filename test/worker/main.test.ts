import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Answer } from "../../src/check/answer.ts";

/** Asks the Worker itself: `src/index.ts`, over the index of `corpus/`. */
async function check(statement: string, query = ""): Promise<Answer> {
  const response = await exports.default.fetch(`https://x.test/v1/check?q=${encodeURIComponent(statement)}${query}`);
  expect(response.status).toBe(200);
  return response.json<Answer>();
}

const sourcesOf = (list: Answer["contradicting"]) =>
  list.map(({ source, date }) => `${source.articleId.slice(0, 3)} ${date}`);

test.each(["Italy will send troops", "Rome has pledged soldiers"])(
  "“%s” is contradicted by what Meloni ruled out",
  async (statement) => {
    const answer = await check(statement);
    expect(answer).toMatchObject({ verdict: "REFUTES", supporting: [], notEnoughInfo: null });
    expect(sourcesOf(answer.contradicting).sort()).toEqual(["000 2025-08-16", "002 2025-03-06"]);
    for (const { sentence, reasons } of answer.contradicting) {
      expect(sentence).toContain("ruled out");
      const decided = reasons.filter(({ code, sentenceSpan }) => code !== "AGREES" && sentenceSpan !== null);
      expect(decided).not.toEqual([]);
    }
  },
);

test("what France is prepared for supports it for France alone", async () => {
  const france = await check("France will send troops");
  expect(france.verdict).toBe("SUPPORTS");
  expect(france.supporting.map(({ sentence }) => sentence).join()).toContain("said they are prepared to deploy troops");
  const germany = await check("Germany will send troops");
  expect(germany).toMatchObject({
    verdict: "NOT_ENOUGH_INFO",
    supporting: [],
    contradicting: [],
    notEnoughInfo: { code: "OTHER_ACTOR" },
  });
});

test("what nobody wrote about is not enough information", async () => {
  expect(await check("The European Central Bank raised interest rates")).toMatchObject({
    verdict: "NOT_ENOUGH_INFO",
    supporting: [],
    contradicting: [],
    notEnoughInfo: { code: "NOTHING_RELATED" },
  });
});

test("as of a day, later articles do not exist", async () => {
  const answer = await check("Italy will send troops", "&asOf=2025-03-31");
  expect(sourcesOf(answer.contradicting)).toEqual(["002 2025-03-06"]);
  expect(answer.related.every(({ date }) => date !== null && date <= "2025-03-31")).toBe(true);
});

test("the same request gives the same bytes, and HEAD /healthz answers", async () => {
  expect(JSON.stringify(await check("Italy will send troops"))).toBe(
    JSON.stringify(await check("Italy will send troops")),
  );
  expect((await exports.default.fetch("https://x.test/healthz", { method: "HEAD" })).status).toBe(200);
});

import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Answer } from "../../src/check/answer.ts";

/** Asks the Worker itself: `src/index.ts`, over the index of `corpus/`. */
async function ask(path: string): Promise<string> {
  const response = await exports.default.fetch(`https://x.test${path}`);
  expect(response.status).toBe(200);
  return response.text();
}

const check = async (query: string): Promise<Answer> => JSON.parse(await ask(`/v1/check?${query}`));

test("the Worker serves the index it was built with", async () => {
  const { status, corpus } = JSON.parse(await ask("/healthz"));
  expect(status).toBe("ok");
  expect((await check("q=Italy%20will%20send%20troops")).corpus).toEqual(corpus);
  expect(corpus.articles).toBeGreaterThanOrEqual(5);
});

test("what nobody wrote about is not enough information", async () => {
  expect(await check("q=The%20European%20Central%20Bank%20raised%20interest%20rates")).toMatchObject({
    verdict: "NOT_ENOUGH_INFO",
    supporting: [],
    contradicting: [],
    notEnoughInfo: { code: "NOTHING_RELATED" },
  });
});

test("as of a day, later articles do not exist", async () => {
  const answer = await check("q=Italy%20will%20send%20troops&asOf=2025-03-31&minConfidence=0");
  const listed = [...answer.supporting, ...answer.contradicting, ...answer.related];
  expect(listed).not.toEqual([]);
  expect(listed.filter(({ date }) => date === null || date > "2025-03-31")).toEqual([]);
});

test("what is cited is in the article, word for word, with its neighbours", async () => {
  const { related, contradicting } = await check("q=Italy%20will%20send%20troops&limit=50");
  const evidence = [...related, ...contradicting];
  expect(evidence).not.toEqual([]);
  for (const { sentence, position, reasons } of evidence) {
    expect(position.end - position.start).toBe(sentence.length);
    for (const { sentenceSpan } of reasons) expect(sentenceSpan?.[1] ?? 0).toBeLessThanOrEqual(sentence.length);
  }
});

test("the same request gives the same bytes", async () => {
  const path = "/v1/check?q=Italy%20will%20send%20troops&limit=50";
  expect(await ask(path)).toBe(await ask(path));
});

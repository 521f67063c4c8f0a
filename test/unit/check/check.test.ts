import { expect, test } from "vitest";
import { checkStatement } from "../../../src/check/check.ts";
import type { CheckRequest } from "../../../src/check/request.ts";
import { judged, type SmallArticle, smallEngine } from "../../support/small-engine.ts";

const check = (articles: readonly SmallArticle[], request: Partial<CheckRequest> = {}) =>
  checkStatement(smallEngine(articles), { statement: "Kenland will build a bridge", limit: 5, ...request });

const BUILDS = "Kenland will build the bridge.";
const REFUSES = "Kenland refused to build the bridge.";

test("the best evidence gives the verdict and its confidence", async () => {
  const answer = await check([{ sentences: [[BUILDS, judged("SUPPORTS", 0.91234567)]] }]);
  expect(answer).toMatchObject({ verdict: "SUPPORTS", basis: "archive", confidence: 0.9123, notEnoughInfo: null });
  expect(answer.supporting.map((evidence) => evidence.sentence)).toEqual([BUILDS]);
  expect(answer.contradicting).toEqual([]);
});

test("confident evidence on both sides on one day is disputed", async () => {
  const answer = await check([
    { sentences: [[BUILDS, judged("SUPPORTS", 0.9)]] },
    { sentences: [[REFUSES, judged("REFUTES", 0.95)]] },
  ]);
  expect(answer).toMatchObject({ verdict: "DISPUTED", confidence: 0.855 });
});

test("lists are sorted by confidence, then newest first, and cut at the limit", async () => {
  const sentences = (text: string, confidence: number) => [[text, judged("REFUTES", confidence)]] as const;
  const answer = await check(
    [
      { id: "old", date: "2025-01-01", sentences: sentences("No bridge, said one.", 0.9) },
      { id: "undated", date: null, dateBasis: null, sentences: sentences("No bridge, said nobody.", 0.9) },
      { id: "new", date: "2025-06-01", sentences: sentences("No bridge, said two.", 0.9) },
      { id: "sure", date: "2024-01-01", sentences: sentences("No bridge, said three.", 0.99) },
    ],
    { limit: 3 },
  );
  expect(answer.contradicting.map((evidence) => evidence.source.articleId)).toEqual(["sure", "new", "old"]);
});

test("a wire sentence in several articles is listed once", async () => {
  const copy = [[REFUSES, judged("REFUTES", 0.9)]] as const;
  const answer = await check([
    { id: "a", publisher: "Wire", sentences: copy },
    { id: "b", publisher: "Herald", sentences: copy },
  ]);
  expect(answer.contradicting).toHaveLength(1);
  expect(answer.contradicting[0]!.source.articleId).toBe("a");
  expect(answer.contradicting[0]!.alsoIn?.map((source) => source.articleId)).toEqual(["b"]);
});

test("evidence carries its place, its neighbours and a link into the page", async () => {
  const first = judged("SUPPORTS", 0.1, "NOTHING_RELATED");
  const answer = await check([
    {
      url: "https://example.org/a",
      sentences: [
        ["One.", first],
        [REFUSES, judged("REFUTES", 0.9)],
        ["Three.", first],
      ],
    },
  ]);
  expect(answer.contradicting[0]).toMatchObject({
    position: { part: "text", sentence: 1, start: 5, end: 5 + REFUSES.length, offsetUnit: "utf16" },
    context: { before: "One.", after: "Three." },
    link: "https://example.org/a#:~:text=Kenland%20refused%20to%20build%20the%20bridge.",
  });
  expect(answer.related).toEqual([]);
});

test("the same request gives the same bytes", async () => {
  const articles: SmallArticle[] = [{ sentences: [[BUILDS, judged("SUPPORTS", 1 / 1.1)]] }];
  expect(JSON.stringify(await check(articles))).toBe(JSON.stringify(await check(articles)));
});

import { expect, test } from "vitest";
import { checkStatement } from "../../../src/check/check.ts";
import type { CheckRequest } from "../../../src/check/request.ts";
import { judged, type SmallArticle, smallEngine } from "../../support/small-engine.ts";

const check = (articles: readonly SmallArticle[], request: Partial<CheckRequest> = {}) =>
  checkStatement(smallEngine(articles), { statement: "Kenland will build a bridge", limit: 5, ...request });

test("an empty archive has nothing related, for certain", async () => {
  expect(await check([])).toMatchObject({
    verdict: "NOT_ENOUGH_INFO",
    confidence: 1,
    related: [],
    notEnoughInfo: { code: "NOTHING_RELATED" },
  });
});

test("the code is the one most near misses give, and they are listed with their reasons, the named actor's first", async () => {
  const answer = await check([
    {
      sentences: [
        ["Kenland may build it.", judged("SUPPORTS", 0.5, "ONLY_HEDGED", "MODALITY")],
        ["Danland will build a bridge.", judged("SUPPORTS", 0.7, "OTHER_ACTOR", "ACTOR")],
        ["Finland will build a bridge.", judged("SUPPORTS", 0.3, "OTHER_ACTOR", "ACTOR")],
        ["Bridge is a card game.", judged("SUPPORTS", 0.01, "NOTHING_RELATED")],
      ],
    },
  ]);
  expect(answer).toMatchObject({ confidence: 0.5, notEnoughInfo: { code: "OTHER_ACTOR" } });
  expect(answer.related.map(({ stance, reasons }) => [stance, reasons[0]!.code])).toEqual([
    ["NOT_ENOUGH_INFO", "MODALITY"],
    ["NOT_ENOUGH_INFO", "ACTOR"],
    ["NOT_ENOUGH_INFO", "ACTOR"],
  ]);
});

const DECIDES: SmallArticle = { date: "2025-03-01", sentences: [["No.", judged("REFUTES", 0.9)]] };

test("evidence outside the dates asked for is outdated, evidence after asOf does not exist", async () => {
  const outside = await check([DECIDES], { publishedAfter: "2025-04-01" });
  expect(outside).toMatchObject({ contradicting: [], related: [], notEnoughInfo: { code: "ONLY_OUTDATED" } });
  const before = await check([DECIDES], { asOf: "2025-02-01" });
  expect(before).toMatchObject({ contradicting: [], related: [], notEnoughInfo: { code: "NOTHING_RELATED" } });
});

test("a higher bar turns evidence into a near miss, and explains the rest, however many of another kind there are", async () => {
  const others: SmallArticle = {
    sentences: [
      ["Danland will build a bridge.", judged("SUPPORTS", 0.7, "OTHER_ACTOR", "ACTOR")],
      ["Finland will build a bridge.", judged("SUPPORTS", 0.3, "OTHER_ACTOR", "ACTOR")],
    ],
  };
  const answer = await check([DECIDES, others], { minConfidence: 0.95 });
  expect(answer).toMatchObject({ verdict: "NOT_ENOUGH_INFO", notEnoughInfo: { code: "ONLY_HEDGED" } });
  expect(answer.notEnoughInfo?.message).toContain("not surely enough");
  expect(answer.related).toHaveLength(3);
});

test("where nothing is related, it is of the archive, or of what the filters admit", async () => {
  const unrelated: SmallArticle = {
    sentences: [["Bridge is a card game.", judged("SUPPORTS", 0.01, "NOTHING_RELATED")]],
  };
  const message = async (request: Partial<CheckRequest>) => {
    const { notEnoughInfo } = await check([unrelated], request);
    expect(notEnoughInfo?.code).toBe("NOTHING_RELATED");
    return notEnoughInfo?.message;
  };
  const ofAll = "Nothing in the archive is about this.";
  expect(await message({})).toBe(ofAll);
  expect(await message({ except: { ids: ["other"], urls: [] }, minConfidence: 0.9 })).toBe(ofAll);
  for (const filter of [
    { publishers: ["nobody"] },
    { publishedAfter: "2027-01-01" },
    { publishedBefore: "2020-01-01" },
    { asOf: "2020-01-01" },
  ])
    expect(await message(filter)).toBe("Nothing of what the filters admit is about this.");
});

test("a lower bar lists what leans to a side, but no contradiction without a difference", async () => {
  const leaning = judged("REFUTES", 0.6, "OTHER_EVENT", "TARGET");
  const lacking = { ...leaning, reasons: leaning.reasons.map((reason) => ({ ...reason, sentenceSpan: null })) };
  const leans: SmallArticle = {
    sentences: [
      ["Kenland plans a bridge.", judged("SUPPORTS", 0.6)],
      ["Kenland has no word of it.", lacking],
      ["Kenland likes bridges.", judged("REFUTES", 0.6, "OTHER_EVENT", "AGREES")],
      ["Kenland hardly likes bridges.", judged("REFUTES", 0.55)],
    ],
  };
  const answer = await check([leans], { minConfidence: 0.5 });
  expect(answer.supporting.map(({ sentence }) => sentence)).toEqual(["Kenland plans a bridge."]);
  expect(answer.contradicting.map(({ sentence }) => sentence)).toEqual(["Kenland hardly likes bridges."]);
  expect((await check([leans])).verdict).toBe("NOT_ENOUGH_INFO");
});

test("no bar is so low that it lists what nobody asked the side of", async () => {
  const passedOver: SmallArticle = {
    sentences: [["Kenland has bridges.", { ...judged("SUPPORTS", 0.05), leaning: null }]],
  };
  const { supporting, contradicting, related } = await check([passedOver], { minConfidence: 0 });
  expect([supporting, contradicting]).toEqual([[], []]);
  expect(related.map(({ confidence }) => confidence)).toEqual([0.95]);
});

test("no bar is so low that no confidence passes it", async () => {
  const doubtful: SmallArticle = {
    sentences: [
      ["Kenland has bridges.", judged("SUPPORTS", 0)],
      ["Kenland had no bridges.", judged("REFUTES", 0.00004)],
      ["Kenland likes bridges.", judged("SUPPORTS", 0.0001)],
    ],
  };
  const answer = await check([doubtful], { minConfidence: 0 });
  expect(answer.supporting.map(({ sentence }) => sentence)).toEqual(["Kenland likes bridges."]);
  expect(answer.contradicting).toEqual([]);
  expect(answer.related).toHaveLength(2);
});

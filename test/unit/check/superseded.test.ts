import { expect, test } from "vitest";
import { checkStatement } from "../../../src/check/check.ts";
import { judged, type SmallArticle, smallEngine } from "../../support/small-engine.ts";

const refused: SmallArticle = {
  id: "march",
  date: "2025-03-01",
  publisher: "AFP",
  sentences: [["The cabinet of Kenland ruled the bridge out.", judged("REFUTES", 0.95)]],
};
const agreed: SmallArticle = {
  id: "june",
  date: "2025-06-01",
  publisher: "The Herald",
  sentences: [["Yesterday Kenland agreed to build it.", judged("SUPPORTS", 0.85)]],
};

const check = (articles: readonly SmallArticle[], asOf?: string) =>
  checkStatement(smallEngine(articles), {
    statement: "Kenland will build a bridge",
    limit: 5,
    ...(asOf && { asOf }),
  });

test("what the same actor did later decides, and the older evidence says so", async () => {
  const answer = await check([refused, agreed]);
  expect(answer).toMatchObject({ verdict: "SUPPORTS", confidence: 0.85 });
  expect(answer.contradicting[0]!.reasons.at(-1)).toMatchObject({
    code: "TIME",
    message: "superseded: later evidence, of 2025-06-01, says otherwise",
  });
  expect(answer.supporting[0]!.reasons.map((reason) => reason.code)).toEqual(["AGREES"]);
});

test("as of a day before, the later evidence does not exist", async () => {
  const answer = await check([refused, agreed], "2025-05-31");
  expect(answer).toMatchObject({ verdict: "REFUTES", supporting: [] });
  expect(answer.contradicting[0]!.reasons.map((reason) => reason.code)).toEqual(["POLARITY"]);
});

const quoted = (speaker: string, article: SmallArticle): SmallArticle => ({
  ...article,
  sentences: article.sentences.map(([text, judgement]) => [text, judgement, speaker]),
});

test("two speakers dispute, one speaker changes his mind", async () => {
  const twoVoices = await check([quoted("Ada Quill", refused), quoted("Ben Marsh", agreed)]);
  expect(twoVoices.verdict).toBe("DISPUTED");
  const oneVoice = await check([quoted("Ada Quill", refused), quoted("Quill", agreed)]);
  expect(oneVoice.verdict).toBe("SUPPORTS");
});

test("of two that are named by their office alone, neither takes back the other's word", async () => {
  const ministers = [quoted("the health minister", refused), quoted("the finance minister", agreed)];
  expect((await check(ministers)).verdict).toBe("DISPUTED");
  expect((await check([quoted("the minister", refused), quoted("the minister", agreed)])).verdict).toBe("DISPUTED");
});

import { expect, test } from "vitest";
import { withoutRepeatedHeadlines } from "../../../src/check/headlines.ts";
import type { Assigned } from "../../../src/check/judged.ts";
import type { Stance } from "../../../src/stance/judgement.ts";
import { judged, smallEngine } from "../../support/small-engine.ts";

const { archive } = smallEngine([
  { id: "a", sentences: [["Kenland builds a bridge.", judged("SUPPORTS", 0.9)]] },
  { id: "b", sentences: [["Kenland builds it.", judged("SUPPORTS", 0.9)]] },
]);

function item(article: number, headline: boolean, stance: Stance): Assigned {
  const sentence = { ...archive.sentence(article), headline };
  const judgement = judged("SUPPORTS", 0.9);
  return { sentence, analysis: archive.analysis(article), judgement, copies: [], stance, supersededOn: null };
}
const kept = (...items: Assigned[]) => withoutRepeatedHeadlines(items).map((each) => items.indexOf(each));

test("a headline goes where its own article says the same", () => {
  expect(kept(item(0, true, "SUPPORTS"), item(0, false, "SUPPORTS"))).toEqual([1]);
});

test("it stays where only another article says so, or its own says the opposite", () => {
  expect(kept(item(0, true, "SUPPORTS"), item(1, false, "SUPPORTS"))).toEqual([0, 1]);
  expect(kept(item(0, true, "SUPPORTS"), item(0, false, "REFUTES"))).toEqual([0, 1]);
});

test("it stays as a near miss", () => {
  expect(kept(item(0, true, "NOT_ENOUGH_INFO"), item(0, false, "NOT_ENOUGH_INFO"))).toEqual([0, 1]);
});

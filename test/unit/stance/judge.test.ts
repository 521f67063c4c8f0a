import { expect, it } from "vitest";
import { loadEngineData } from "../../../scripts/lib/engine.ts";
import type { Analysis } from "../../../src/language/analysis.ts";
import { embeddedJudge } from "../../../src/stance/judge.ts";
import { CHOSEN, type Judgement, type Setting } from "../../../src/stance/judgement.ts";
import { LOOKS } from "../../../src/stance/looks.ts";
import { loadModel } from "../../../src/stance/model.ts";
import { analysed } from "../language/analysed.ts";
import { lexicon } from "../language/reading.ts";

const data = loadEngineData();
const judge = embeddedJudge(lexicon, loadModel(data, data.calibration), "test");

type Kind = Setting["kind"];

/** Retrieved sentences are all as relevant to the search. */
async function judgements(kind: Kind, statement: string, ...sentences: string[]): Promise<readonly Judgement[]> {
  const candidates = sentences.map((text) => analysed(text));
  const relevance = sentences.map(() => 0.8);
  return await judge.judge(analysed(statement), candidates, kind === "chosen" ? CHOSEN : { kind, relevance });
}
const one = async (kind: Kind, statement: string, sentence: string) =>
  (await judgements(kind, statement, sentence))[0] as Judgement;

const SETTINGS = ["retrieved", "chosen"] as const;
const STATEMENT = "Sweden will send boats to the island.";
const SENTENCES = [
  "Sweden will send boats to the island in May.",
  "Sweden has ruled out sending boats to the island.",
  "Sweden may send boats to the island.",
  "Norway will send boats to the island.",
  "It rained.",
];

it.each(SETTINGS)("leans to support or denial in a %s sentence", async (setting) => {
  const leanings = (await judgements(setting, STATEMENT, ...SENTENCES)).map((judgement) => judgement.leaning);
  expect(leanings.slice(0, 2)).toEqual(["SUPPORTS", "REFUTES"]);
});

it("decides both ways in a retrieved sentence, each with its reason", async () => {
  const [supports, refutes] = await judgements("retrieved", STATEMENT, ...SENTENCES);
  expect(supports).toMatchObject({ stance: "SUPPORTS", undecided: null, reasons: [{ code: "AGREES" }] });
  expect(refutes).toMatchObject({ stance: "REFUTES", undecided: null });
  expect(refutes?.reasons[0]?.code).toBe("POLARITY");
});

it.each(SETTINGS)("gives probabilities that sum to 1, with the confidence on the leaning side: %s", async (setting) => {
  for (const { probabilities, leaning, confidence, stance, undecided } of await judgements(
    setting,
    STATEMENT,
    ...SENTENCES,
  )) {
    const { SUPPORTS, REFUTES, NOT_ENOUGH_INFO } = probabilities;
    expect(SUPPORTS + REFUTES + NOT_ENOUGH_INFO).toBeCloseTo(1, 9);
    expect(Math.min(SUPPORTS, REFUTES, NOT_ENOUGH_INFO)).toBeGreaterThanOrEqual(0);
    expect(leaning === null ? SUPPORTS + REFUTES : probabilities[leaning]).toBeCloseTo(confidence, 9);
    expect(undecided === null).toBe(stance !== "NOT_ENOUGH_INFO");
  }
});

it("abstains on a retrieved sentence for a typed reason", async () => {
  const statement = "Sweden has sent boats to the island.";
  const undecided = (await judgements("retrieved", statement, ...SENTENCES)).map((judgement) => judgement.undecided);
  expect(undecided.slice(2)).toEqual(["ONLY_HEDGED", "OTHER_ACTOR", "NOTHING_RELATED"]);
});

it("never contradicts without naming what differs", async () => {
  const sentences = SENTENCES.concat("Boats left.", "Sweden sold three boats.", "No boats were sent.");
  const alone = await Promise.all(sentences.map((sentence) => one("retrieved", STATEMENT, sentence)));
  const refuting = alone.filter(({ stance }) => stance === "REFUTES");
  expect(refuting).not.toEqual([]);
  for (const { reasons } of refuting) expect(reasons.filter(({ code }) => code !== "AGREES")).not.toEqual([]);
});

it.each(SETTINGS)("keeps the order of the candidates, which does not matter to it: %s", async (setting) => {
  const together = await judgements(setting, STATEMENT, ...SENTENCES);
  const reversed = await judgements(setting, STATEMENT, ...SENTENCES.toReversed());
  expect(reversed.toReversed()).toEqual(together);
});

it("judges each chosen sentence as if alone", async () => {
  const together = await judgements("chosen", STATEMENT, ...SENTENCES);
  expect(await one("chosen", STATEMENT, SENTENCES[1] as string)).toEqual(together[1]);
});

it("is less sure of a retrieved sentence beside one that says more of the statement, and was found before it", async () => {
  const [statement, partly, whole] = [STATEMENT, "Sweden will send boats.", SENTENCES[0] as string].map((text) =>
    analysed(text),
  ) as [Analysis, Analysis, Analysis];
  const [by] = await judge.judge(statement, [partly], { kind: "retrieved", relevance: [0.4] });
  const [beside] = await judge.judge(statement, [partly, whole], { kind: "retrieved", relevance: [0.4, 0.8] });
  expect(beside?.probabilities.SUPPORTS).toBeLessThan(by?.probabilities.SUPPORTS as number);
});

it("passes over what has no chance to decide: no side, and what it lacks for the reason", async () => {
  const candidates = ["Sweden once sold an island.", STATEMENT].map((text) => analysed(text));
  const setting: Setting = { kind: "retrieved", relevance: [0.2, 1] };
  const [passed, whole] = await judge.judge(analysed(STATEMENT), candidates, setting);
  expect(passed).toMatchObject({ stance: "NOT_ENOUGH_INFO", leaning: null, undecided: "OTHER_EVENT" });
  expect(passed?.confidence).toBeLessThan(LOOKS[0]?.hopeless ?? 0);
  expect(passed?.reasons).toMatchObject([{ code: "TARGET", sentenceSpan: null }]);
  expect(whole?.stance).toBe("SUPPORTS");
});

it("says who it is and from what confidence it decides", () => {
  expect(judge.name).toBe("embedded");
  expect(judge.threshold).toBe(Math.min(...Object.values(data.calibration.threshold.retrieved)));
});

it("does not take others' word that it was done for a contradiction of somebody's denial", async () => {
  const denial = "Ford denied taking the boat.";
  const [others, himself] = await judgements(
    "retrieved",
    denial,
    "The crew confirmed that Ford took the boat.",
    "Ford admitted that he had taken the boat.",
  );
  expect(others?.stance).not.toBe("REFUTES");
  expect(himself?.leaning).toBe("REFUTES");
});

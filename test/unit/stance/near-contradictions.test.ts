import { expect, it } from "vitest";
import { loadEngineData } from "../../../scripts/lib/engine.ts";
import { embeddedJudge } from "../../../src/stance/judge.ts";
import { CHOSEN, type Setting } from "../../../src/stance/judgement.ts";
import { loadModel } from "../../../src/stance/model.ts";
import { analysed } from "../language/analysed.ts";
import { lexicon } from "../language/reading.ts";

/** Sentences that share a statement's words and deny something, but not the statement: they must not be listed as contradicting it. */

const data = loadEngineData();
const judge = embeddedJudge(lexicon, loadModel(data, data.calibration), "test");

const RETRIEVED: Setting = { kind: "retrieved", relevance: [0.8] };

async function stanceOn(statement: string, sentence: string, setting: Setting): Promise<string | undefined> {
  const [judgement] = await judge.judge(analysed(statement), [analysed(sentence)], setting);
  return judgement?.stance;
}

it.each([
  [
    "the opposite of less",
    "Ford presents the plan as a cheaper option",
    "Ford presented it as a less expensive option.",
  ],
  ["the opposite denied", "The talks were private", "The talks were not public."],
  ["anything but", "The bridge is safe", "The bridge is anything but unsafe."],
  ["an office not lost", "Ford remains chairman", "Ford has not been replaced as chairman."],
  ["others, and something else", "All passengers survived", "No passenger was killed."],
  ["not certain and far from it", "The deal is far from certain", "The deal is not certain."],
  ["few and not many", "Few towns support the plan", "Not many towns support the plan."],
  ["a comparison turned round", "Norway spends less than Sweden", "Sweden spends more than Norway."],
  ["a comparison denied", "Norway spends less than Sweden", "Norway does not spend as much as Sweden."],
  ["a denial of a denial", "A court allowed the crew to march", "A court refused to prohibit the crew from marching."],
  ["a time-limit that is over", "The deadline was extended", "The deadline no longer applies."],
  ["no duty", "Norway will send boats", "Norway would be under no duty to send boats."],
  [
    "what was before",
    "Ford improved the bid to 295 million euros",
    "Ford, whose bid of 270 million euros was rejected, waits.",
  ],
  ["by how much", "The age goes up by two months each year", "The age will rise to 67 years by 2034."],
  ["a bound", "At most 200 people can be sent back", "Not more than 200 people may be sent back in a month."],
  ["the same limit", "The boats will be ready before the end of 2029", "The boats should be ready by the end of 2029."],
  [
    "somebody else's refusal",
    "Norway buys the power",
    "Oslo thanked Sweden, and Finland's refusal to buy the power still stood.",
  ],
  ["an exception", "One passenger survived the crash", "Apart from a girl, no passenger survived the crash."],
  ["a place corrected", "The outbreak began in Norway", "The outbreak did not begin in Sweden but in Norway."],
  ["a relative clause", "Rescuers found the crew", "Rescuers, who had no radio and could not fly, found the crew."],
  ["a wish", "The money is not tied to an audit", "Several countries wanted the money to be tied to an audit."],
  [
    "a demand and its supplies",
    "Norway demanded that Sweden shut the base",
    "Sweden's supplies reach the shut base by sea.",
  ],
  [
    "another's act",
    "Norway does not oppose Norway's entry.",
    "Kenya has strongly opposed Norway's entry into the pact.",
  ],
  ["less than is said", "Sweden has sent boats to the southern island.", "Sweden has ruled out sending boats."],
  ["hearsay", "Sweden has not banned the boats.", "It is reported that Sweden has banned the boats."],
])("%s", async (_, statement, sentence) => {
  expect(await stanceOn(statement, sentence, RETRIEVED)).not.toBe("REFUTES");
});

it.each([
  ["a comparison denied", "Norway spends less than Sweden", "Norway does not spend as much as Sweden."],
  ["few and hardly any", "Few towns backed the plan in Norway", "Hardly any towns backed the plan in Norway."],
  ["another date", "Ford announced the sale on Friday", "Ford did not announce the sale on Thursday."],
])("%s, of evidence that somebody chose", async (_, statement, sentence) => {
  expect(await stanceOn(statement, sentence, CHOSEN)).not.toBe("REFUTES");
});

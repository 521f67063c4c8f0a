import { expect, it } from "vitest";
import type { Side } from "../../../src/stance/rule.ts";
import { vetoOf } from "../../../src/stance/veto.ts";
import { lay } from "./lay.ts";

const veto = (leaning: Side, statement: string, sentence: string) => {
  const found = vetoOf(lay(statement, sentence), leaning);
  return found && [found.undecided, found.reasons[0]?.code];
};

it.each([
  ["another actor", "Norway sent boats.", "Kenya sent boats.", "OTHER_ACTOR", "ACTOR"],
  ["another nation's", "The Swedish plan is late.", "The Finnish plan is late.", "OTHER_ACTOR", "ACTOR"],
  ["a name read as a verb", "Norway would send boats.", "They would send boats.", "OTHER_ACTOR", "ACTOR"],
  [
    "another holder of the office",
    "Norway's president Lena Ford left.",
    "Norway's president left.",
    "OTHER_ACTOR",
    "ACTOR",
  ],
  ["a headline that asserts nothing", "Sweden sent boats.", "The boats of Sweden", "OTHER_EVENT", "TARGET"],
  ["the rule sees a denial", "Sweden sent boats.", "Sweden refused to send boats.", "OTHER_EVENT", "POLARITY"],
  ["another act", "Sweden painted the boats.", "Sweden saw the boats.", "OTHER_EVENT", "TARGET"],
  [
    "what was not said",
    "Sweden did not say that boats left.",
    "Sweden said that boats left.",
    "ONLY_HEDGED",
    "MODALITY",
  ],
  ["a possibility", "Sweden sent boats.", "Sweden may have sent boats.", "ONLY_HEDGED", "MODALITY"],
])("does not let support: %s", (_, statement, sentence, ...expected) => {
  expect(veto("SUPPORTS", statement, sentence)).toEqual(expected);
});

it.each([
  ["the same polarity", "Sweden sent boats.", "Sweden has sent boats.", "OTHER_EVENT"],
  ["a denial of something else", "Sweden sent boats.", "Sweden refused to meet the boats' captain.", "OTHER_EVENT"],
  ["another actor's denial", "Norway will send boats.", "Kenya refused to send boats.", "OTHER_ACTOR"],
])("does not let contradict: %s", (_, statement, sentence, undecided) => {
  expect(veto("REFUTES", statement, sentence)?.[0]).toBe(undecided);
});

it.each([
  ["SUPPORTS", "Sweden sent boats.", "In May Sweden sent two boats."],
  ["SUPPORTS", "Sweden may send boats.", "Sweden may send boats."],
  ["SUPPORTS", "Norway and Kenya sent boats.", "Kenya and Norway have sent boats."],
  ["REFUTES", "Sweden will send boats.", "Sweden ruled out sending boats."],
] as const)("%s: “%s” by “%s” is let pass", (leaning, statement, sentence) => {
  expect(veto(leaning, statement, sentence)).toBeNull();
});

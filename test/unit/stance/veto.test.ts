import { expect, it } from "vitest";
import { hashKey } from "../../../src/core/hash.ts";
import { type Pair, pairUp } from "../../../src/stance/pair.ts";
import type { Side } from "../../../src/stance/rule.ts";
import { barredOn, doubtOn, isByArticle, isNameless, openOn, unnamedActor } from "../../../src/stance/veto.ts";
import { lay } from "./lay.ts";

const shown = (found: ReturnType<typeof barredOn>) => found && [found.undecided, found.reasons[0]?.code];
const bar = (statement: string, sentence: string) => shown(barredOn(lay(statement, sentence)));
const doubt = (leaning: Side, statement: string, sentence: string) => shown(doubtOn(lay(statement, sentence), leaning));

it.each([
  ["another actor", "Norway sent boats.", "Kenya sent boats.", "OTHER_ACTOR", "ACTOR"],
  ["a name read as a verb", "Norway would send boats.", "They would send boats.", "OTHER_ACTOR", "ACTOR"],
  [
    "another holder of the office",
    "Norway's president Lena Ford left.",
    "Norway's president left.",
    "OTHER_ACTOR",
    "ACTOR",
  ],
  ["another actor's denial", "Norway will send boats.", "Kenya refused to send boats.", "OTHER_ACTOR", "ACTOR"],
  ["a headline that asserts nothing", "Sweden sent boats.", "The boats of Sweden", "OTHER_EVENT", "TARGET"],
  ["a question", "Sweden sent boats.", "“Has Sweden sent boats?” Ford asked.", "OTHER_EVENT", "TARGET"],
  ["a statement that is only a name", "Sweden", "Sweden sent boats.", "OTHER_EVENT", "TARGET"],
  ["a statement that is only a number", "5 %", "Sweden sent 5 boats.", "OTHER_EVENT", "TARGET"],
  [
    "a statement that is called false",
    "It is false that Sweden sent boats.",
    "Sweden sent boats.",
    "OTHER_EVENT",
    "TARGET",
  ],
  ["a condition", "If Sweden sends boats, Norway will sail.", "Sweden sends boats.", "OTHER_EVENT", "TARGET"],
  ["a statement that asks who", "Who sent boats?", "Sweden sent boats.", "OTHER_EVENT", "TARGET"],
])("bars from deciding: %s", (_, statement, sentence, ...expected) => {
  expect(bar(statement, sentence)).toEqual(expected);
});

it.each([
  ["Sweden sent boats.", "In May Sweden sent two boats."],
  ["Sweden sent boats.", "Stockholm sent boats."],
  ["Norway and Kenya sent boats.", "Kenya and Norway have sent boats."],
  ["Sweden will send boats.", "Sweden ruled out sending boats."],
])("lets “%s” be decided by “%s”", (statement, sentence) => {
  expect(bar(statement, sentence)).toBeNull();
});

/** The same, where the sentence's article has named these before, or is about those. */
const within = (statement: string, sentence: string, article: { earlier?: string; topic?: string }): Pair => {
  const { lexicon, statement: a, sentence: b } = lay(statement, sentence);
  const keys = (name = "") => Uint32Array.from(name === "" ? [] : [hashKey(name)]);
  return pairUp(lexicon, a, { ...b, earlier: keys(article.earlier), topic: keys(article.topic) });
};

it("lets a sentence speak of whom its article has named before, where it names nobody else", () => {
  const sent = "Lena Ford sent boats.";
  const cases = [
    within(sent, "She sent boats.", { earlier: "ford" }),
    within(sent, "She sent boats.", { earlier: "hill" }),
    within(sent, "She sent boats to Kenya.", { earlier: "ford" }),
    within(sent, "She sent boats to Kenya.", { topic: "ford" }),
    within(sent, "Jane Hill sent boats.", { topic: "ford" }),
  ];
  expect(cases.map((pair) => barredOn(pair)?.undecided ?? null)).toEqual([
    null,
    "OTHER_ACTOR",
    "OTHER_ACTOR",
    null,
    "OTHER_ACTOR",
  ]);
  expect(cases.map((pair) => unnamedActor(pair)?.reasons[0]?.code ?? null)).toEqual([
    "ACTOR",
    "ACTOR",
    "ACTOR",
    null,
    null,
  ]);
  expect(cases.map(isByArticle)).toEqual([true, true, true, true, false]);
});

it("names the whole name that is missing", () => {
  const [reason] = barredOn(lay("Lena Ford sent boats.", "Kenya sent boats."))?.reasons ?? [];
  expect(reason).toMatchObject({ message: "the sentence does not speak of “Lena Ford”", statementSpan: [0, 9] });
});

it.each([
  ["the rule sees a denial", "Sweden sent boats.", "Sweden refused to send boats.", "OTHER_EVENT", "POLARITY"],
  ["another act", "Sweden painted the boats.", "Sweden saw the boats.", "OTHER_EVENT", "TARGET"],
  ["another word", "The foreign minister left.", "The defence minister left.", "OTHER_EVENT", "TARGET"],
  [
    "what was not said",
    "Sweden did not say that boats left.",
    "Sweden said that boats left.",
    "ONLY_HEDGED",
    "MODALITY",
  ],
  ["a possibility", "Sweden sent boats.", "Sweden may have sent boats.", "ONLY_HEDGED", "MODALITY"],
])("says why a near miss does not support: %s", (_, statement, sentence, ...expected) => {
  expect(doubt("SUPPORTS", statement, sentence)).toEqual(expected);
});

it("takes for nameless a denial in which nothing differs", () => {
  const same = lay("Sweden sent boats.", "Sweden sent boats.");
  expect(isNameless(same, "REFUTES")).toBe(true);
  expect(isNameless(same, "SUPPORTS")).toBe(false);
  expect(isNameless(lay("Sweden sent boats.", "Sweden never sent boats."), "REFUTES")).toBe(false);
});

it.each([
  ["another's title", "Ford is the president.", "Ford met President Lena Hill.", ["OTHER_EVENT", "ACTOR"]],
  [
    "what he is only invited to",
    "Norway is a member.",
    "Norway hoped for an invitation to join.",
    ["ONLY_HEDGED", "MODALITY"],
  ],
  ["nothing", "Norway is a member.", "Norway, a member, left.", null],
])("holds %s against a support", (_, statement, sentence, expected) => {
  expect(shown(openOn(lay(statement, sentence)))).toEqual(expected);
});

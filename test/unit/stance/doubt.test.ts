import { expect, it } from "vitest";
import { tagCode } from "../../../src/language/tagger.ts";
import {
  isOnlyCondition,
  isOnlyPlanned,
  isPinned,
  otherAct,
  otherWord,
  possibleShare,
  unreadWord,
  unsaid,
} from "../../../src/stance/doubt.ts";
import { type Pair, pairUp } from "../../../src/stance/pair.ts";
import { lay, wordAt } from "./lay.ts";

/** The word that a question points to; null for none. */
const asked = (question: (pair: Pair) => number, statement: string, sentence: string): string | null => {
  const pair = lay(statement, sentence);
  const token = question(pair);
  return token < 0 ? null : wordAt(pair.statement, token);
};

it.each([
  ["not said", "Sweden did not say that boats left.", "Sweden said that boats left.", "say"],
  ["not confirmed", "Sweden confirmed the sale.", "Sweden did not confirm the sale.", "confirmed"],
  ["not said at all", "Sweden did not say that boats left.", "Boats left Sweden.", "say"],
  ["not clear", "It is clear whether Sweden sold it.", "It is not yet clear whether Sweden sold it.", "clear"],
  ["both say it", "Sweden said that boats left.", "Sweden said that boats left.", null],
  ["neither does", "Sweden did not say that boats left.", "Sweden has not said that boats left.", null],
  ["“not only” affirms", "Sweden sold the ferry.", "Sweden not only sold the ferry but left.", null],
  ["a plain denial is polarity's", "Sweden sold the ferry.", "Sweden did not sell the ferry.", null],
])("finds what one side says and the other leaves open: %s", (_, statement, sentence, word) => {
  expect(asked(unsaid, statement, sentence)).toBe(word);
});

it.each([
  ["another act", "Sweden painted the boats.", "Sweden saw the boats.", "painted"],
  ["the same act", "Sweden painted the boats.", "Sweden has painted boats.", null],
  ["its noun", "Sweden deployed boats.", "The deployment of Sweden's boats was late.", null],
  ["no act at all", "Boats for Sweden", "Boats for Sweden", null],
])("misses the act in %s", (_, statement, sentence, word) => {
  expect(asked(otherAct, statement, sentence)).toBe(word);
});

it("tells another word before the same noun", () => {
  const sentence = "The defence minister resigned.";
  expect(asked(otherWord, "The foreign minister resigned.", sentence)).toBe("foreign");
  expect(asked(otherWord, "The defence minister resigned.", sentence)).toBeNull();
});

it("measures how much is only possible, and whether the act is only planned", () => {
  expect(possibleShare(lay("Sweden sent boats.", "Sweden may have sent boats."))).toBeGreaterThan(0.5);
  expect(possibleShare(lay("Sweden may send boats.", "Sweden may send boats."))).toBe(0);
  expect(isOnlyPlanned(lay("Sweden sent boats.", "Sweden plans to send boats."))).toBe(true);
  expect(isOnlyPlanned(lay("Sweden will send boats.", "Sweden plans to send boats."))).toBe(false);
});

it("takes an amount found with its unit for the same event, not a mere count", () => {
  expect(isPinned(lay("Sweden paid $40 million.", "The price for Sweden was $40 million."))).toBe(true);
  expect(isPinned(lay("Sweden sent three boats.", "Sweden sold three boats."))).toBe(false);
});

it("takes a headline's infinitive, and what is due, for a plan that plans bear out", () => {
  const share = (statement: string, sentence: string) => possibleShare(lay(statement, sentence));
  expect(share("Sweden to send boats", "Sweden may send boats.")).toBe(0);
  expect(share("The crew is unwilling to send boats", "The crew would not send boats.")).toBe(0);
  expect(share("Sweden sent boats", "Sweden may send boats.")).toBeGreaterThan(0.5);
});

it("takes what is not excluded for said", () => {
  expect(asked(unsaid, "Sweden has not excluded a sale.", "Sweden left open a sale.")).toBeNull();
});

it.each([
  ["on which it hangs", "A truce has held for a month.", "No troops will go until a truce has held for a month.", true],
  ["of both", "If a truce holds, troops will go.", "If a truce holds, troops will go.", false],
  ["of something else", "A truce has held.", "A truce has held for a month, unless the reports are wrong.", false],
])("knows a condition %s", (_, statement, sentence, expected) => {
  expect(isOnlyCondition(lay(statement, sentence))).toBe(expected);
});

it("knows a word that the tagger took for none, and that the sentence does not have", () => {
  const pair = lay("The crew sold grain.", "The crew sold gas.");
  const unread = (sentence: string): number => {
    const { statement, lexicon } = pair;
    const tag = statement.tag.slice();
    tag[3] = tagCode("GW");
    return unreadWord(pairUp(lexicon, { ...statement, tag }, lay(sentence, sentence).sentence));
  };
  expect(unread("The crew sold gas.")).toBe(3);
  expect(unread("The crew sold grain.")).toBe(-1);
  expect(unreadWord(pair)).toBe(-1);
});

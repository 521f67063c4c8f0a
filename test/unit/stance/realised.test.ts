import { expect, it } from "vitest";
import {
  isOnlyPossible,
  isOnlyToCome,
  isYetToCome,
  onlyMeantDone,
  pastOf,
  perfectOf,
} from "../../../src/stance/realised.ts";
import { lay } from "./lay.ts";

it.each([
  ["what is done", "Ford has sold the brand.", 2],
  ["what has been done to it", "The stations have been closed.", 4],
  ["no past", "Ford sold the brand.", -1],
  ["nothing that may be", "Ford may have sold the brand.", -1],
])("finds the verb of the perfect: %s", (_, statement, expected) => {
  expect(perfectOf(lay(statement, "Nothing is known.").statement)).toBe(expected);
});

it.each([
  ["a condition", "Ford has sold the brand.", "The court agreed on condition that Ford sells the brand.", true],
  ["a noun", "Two stations have been closed.", "A paper foresees the closure of two stations.", true],
  ["what is intended", "Ford has sold the brand.", "Ford threatened to sell the brand.", true],
  ["no mention", "Ford has sold the brand.", "Ford owns the brand.", true],
  ["that it is done", "Ford has sold the brand.", "Ford sold the brand on Monday.", false],
  ["that it was done before", "Ford has sold the brand.", "Ford, who had sold the brand, left.", false],
  ["that it did come about", "Ford has not sold the brand.", "Ford did not sell the brand.", false],
])("has, of what is done, only what is meant: %s", (_, statement, sentence, expected) => {
  expect(onlyMeantDone(lay(statement, sentence)) >= 0).toBe(expected);
});

it.each([
  ["a plan", "Swedish troops are in Norway.", "Officials discuss a plan to send Swedish troops to Norway.", true],
  [
    "a date to come",
    "Two officers are in a Norwegian prison.",
    "Two officers would be in a Norwegian prison by May.",
    true,
  ],
  ["a view", "Sweden is in favour of a levy.", "Sweden wants to introduce a levy.", false],
  ["that they are", "Swedish troops are in Norway.", "Swedish troops have arrived in Norway.", false],
  ["what both plan", "Swedish troops will be in Norway.", "Sweden plans to send troops to Norway.", false],
])("tells who is only to come from who is there: %s", (_, statement, sentence, expected) => {
  expect(isOnlyToCome(lay(statement, sentence))).toBe(expected);
});

it.each([
  ["the past", "Ford vetoed the plan.", 1],
  ["no perfect", "Ford has vetoed the plan.", -1],
  ["nothing that may be", "Ford could say what he vetoed.", -1],
])("finds the verb of the past: %s", (_, statement, expected) => {
  expect(pastOf(lay(statement, "Nothing is known.").statement)).toBe(expected);
});

it.each([
  ["what will be", "Ford sold the brand.", "Ford said that she would sell the brand.", true],
  ["what was", "Ford sold the brand.", "Ford said that she sold the brand.", false],
  ["what both hold possible", "Ford may sell the brand.", "Ford could sell the brand.", false],
])("tells what was done from what is yet to come: %s", (_, statement, sentence, expected) => {
  expect(isYetToCome(lay(statement, sentence))).toBe(expected);
});

it.each([
  ["a possibility", "Ford improved the engine.", "Ford allegedly improved the engine.", true],
  ["a fact", "Ford improved the engine.", "Ford improved the engine.", false],
  ["what both hold possible", "Ford may improve the engine.", "Ford could improve the engine.", false],
  ["a duty", "Faults have to be reported.", "Faults would have to be reported.", false],
  ["a denial", "Ford will not help.", "Ford is unlikely to help.", false],
])("tells what is said flatly from what is possible: %s", (_, statement, sentence, expected) => {
  expect(isOnlyPossible(lay(statement, sentence))).toBe(expected);
});

import { expect, it } from "vitest";
import {
  anothersThing,
  doneOtherwise,
  isDoneTo,
  nounsSwapped,
  rolesSwapped,
  wayTurned,
} from "../../../src/stance/doer.ts";
import { lay } from "./lay.ts";

it.each([
  ["in the active", "Sweden overtook Norway.", "Norway overtook Sweden last year.", true],
  ["in the passive", "Sweden supplied Norway with boats.", "The boats were supplied to Sweden by Norway.", true],
  ["with a day before who acts", "Sweden gave Norway a boat.", "A boat was given to Sweden on Sunday by Norway.", true],
  ["not when the passive says the same", "Sweden sued Norway.", "Norway was sued by Sweden.", false],
  ["not when only one is named", "Sweden overtook Norway.", "Sweden overtook Kenya.", false],
])("tells swapped roles, %s", (_, statement, sentence, swapped) => {
  expect(rolesSwapped(lay(statement, sentence))).toBe(swapped);
});

it("tells swapped nouns", () => {
  expect(nounsSwapped(lay("The minister overruled the premier.", "The premier overruled the minister."))).toBe(true);
  expect(nounsSwapped(lay("The minister overruled the premier.", "The minister overruled the premier."))).toBe(false);
});

it.each([
  ["opposed by another", "Sweden opposes a toll.", "Norway opposed Sweden's toll."],
  ["leaning to another", "Sweden leaned towards Norway.", "Norway met Sweden, which had leaned towards Kenya."],
])("takes it for done otherwise: %s", (_, statement, sentence) => {
  expect(doneOtherwise(lay(statement, sentence))).toBe(true);
});

it("tells the way back", () => {
  const there = "The summit was moved from Norway to Sweden.";
  expect(wayTurned(lay(there, "The summit has been moved from Sweden to Norway."))).toBe(true);
  expect(wayTurned(lay(there, "The summit has been moved from Norway to Sweden."))).toBe(false);
});

it("tells who acts from who undergoes", () => {
  expect(isDoneTo(lay("The guard shot a farmer.", "The guard was shot near the river."))).toBe(true);
  expect(isDoneTo(lay("The gates opened on Monday.", "The gates were opened on Monday."))).toBe(false);
});

it.each([
  ["another country's", "They hold two Swedish boats.", "They hold two Norwegian boats.", true],
  ["another town's, behind “of”", "Ford is the mayor of Oslo.", "Ford, Stockholm's mayor, left.", true],
  ["one of two", "They met Swedish envoys.", "They met Norwegian and Swedish envoys.", false],
  ["with another name between", "They hold two Swedish boats.", "They hold two Swedish Skarn boats.", false],
  ["nobody's", "They hold two Swedish boats.", "They hold two boats.", false],
])("tells whose thing it is: %s", (_, statement, sentence, another) => {
  expect(anothersThing(lay(statement, sentence))).toBe(another);
});

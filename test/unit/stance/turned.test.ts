import { expect, it } from "vitest";
import {
  comparisonTurned,
  complementDiffers,
  orderTurned,
  rankDiffers,
  rolesSwapped,
} from "../../../src/stance/turned.ts";
import { lay } from "./lay.ts";

it.each([
  ["in the active", "Sweden overtook Norway.", "Norway overtook Sweden last year.", true],
  ["in the passive", "Sweden supplied Norway with boats.", "The boats were supplied to Sweden by Norway.", true],
  ["not when the passive says the same", "Sweden sued Norway.", "Norway was sued by Sweden.", false],
  ["not when only one is named", "Sweden overtook Norway.", "Sweden overtook Kenya.", false],
])("tells swapped roles, %s", (_, statement, sentence, swapped) => {
  expect(rolesSwapped(lay(statement, sentence))).toBe(swapped);
});

it("tells a comparison the other way round", () => {
  expect(comparisonTurned(lay("They want money more than boats.", "They want boats more than money."))).toBe(true);
  expect(comparisonTurned(lay("They want money more than boats.", "They want money more than boats."))).toBe(false);
});

it("tells which came first", () => {
  expect(orderTurned(lay("They left before they had money.", "They want money before they leave."))).toBe(true);
  expect(orderTurned(lay("They left before they had money.", "They left before they had money."))).toBe(false);
});

it("tells a rank from another", () => {
  expect(rankDiffers(lay("It is the largest port.", "It is the third-largest port."))).toBe(true);
  expect(rankDiffers(lay("It is the third-largest port.", "It is the third-largest port."))).toBe(false);
});

it.each([
  ["another portfolio", "Ford is the minister of health.", "Ford, the minister of transport, left.", true],
  ["the same one", "Ford is the minister of transport.", "Ford, the minister of transport, left.", false],
  ["no portfolio", "Ford is the minister of health.", "Ford, the minister, left.", false],
  ["a name behind “of”", "Ford is the king of Norway.", "Ford, the king of the north, left.", false],
])("tells one office from another: %s", (_, statement, sentence, differs) => {
  expect(complementDiffers(lay(statement, sentence))).toBe(differs);
});

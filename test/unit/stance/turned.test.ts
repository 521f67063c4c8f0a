import { expect, it } from "vitest";
import { comparisonTurned, complementDiffers, orderTurned, saidOtherwise } from "../../../src/stance/turned.ts";
import { lay } from "./lay.ts";

it("tells a comparison the other way round", () => {
  expect(comparisonTurned(lay("They want money more than boats.", "They want boats more than money."))).toBe(true);
  expect(comparisonTurned(lay("They want money more than boats.", "They want money more than boats."))).toBe(false);
});

it("tells which came first", () => {
  expect(orderTurned(lay("They left before they had money.", "They want money before they leave."))).toBe(true);
  expect(orderTurned(lay("They left before they had money.", "They left before they had money."))).toBe(false);
});

it.each([
  ["another portfolio", "Ford is the minister of health.", "Ford, the minister of transport, left.", true],
  ["the same one", "Ford is the minister of transport.", "Ford, the minister of transport, left.", false],
  ["no portfolio", "Ford is the minister of health.", "Ford, the minister, left.", false],
  ["a name behind “of”", "Ford is the king of Norway.", "Ford, the king of the north, left.", false],
])("tells one office from another: %s", (_, statement, sentence, differs) => {
  expect(complementDiffers(lay(statement, sentence))).toBe(differs);
});

it.each([
  ["a former one", "Ford is the mayor.", "Ford, a former mayor, left.", true],
  ["a deputy", "Ford is the mayor.", "Ford, the deputy mayor, left.", true],
  ["one set aside", "The talks are in Norway.", "The talks are in Sweden, not in Norway.", true],
  ["the same", "Ford is the mayor.", "Ford, the mayor, left.", false],
])("sees what is not the thing itself: %s", (_, statement, sentence, otherwise) => {
  expect(saidOtherwise(lay(statement, sentence))).toBe(otherwise);
});

it("tells what once was from what is", () => {
  const backs = "Sweden backs the sale.";
  expect(saidOtherwise(lay(backs, "Sweden, which had backed the sale until June, left."))).toBe(true);
  expect(saidOtherwise(lay(backs, "Sweden has backed the sale since June."))).toBe(false);
});

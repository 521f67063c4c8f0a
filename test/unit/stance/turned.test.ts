import { expect, it } from "vitest";
import { comparisonTurned, rankDiffers, rolesSwapped } from "../../../src/stance/turned.ts";
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

it("tells a rank from another", () => {
  expect(rankDiffers(lay("It is the largest port.", "It is the third-largest port."))).toBe(true);
  expect(rankDiffers(lay("It is the third-largest port.", "It is the third-largest port."))).toBe(false);
});

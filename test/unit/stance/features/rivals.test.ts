import { expect, it } from "vitest";
import { rivals } from "../../../../src/stance/features/rivals.ts";
import { featuresOf, lay } from "../lay.ts";

const SENTENCE = "Canada bought 8 ships and Norway sent 32 ships.";

it("judges by the number in the most similar surroundings", () => {
  expect(featuresOf(rivals, lay("Norway sent 32 ships.", SENTENCE))).toMatchObject({
    nearestAgrees: 1,
    nearestConflicts: 0,
    rivals: 1,
  });
  expect(featuresOf(rivals, lay("Norway sent 8 ships.", SENTENCE))).toMatchObject({
    nearestAgrees: 0,
    nearestConflicts: 1,
  });
});

it("has nothing to say without numbers", () => {
  expect(featuresOf(rivals, lay("Norway sent ships.", SENTENCE))).toMatchObject({ rivals: 0, agreeShare: Number.NaN });
});

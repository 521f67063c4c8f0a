import { expect, it } from "vitest";
import { STANDING } from "../../../../src/stance/actor.ts";
import { grounds } from "../../../../src/stance/features/grounds.ts";
import { featuresOf, lay } from "../lay.ts";

it("says who is named, what is denied and what is said", () => {
  expect(featuresOf(grounds, lay("Sweden will send boats.", "Sweden has ruled out sending boats."))).toMatchObject({
    leadStanding: STANDING.NAMED,
    otherStanding: Number.NaN,
    names: 1,
    deniesAct: 1,
    ruleParity: 1,
    theyAssert: 1,
    theyDeny: 1,
    weDeny: 0,
    saidFound: 1,
    saidDiffers: 1,
    actMissing: 0,
    told: 1,
  });
});

it("says what speaks against a sentence's supporting the statement", () => {
  const other = featuresOf(grounds, lay("Sweden sent boats to Norway.", "Kenya may have sold boats."));
  expect(other).toMatchObject({ leadStanding: STANDING.REPLACED, otherStanding: STANDING.ABSENT, actMissing: 1 });
  expect(other.possibleShare).toBeGreaterThan(0);
  expect(other.told).toBeLessThan(0.6);
});

it("has no opinion on an act where the statement says none", () => {
  expect(featuresOf(grounds, lay("Boats for Sweden", "Sweden sent boats."))).toMatchObject({
    saidFound: Number.NaN,
    saidDiffers: Number.NaN,
  });
});

import { expect, it } from "vitest";
import { usage } from "../../../../src/stance/features/usage.ts";
import { featuresOf, lay } from "../lay.ts";

const STATEMENT = "Sweden watched the blaze.";

it("sees how near a word without counterpart comes to the sentence's words", () => {
  const near = featuresOf(usage, lay(STATEMENT, "Sweden saw a wildfire."));
  const far = featuresOf(usage, lay(STATEMENT, "Sweden elected a committee."));
  expect(near.usageNouns).toBeGreaterThan(far.usageNouns as number);
  expect(near.usageCovered).toBeGreaterThan(far.usageCovered as number);
  expect(near.usageMissingSum).toBeLessThan(far.usageMissingSum as number);
  expect(near.usageWhole).toBeGreaterThan(far.usageWhole as number);
});

it("takes what is aligned as it was found", () => {
  expect(featuresOf(usage, lay(STATEMENT, STATEMENT))).toMatchObject({
    usageCovered: 1,
    usageMissingSum: 0,
    usageWorst: Number.NaN,
    usageSaid: 1,
  });
});

it("has nothing to say of names alone", () => {
  expect(featuresOf(usage, lay("Sweden", "Norway"))).toMatchObject({
    usageCovered: Number.NaN,
    usageWhole: Number.NaN,
    usageSaid: Number.NaN,
  });
});

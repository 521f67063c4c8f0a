import { expect, it } from "vitest";
import { conflicts, opposed, parityDiffers, ruleSide, rulesAgree } from "../../../src/stance/rule.ts";
import { lay } from "./lay.ts";

it.each([
  ["SUPPORTS", "the same", "Sweden sent boats.", "Sweden has sent boats to the island."],
  ["REFUTES", "denied by the sentence", "Sweden will send boats.", "Sweden ruled out sending boats."],
  ["REFUTES", "denied by the statement", "Sweden did not send boats.", "Sweden sent boats."],
  ["SUPPORTS", "denied by both", "Sweden will not send boats.", "Sweden refused to send boats."],
  ["SUPPORTS", "only likened to", "Sweden will not get membership.", "Sweden gets help comparable to membership."],
  ["SUPPORTS", "denied twice", "Sweden sent boats.", "Sweden never refused to send boats."],
  ["REFUTES", "an opposite", "Sweden accepted the offer.", "Sweden rejected the offer."],
  ["REFUTES", "an opposite that does not negate", "The price rose in Sweden.", "The price fell in Sweden."],
  ["REFUTES", "another number", "Sweden sent 40 boats.", "Sweden sent 12 boats."],
  [
    "REFUTES",
    "another number of the same, in another word",
    "Sweden promised 3,000 troops.",
    "Sweden pledged 5,200 soldiers.",
  ],
  ["SUPPORTS", "the same time in another unit", "Sweden set a 60-day limit.", "Sweden set a limit of two months."],
  [
    "REFUTES",
    "another date of the same act",
    "Sweden signed the accord in 2022.",
    "The accord Sweden signed in 2024 failed.",
  ],
  ["SUPPORTS", "a number within the bound", "Sweden sent more than 10 boats.", "Sweden sent 12 boats."],
] as const)("%s: %s", (side, _, statement, sentence) => {
  expect(ruleSide(lay(statement, sentence))).toBe(side);
});

it("finds the reversal where it is", () => {
  const denied = lay("Sweden will send boats.", "Sweden ruled out sending boats.");
  expect([parityDiffers(denied), opposed(denied), conflicts(denied)]).toEqual([true, false, false]);
  const opposite = lay("The price rose in Sweden.", "The price fell in Sweden.");
  expect([parityDiffers(opposite), opposed(opposite), conflicts(opposite)]).toEqual([false, true, false]);
  const counted = lay("Sweden sent 40 boats.", "Sweden sent 12 boats.");
  expect([parityDiffers(counted), opposed(counted), conflicts(counted)]).toEqual([false, false, true]);
});

it("has nothing to reverse where nothing is shared", () => {
  const apart = lay("Sweden sent boats.", "It never rained.");
  expect([parityDiffers(apart), opposed(apart), conflicts(apart)]).toEqual([false, false, false]);
});

it.each([
  [
    true,
    "gives up what another drops",
    "Sweden gave up its claim for boats.",
    "Sweden dropped its claim for the boats.",
  ],
  [true, "requires the same", "There can be no sale without a vote.", "A sale requires a vote."],
  [true, "lacks the same", "Sweden set no terms for a sale.", "Sweden agreed to a sale without any terms."],
  [true, "says as little", "Ford did not say whether it sank.", "Ford's letter made no mention of whether it sank."],
  [true, "gives nothing, as is refused", "Sweden gets no boats.", "Norway refused to give Sweden boats."],
  [
    false,
    "denies a wish that is there",
    "Sweden has not long wanted boats.",
    "Sweden has long wanted boats, but not rafts.",
  ],
  [false, "denies what is demanded", "Sweden can do without boats.", "Sweden must have boats if it does not sell."],
  [false, "denies where nothing is denied", "Sweden will not send boats.", "Sweden spoke of boats."],
] as const)("a statement that denies is borne out (%s): %s", (agrees, _, statement, sentence) => {
  expect(rulesAgree(lay(statement, sentence), "SUPPORTS")).toBe(agrees);
});

it("does not bear out the last with the first", () => {
  const boats = "to send boats to the island.";
  expect(rulesAgree(lay(`Sweden was the last ${boats}`, `Sweden was the first ${boats}`), "SUPPORTS")).toBe(false);
  expect(rulesAgree(lay(`Sweden was the first ${boats}`, `Sweden was the first ${boats}`), "SUPPORTS")).toBe(true);
});

it("does not take what is briefly denied of somebody for what is said of another", () => {
  const sentence = "Norway was told of the boats, while Sweden was not.";
  expect(rulesAgree(lay("Sweden was told of the boats.", sentence), "SUPPORTS")).toBe(false);
  expect(rulesAgree(lay("Norway was told of the boats.", sentence), "SUPPORTS")).toBe(true);
});

it("does not take one denial of two things for the contrary of the other", () => {
  const sentence = "Sweden ruled out soldiers, but left open the sale of boats.";
  expect(rulesAgree(lay("Sweden has not ruled out boats.", sentence), "REFUTES")).toBe(false);
  expect(rulesAgree(lay("Sweden has not ruled out soldiers.", sentence), "REFUTES")).toBe(true);
});

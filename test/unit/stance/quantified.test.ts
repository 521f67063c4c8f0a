import { expect, it } from "vitest";
import { countsUnsaid, countUnmet } from "../../../src/stance/quantified.ts";
import { lay } from "./lay.ts";

it.each([
  ["a number it lacks", "Sweden sent 40 boats.", "Sweden sent boats."],
  [
    "a number that is another's",
    "The police counted 40 boats.",
    "Ford spoke of 40 boats, while the police counted 12.",
  ],
  ["some of them for all", "All seven boats left the port.", "Three of the seven boats left the port."],
  ["a part for the whole", "The storm hit the whole port.", "The storm hit half of the port."],
  ["most of a people", "Most Kenyans backed the sale.", "The Kenyan minister backed the sale."],
  ["a superlative", "It is the simplest way to the port.", "It is a way to the port."],
  ["another superlative", "It is the simplest way to the port.", "It is the most complex way to the port."],
  ["only", "The treaty only helps Sweden.", "The treaty helps Sweden and Norway."],
  ["nothing but", "The treaty helps nothing but Sweden.", "The treaty helps Sweden and Norway."],
  ["the first", "Ford was the first to leave.", "Ford left on Monday."],
  ["a comparison", "The plan goes further than the treaty.", "The plan is inspired by the treaty."],
  ["all, where most are spoken of", "All the boats left.", "Most of the boats left."],
  ["a majority, where only some are", "A majority of towns back it.", "Only four of nine towns back it."],
  ["another place in the row", "Ford is the second minister to leave.", "Ford is the fourth minister to leave."],
  ["what it was before", "The visit lasts two years.", "They cut the visit from two years to six months."],
  ["a number of something else", "Norway holds 40 boats.", "Norway holds 12 boats, and 40 tents."],
  ["another beside the only one", "Ford was the only bidder.", "Ford, the winner, beat two bidders."],
  ["alone", "Sweden fights alone.", "Sweden fights beside Norway."],
])("misses %s", (_, statement, sentence) => {
  expect(countUnmet(lay(statement, sentence))).toBe(true);
});

it.each([
  ["the same number", "Sweden sent 40 boats.", "Sweden sent 40 boats."],
  [
    "the number in its own clause",
    "The police counted 40 boats.",
    "Ford spoke of 12, while the police counted 40 boats.",
  ],
  ["all for all", "All seven boats left the port.", "All seven boats left the port."],
  ["the only one", "Ford was the only bidder.", "Ford was the sole bidder."],
  ["how few", "Sweden sent only 40 boats.", "Sweden sent 40 boats."],
  ["the people", "Most Kenyans backed the sale.", "Kenyans backed the sale, most of them gladly."],
  ["a comparison in other words", "The plan goes further than the treaty.", "The plan is stronger than the treaty."],
  [
    "what it was before, where it says so",
    "The visit originally lasted two years.",
    "They cut the visit from two years to six months.",
  ],
  ["a part of a whole", "Six states signed the treaty.", "Six of the nine states signed the treaty."],
  ["what it was raised to", "The rate rose to 6.5 percent.", "The rate rose by half a point to 6.5 percent."],
  ["a day of the part of a month", "It applies from mid-March.", "It applies on 15 March, and a ban in November."],
  ["when it was written", "Sweden votes in May.", "OSLO, April 2 - Sweden votes on May 27."],
  ["since when it is the third", "Sweden raised rates in May.", "Sweden raised rates, the third rise since June."],
  ["a limit of another grain", "Sweden will vote by October.", "Sweden will vote by 1 October."],
  ["a round fraction", "Nearly two thirds of Kenyans agree.", "Sixty-three percent of Kenyans agree."],
  ["no count at all", "Sweden sent boats.", "Sweden sent boats."],
  ["what is left alone", "Sweden left the boats alone.", "Sweden would not touch the boats, and left them."],
])("does not miss %s", (_, statement, sentence) => {
  expect(countUnmet(lay(statement, sentence))).toBe(false);
});

it("takes a statement that only counts for uncontradicted by what counts nothing", () => {
  expect(countsUnsaid(lay("Sweden has 900 boats.", "Sweden ruled out sending boats."))).toBe(true);
  expect(countsUnsaid(lay("Sweden has 900 boats.", "Sweden has 40 boats."))).toBe(false);
  expect(countsUnsaid(lay("Sweden sent 900 boats.", "Sweden ruled out sending boats."))).toBe(false);
});

import { expect, it } from "vitest";
import {
  isOnlyWished,
  onlyOpposed,
  rejectsWish,
  turnedWish,
  unsharedWish,
  unspokenWish,
} from "../../../src/stance/wishes.ts";
import { lay } from "./lay.ts";

it.each([
  ["nothing of it", "Ford wants the hospital closed.", "Ford asked for a third vessel.", true],
  ["some of it", "Ford wants the hospital closed.", "Ford asked for a new hospital.", false],
  ["no wish", "Ford closed the hospital.", "Ford asked for a third vessel.", false],
])("looks for what is wished: %s", (_, statement, sentence, expected) => {
  expect(unspokenWish(lay(statement, sentence)) >= 0).toBe(expected);
});

it.each([
  ["nobody's", "Ford does not want a wall.", "The town dropped its plans for a wall.", false],
  ["none told", "Ford does not want a wall.", "The report contains no wall.", true],
  ["another's", "Ford does not want a wall.", "Ford was told of Hill’s stance against a wall.", true],
  ["its own", "Ford does not want a wall.", "Ford rejected the wall.", false],
  ["asked of what is wanted", "Ford wants a wall.", "The report contains no wall.", false],
])("knows whose wish it is: %s", (_, statement, sentence, expected) => {
  expect(unsharedWish(lay(statement, sentence)) >= 0).toBe(expected);
});

it.each([
  ["denied", "Ford wants Norway to join the pact.", "Ford offered help without Norway joining the pact.", true],
  ["denied of a proposal", "Ford proposed sending aid.", "Ford offered help without sending aid.", true],
  ["told", "Ford wants Norway to join the pact.", "Ford urged Norway to join the pact.", false],
])("sees what is wished: %s", (_, statement, sentence, expected) => {
  expect(turnedWish(lay(statement, sentence)) >= 0).toBe(expected);
});

it.each([
  ["a wish", "Norway will join the pact.", "Norway has long aspired to join the pact.", true],
  ["a wish, of what was done", "Norway joined the pact.", "Sweden urged Norway to join the pact.", true],
  ["a wish, of what is so", "Norway is a member.", "Norway has long aspired to join.", true],
  ["a threat", "Farmers are blocking the port.", "Farmers threatened to block the port.", true],
  ["a promise", "Norway will join the pact.", "Norway agreed to join the pact.", false],
  ["a wish of a wish", "Norway wants to join the pact.", "Norway has long aspired to join the pact.", false],
])("takes for nothing done %s", (_, statement, sentence, expected) => {
  expect(isOnlyWished(lay(statement, sentence))).toBe(expected);
});

it.each([
  ["another's, named with it", "Ford wants it repaid.", "He rejected the demand by Ford that it be repaid.", true],
  [
    "another's, asked of the one",
    "Ford wants Sara Hill to resign.",
    "Sara Hill rejected demands that she resign.",
    true,
  ],
  ["its own", "Ford wants to resign.", "Ford rejected demands that he resign.", false],
  ["none", "Ford wants Hill to resign.", "Hill refused to resign.", false],
])("tells whose demand is turned down: %s", (_, statement, sentence, expected) => {
  expect(rejectsWish(lay(statement, sentence))).toBe(expected);
});

it.each([
  ["another's", "Norway has joined the pact.", "Sweden opposed Norway joining the pact.", true],
  ["its own", "Norway has joined the pact.", "Norway opposed joining the pact.", false],
  ["of a plan", "Norway plans to join the pact.", "Sweden opposed Norway joining the pact.", false],
  ["none, but a denial", "Norway has joined the pact.", "Sweden said that Norway did not join the pact.", false],
])("tells whose opposition it is: %s", (_, statement, sentence, expected) => {
  expect(onlyOpposed(lay(statement, sentence))).toBe(expected);
});

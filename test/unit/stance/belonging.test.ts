import { expect, it } from "vitest";
import { deniedMembership, isOnlyDemanded, othersMembership, unsaidKind } from "../../../src/stance/belonging.ts";
import { lay } from "./lay.ts";

it.each([
  ["another's", "Sweden is a member of NATO.", "Sweden would protect Moldova even without its being a member of NATO."],
  ["another's, denied", "Sweden is not a NATO member.", "The Swedish plan protects Moldova without NATO membership."],
  ["several countries'", "Moldova is a NATO member.", "The plan worries NATO members and Moldova."],
  ["member states'", "Moldova wants NATO membership.", "Moldova asked for what NATO member states have."],
  ["only sought", "Moldova is a NATO member.", "Moldova insists on a timetable for membership of NATO."],
])("knows a membership that is %s", (_, statement, sentence) => {
  expect(othersMembership(lay(statement, sentence))).toBeGreaterThanOrEqual(0);
});

it.each([
  ["its own", "Moldova is a NATO member.", "Moldova is protected even without being a member of NATO."],
  ["its own, of several", "Moldova is a NATO member.", "Moldova became one of the members of NATO."],
  ["that of one among them", "Moldova was the last member to ratify.", "All members have ratified, Moldova the last."],
  ["what nobody speaks of", "Moldova is a NATO member.", "Moldova sent troops."],
])("leaves %s", (_, statement, sentence) => {
  expect(othersMembership(lay(statement, sentence))).toBe(-1);
});

it.each([
  [
    "denied in other words",
    "Ford proposed admitting Moldova to NATO.",
    "Ford would help Moldova without its joining NATO.",
    true,
  ],
  ["denied on both sides", "Moldova will not join NATO.", "Ford would help Moldova without its joining NATO.", false],
  ["told", "Ford proposed admitting Moldova to NATO.", "Ford wants Moldova to join NATO.", false],
])("knows a membership that is %s", (_, statement, sentence, expected) => {
  expect(deniedMembership(lay(statement, sentence)) >= 0).toBe(expected);
});

it.each([
  ["nothing of it", "Ford is a general.", "Ford, from an institute in Oslo, left.", true],
  ["it", "Ford is a general.", "The general, Ford, left.", false],
  ["nothing of what is no name's", "The head is a general.", "The head of an institute left.", false],
])("looks for what somebody is: %s", (_, statement, sentence, expected) => {
  expect(unsaidKind(lay(statement, sentence)) >= 0).toBe(expected);
});

it.each([
  ["a demand", "Moldova is neutral.", "Sweden insists on the neutral status of Moldova.", true],
  ["a fact", "Moldova is neutral.", "Sweden respects the neutral status of Moldova.", false],
  ["a demand of both", "Sweden insists that Moldova is neutral.", "Sweden insists on its neutral status.", false],
])("tells what is so from what is demanded: %s", (_, statement, sentence, expected) => {
  expect(isOnlyDemanded(lay(statement, sentence))).toBe(expected);
});

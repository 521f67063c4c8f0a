import { expect, it } from "vitest";
import { elsewhere, opposedPlace } from "../../../src/stance/place.ts";
import { differences } from "../../../src/stance/reasons.ts";
import { barredOn, openOn } from "../../../src/stance/veto.ts";
import { lay } from "./lay.ts";

it.each([
  ["one that both expect", "The summit will be held in Oslo.", "The summit will be held in Lisbon on Friday."],
  ["one of the same date", "The council met in Oslo on 3 May.", "The council met on 3 May in Lisbon."],
  ["a seat", "Altamar is based in Oslo.", "Altamar, which is based in Lisbon, closed a plant."],
])("sees another place of %s", (_, statement, sentence) => {
  const pair = lay(statement, sentence);
  expect(opposedPlace(pair)).not.toBeNull();
  expect(barredOn(pair)).toBeNull();
  expect(differences(pair)).toContainEqual(
    expect.objectContaining({ code: "PLACE", message: "“Lisbon” is not “Oslo”" }),
  );
});

it.each([
  ["there may be two of them", "Ministers met in Oslo.", "Ministers met in Lisbon."],
  ["the place is named", "The summit will be held in Oslo.", "The summit will be held in Oslo, not in Lisbon."],
  ["something else is said", "The summit will be held in Oslo.", "The king will travel in Spain."],
  ["the place does the thing", "Oslo will host the summit.", "The summit will be held in Lisbon."],
])("sees none where %s", (_, statement, sentence) => {
  expect(opposedPlace(lay(statement, sentence))).toBeNull();
});

it.each([
  ["where", "The man died in a hospital in Oslo.", "The man died in a hospital in Lisbon.", "“Lisbon” is not “Oslo”"],
  ["by whom", "It was written by the Danish envoy.", "It was written by the Greek envoy.", "“Greek” is not “Danish”"],
])("lets nothing support that names another %s", (_, statement, sentence, message) => {
  expect(openOn(lay(statement, sentence))).toMatchObject({ reasons: [{ code: "PLACE", message }] });
});

it.each([
  ["it is named", "The man died in Oslo.", "The man, who lived in Lisbon, died in Oslo."],
  ["no other is", "The man died in Oslo.", "The man died."],
  ["the other is where the report was written", "The man died in Oslo.", "LISBON - The man died."],
])("sees no other place where %s", (_, statement, sentence) => {
  expect(elsewhere(lay(statement, sentence))).toBeNull();
});

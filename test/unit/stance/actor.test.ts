import { expect, it } from "vitest";
import { hashKey } from "../../../src/core/hash.ts";
import { namesOf, STANDING } from "../../../src/stance/actor.ts";
import { pairUp } from "../../../src/stance/pair.ts";
import { lay, wordAt } from "./lay.ts";

const names = (statement: string, sentence: string) => {
  const pair = lay(statement, sentence);
  return namesOf(pair).map(({ token, standing, leads }) => [wordAt(pair.statement, token), standing, leads]);
};

it.each([
  ["by another of its names", "Sweden sent boats.", "Stockholm sent boats.", [["Sweden", STANDING.NAMED, true]]],
  ["not at all", "Sweden sent boats.", "They sent boats.", [["Sweden", STANDING.ABSENT, true]]],
  ["replaced by another", "Norway sent boats.", "Kenya sent boats.", [["Norway", STANDING.REPLACED, true]]],
  [
    "only where the report was written",
    "They will meet in Norway.",
    "NORWAY - They will meet in Kenya.",
    [["Norway", STANDING.REPLACED, false]],
  ],
  ["borne by somebody else", "Dario Pelk resigned.", "Zoran Pelk resigned.", [["Dario", STANDING.REPLACED, true]]],
  ["spelled otherwise", "Volodymyr Pelk left.", "Volodimir Pelk left.", [["Volodymyr", STANDING.NAMED, true]]],
  ["in its short form", "Joseph Pelk resigned.", "Joe Pelk resigned.", [["Joseph", STANDING.NAMED, true]]],
  ["without the given one", "Dario Pelk resigned.", "Pelk resigned.", [["Dario", STANDING.NAMED, true]]],
  ["behind its office", "Minister Pelk resigned.", "Zoran Pelk resigned.", [["Pelk", STANDING.NAMED, true]]],
  ["read as a verb", "Norway would send boats.", "They would send boats.", [["Norway", STANDING.ABSENT, true]]],
])("sees a name %s", (_, statement, sentence, expected) => {
  expect(names(statement, sentence)).toEqual(expected);
});

it("lets all names of a coordinated subject lead, and none behind the verb or before its own plan", () => {
  const leading = (statement: string) => names(statement, "It rained.").map(([name, , leads]) => [name, leads]);
  expect(leading("Norway and Kenya sent boats to Sweden.")).toEqual([
    ["Norway", true],
    ["Kenya", true],
    ["Sweden", false],
  ]);
  expect(leading("The Norwegian plan is late.")).toEqual([["Norwegian", false]]);
});

it("takes whom the sentence refers to, and what its article is about, for less than a name", () => {
  const { lexicon, statement, sentence } = lay("Lena Ford sent boats.", "She sent boats.");
  const key = hashKey("ford");
  const standing = (carried: number[], topic: number[]) =>
    namesOf(
      pairUp(lexicon, statement, {
        ...sentence,
        carried: Uint32Array.from(carried),
        topic: Uint32Array.from(topic),
      }),
    )[0]?.standing;
  expect(standing([key], [])).toBe(STANDING.CARRIED);
  expect(standing([], [key])).toBe(STANDING.TOPIC);
  expect(standing([], [])).toBe(STANDING.ABSENT);
});

import { expect, it } from "vitest";
import { particles } from "../../../src/stance/features/particles.ts";
import { opposedParticles } from "../../../src/stance/particles.ts";
import { differences } from "../../../src/stance/reasons.ts";
import { featuresOf, lay, wordAt } from "./lay.ts";

const AHEAD = "The ferry left ten minutes ahead of schedule.";
const BEHIND = "The ferry left ten minutes behind schedule.";

it("finds opposite little words that go with the same word", () => {
  const pair = lay(BEHIND, AHEAD);
  const found = opposedParticles(pair).map(({ statementToken, sentenceToken, near }) => [
    wordAt(pair.statement, statementToken),
    wordAt(pair.sentence, sentenceToken),
    near,
  ]);
  expect(found).toEqual([["behind", "ahead", true]]);
  expect(differences(pair)[0]).toMatchObject({ code: "ANTONYM", message: "“ahead” is the opposite of “behind”" });
});

it("finds none where the sentence has the statement's own word", () => {
  expect(opposedParticles(lay(BEHIND, "Behind schedule, not ahead of it, the ferry left."))).toEqual([]);
});

it("tells words that go with something else from those that go with the same", () => {
  const far = lay("The ferry left before noon.", "The ferry left; the mayor, who had been on it, spoke after dinner.");
  expect(featuresOf(particles, far)).toEqual({ particlesOpposed: 1, particlesOpposedNear: 0, particlesShared: 0 });
  expect(featuresOf(particles, lay(AHEAD, AHEAD))).toMatchObject({ particlesOpposed: 0, particlesShared: 1 });
});

it.each([
  ["nobody, and without anyone", "It ended, charging nobody.", "It ended without charging anyone."],
  ["with no, and without", "The talks ended with no deal.", "The talks ended without a deal."],
  ["for a day", "The strike is planned for 24 March.", "The strike on 24 March is against the plan."],
])("sees none in %s", (_, statement, sentence) => {
  expect(opposedParticles(lay(statement, sentence)).filter(({ near }) => near)).toEqual([]);
});

it("sees the same order in after and before, the other way round", () => {
  const pair = lay("It takes effect after a vote by six states.", "Six states have to vote before it takes effect.");
  expect(opposedParticles(pair).some(({ near }) => near)).toBe(false);
});

import { expect, it } from "vitest";
import { CONTRAST } from "../../../src/stance/contrast.ts";
import { lay, wordAt } from "./lay.ts";

function contrastsOf(statement: string, sentence: string) {
  const { statement: a, sentence: b, contrasts } = lay(statement, sentence);
  return contrasts.map((c) => [c.kind, wordAt(a, c.statementToken), wordAt(b, c.sentenceToken)]);
}

it("finds the opposite of a word that is missing", () => {
  expect(contrastsOf("The council accepted the plan.", "The council rejected the plan.")).toEqual([
    [CONTRAST.ANTONYM, "accepted", "rejected"],
  ]);
});

it("finds the opposite of what a word is derived from, and no opposite of who does it", () => {
  expect(contrastsOf("Rest is unimportant to them.", "They stress the importance of rest.")).toContainEqual([
    CONTRAST.ANTONYM,
    "unimportant",
    "importance",
  ]);
  expect(contrastsOf("The growers met.", "Prices dropped.")).not.toContainEqual(
    expect.arrayContaining([CONTRAST.ANTONYM]),
  );
});

it("finds an opposite that its spelling alone shows", () => {
  expect(contrastsOf("The charge is founded.", "The charge is unfounded.")).toEqual([
    [CONTRAST.ANTONYM, "founded", "unfounded"],
  ]);
  expect(contrastsOf("They saw the uncle.", "They saw the cle.")).not.toContainEqual(
    expect.arrayContaining([CONTRAST.ANTONYM]),
  );
});

it("finds a member of the same exclusive set", () => {
  expect(contrastsOf("She wore a red coat.", "She wore a blue coat.")).toEqual([[CONTRAST.EXCLUSIVE, "red", "blue"]]);
});

it("finds another word in the same slot, and how well the slot is confirmed", () => {
  const { contrasts } = lay("The mayor opened the bridge on Monday.", "The mayor opened the museum on Monday.");
  expect(contrasts).toMatchObject([{ kind: CONTRAST.SLOT, slot: 2 }]);
});

it("compares units with their numbers, not as words", () => {
  expect(contrastsOf("They left for two days.", "They left for 48 hours.")).not.toContainEqual(
    expect.arrayContaining([CONTRAST.EXCLUSIVE]),
  );
  expect(contrastsOf("They left for days.", "They left for hours.")).toEqual([[CONTRAST.EXCLUSIVE, "days", "hours"]]);
});

it("finds none where every word was found", () => {
  expect(contrastsOf("The council closed the harbour.", "The council closed the old harbour in May.")).toEqual([]);
});

it("finds none for a word that the sentence speaks of without having it", () => {
  expect(contrastsOf("Ford made a suggestion in May.", "Ford suggested a toll in May.")).toEqual([]);
  expect(contrastsOf("Ford said the toll stays.", "Ford stressed that the toll stays.")).toEqual([]);
});

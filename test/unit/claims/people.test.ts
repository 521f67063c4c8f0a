import { expect, test } from "vitest";
import { peopleNamed } from "../../../src/claims/people.ts";

const first = (...sentences: string[]) => peopleNamed(sentences);

test.each([
  ["a title", "Foreign Minister Ada Okafor arrived."],
  ["a verb of saying", "Ada Okafor said it was over."],
  ["an age", "Ada Okafor, 41, was hurt."],
])("a full name is a person's by %s", (_cue, sentence) => {
  expect(first(sentence)).toEqual(["Ada Okafor"]);
});

test("a full name is a person's when the article goes on with the surname", () => {
  expect(first("The prize went to Ada Okafor.", "Critics praised Okafor for her prose.")).toEqual([
    "Ada Okafor",
    "Ada Okafor",
  ]);
  expect(first("The prize went to Ada Okafor.", "Critics were pleased.")).toEqual([null, null]);
});

test("bodies, places, days and acronyms are nobody", () => {
  expect(
    first(
      "The White House said no.",
      "The Supreme Court said so.",
      "Last Monday Reuters said so.",
      "New York said no.",
      "Kenya’s NATO Office said yes.",
    ),
  ).toEqual([null, null, null, null, null]);
});

test("of several people the one named first counts, particles and all", () => {
  expect(first("President Ursula von der Leyen told Mr. Ada Okafor to wait.")).toEqual(["Ursula von der Leyen"]);
});

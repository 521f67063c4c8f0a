import { expect, it } from "vitest";
import { opposedDegrees } from "../../../src/stance/degree.ts";
import { lay } from "./lay.ts";

const words = (statement: string, sentence: string): readonly string[] | null => {
  const pair = lay(statement, sentence);
  const found = opposedDegrees(pair);
  const word = (text: string, start: number | undefined, end: number | undefined) => text.slice(start, end);
  if (found === null) return null;
  const { statement: a, sentence: b } = pair;
  return [
    word(a.text, a.start[found.statementToken], a.end[found.statementToken]),
    word(b.text, b.start[found.sentenceToken], b.end[found.sentenceToken]),
  ];
};

it.each([
  ["most and least", "It is the most useful port.", "It may be the least useful port.", ["most", "least"]],
  ["a comparative and “less”", "It is a cheaper port.", "It is a less cheap port.", ["cheaper", "less"]],
  ["much and little", "Guests show little interest.", "Guests show considerable interest.", ["little", "considerable"]],
  ["large and small", "A large crowd came.", "A small crowd came.", ["large", "small"]],
])("tells contrary degrees: %s", (_, statement, sentence, expected) => {
  expect(words(statement, sentence)).toEqual(expected);
});

it.each([
  ["the same degree", "It is the most useful port.", "It may be the most useful port."],
  ["where one is denied", "Guests show little interest.", "Guests do not show much interest."],
  ["“a little” or “a few”", "Guests show a little interest.", "Guests show considerable interest."],
  ["other nouns", "Guests show little interest.", "Guests own considerable land."],
  ["an adjective that is not compared", "It is a costly port.", "It is a less expensive port."],
])("sees none in %s", (_, statement, sentence) => {
  expect(words(statement, sentence)).toBeNull();
});

import { expect, it } from "vitest";
import { tokenise } from "../../../src/language/tokens.ts";

const forms = (text: string): string => tokenise(text).form.join("|");

it.each([
  ["clitics come off their word", "She can't say it's Ford’s.", "She|ca|n't|say|it|'s|Ford|’s|."],
  ["“cannot” is two words", "They cannot sail.", "They|can|not|sail|."],
  ["a number keeps its separators and ordinal ending", "The 21st of 1,200.5 at 10:30", "The|21st|of|1,200.5|at|10:30"],
  ["money signs stand apart, magnitudes stay", "$3.5bn or €20m", "$|3.5bn|or|€|20m"],
  ["a title keeps its full stop, a sentence gives it up", "Dr. Ford left.", "Dr.|Ford|left|."],
  ["initials and dotted abbreviations are one token", "J. Ford of the U.S. crew", "J.|Ford|of|the|U.S.|crew"],
  ["a hyphen parts a compound, an ampersand does not", "The ice-free R&D port", "The|ice|-|free|R&D|port"],
  ["an apostrophe within a name stays", "O’Neill sails", "O’Neill|sails"],
  ["accents belong to the letter", "Élodie naïve", "Élodie|naïve"],
  ["a word may be called as a property of objects is", "Its constructor can't", "Its|constructor|ca|n't"],
  ["ellipses and dashes are one token each", "Well... no -- never", "Well|...|no|--|never"],
])("%s", (_, text, expected) => {
  expect(forms(text)).toBe(expected);
});

it("reads a word with soft hyphens as the word, and keeps its place in the text", () => {
  const { form, start, end } = tokenise("The har\u00ADbour \u00AD closed");
  expect(form).toEqual(["The", "harbour", "closed"]);
  expect([start[1], end[1]]).toEqual([4, 12]);
});

it("gives offsets into the text, end exclusive and never overlapping", () => {
  const { text, form, start, end } = tokenise(" “She’d cannot,” said Dr. Ó Sé. ");
  for (const [i, token] of form.entries()) {
    expect(text.slice(start[i], end[i])).toBe(token);
    expect(start[i]).toBeGreaterThanOrEqual(i === 0 ? 0 : (end[i - 1] as number));
  }
});

it("reads nothing out of nothing", () => {
  expect(tokenise("").form).toEqual([]);
  expect(tokenise(" \n\t").form).toEqual([]);
});

it("stops before offsets outgrow their 16 bits", () => {
  const { end } = tokenise("boat ".repeat(14_000));
  expect(end.at(-1)).toBeLessThanOrEqual(65_535);
  expect(end).toHaveLength(13_107);
});

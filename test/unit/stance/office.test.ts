import { expect, it } from "vitest";
import { opposedOffice, titleOfElse } from "../../../src/stance/office.ts";
import { lay } from "./lay.ts";

it.each([
  ["before the name", "Ford is Norway's foreign minister.", "Norwegian Transport Minister Anna Ford left."],
  ["in apposition", "Ford is Norway's foreign minister.", "Ford, the transport minister, left for a foreign port."],
  [
    "in apposition behind a comma",
    "Anna Ford serves as Norway's foreign minister.",
    "Its transport minister, Anna Ford, left.",
  ],
  [
    "whoever else holds it",
    "Ford is Norway's foreign minister.",
    "Transport Minister Anna Ford left, but Foreign Minister Lena Hill did not.",
  ],
  ["a lesser one", "Ford is Norway's foreign minister.", "Norway's deputy foreign minister, Anna Ford, left."],
  ["by what follows “of”", "Ford is the secretary of state.", "Secretary of Defence Anna Ford left."],
  ["of another kind", "Ford is Norway's president.", "Norway's foreign minister, Anna Ford, left."],
  ["a premier's", "Ford is Norway's foreign minister.", "Norway's prime minister, Anna Ford, left."],
  ["who speaks for it", "Ford is Norway's foreign minister.", "The ministry's spokeswoman, Anna Ford, left."],
  ["before a name that seems to go on", "Ford is the US defense secretary.", "Secretary of State Anna Ford left."],
])("tells another office of the same person, %s", (_, statement, sentence) => {
  expect(opposedOffice(lay(statement, sentence))).not.toBeNull();
});

it.each([
  ["the same one", "Ford is Norway's foreign minister.", "Norwegian Foreign Minister Anna Ford left."],
  ["somebody else's", "Ford is Norway's foreign minister.", "Ford met Transport Minister Anna Hill."],
  ["a capital", "Ford is the bank's managing director.", "Managing director Anna Ford left."],
  ["less of its name", "Ford is president of the Ruhr Data Office.", "Anna Ford, the president of the Office, left."],
  ["one that says only when", "Ford is Norway's foreign minister.", "Former minister Anna Ford left."],
  ["what he was before", "Ford is Norway's foreign minister.", "Anna Ford, a former transport minister, left."],
  ["one of two that go together", "Ford is the fund's chairman.", "The fund's director, Anna Ford, left."],
  ["a profession beside it", "Ford is Norway's president.", "The lawyer Anna Ford left."],
  ["no office", "Ford is a foreign guest.", "Ford, a transport guest, left."],
  ["one only mentioned", "Foreign minister Ford left.", "Transport Minister Ford left."],
])("sees none in %s", (_, statement, sentence) => {
  expect(opposedOffice(lay(statement, sentence))).toBeNull();
});

it.each([
  ["another's title", "Ford is the president.", "Ford met President Lena Hill.", true],
  ["his own, his name spelled otherwise", "Ljubov Ford is the president.", "President Lyubov Ford left.", false],
  ["another's in apposition", "Ford is the president.", "Ford met the president, Lena Hill.", true],
  ["his own in apposition", "Al-Ford is the president.", "The president, Salim al-Ford, left.", false],
  ["a title alone", "Ford is the president.", "Ford met the president.", false],
  ["no office", "Norland is sending its president.", "Norland is sending its president, Lena Hill.", false],
])("tells %s", (_, statement, sentence, expected) => {
  expect(titleOfElse(lay(statement, sentence)) !== null).toBe(expected);
});

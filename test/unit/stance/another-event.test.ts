import { expect, it } from "vitest";
import {
  deniesAnotherEvent,
  deniesAnotherObject,
  deniesOnlyOfOthers,
  differsForAnother,
  isAnotherOne,
} from "../../../src/stance/another-event.ts";
import { lay } from "./lay.ts";

it.each([
  ["on another date", "Ford left on 3 May.", "Ford did not leave on 9 May."],
  ["of another turn", "The council passed the second bill.", "The council rejected the first bill."],
  ["by somebody else", "The navy freed the crew.", "The police failed to free the crew."],
])("what is denied %s is another event", (_, statement, sentence) => {
  expect(deniesAnotherEvent(lay(statement, sentence))).toBe(true);
});

it.each([
  ["on the same date", "Ford left on 3 May.", "Ford did not leave on 3 May."],
  ["until a later date", "The port opens on 3 May.", "The port will not open until 9 May."],
  ["by the same", "The navy freed the crew.", "The navy failed to free the crew."],
  ["not at all", "Ford left on 3 May.", "Ford left on 9 May."],
])("what is denied %s is not", (_, statement, sentence) => {
  expect(deniesAnotherEvent(lay(statement, sentence))).toBe(false);
});

it.each([
  ["an opposite of the subject", "The old bridge was shut.", "The new bridge was shut.", true],
  ["another turn of what is done", "Ford built a third tunnel.", "Ford built a second tunnel.", true],
  ["no opposite of what is done", "Ford bought old boats.", "Ford bought new boats.", false],
  ["no turn that something is called", "It was the third tunnel.", "It was the second tunnel.", false],
  ["no term of office", "Ford seeks a third term.", "Ford seeks a second term.", false],
  ["nothing that is denied", "The old bridge was shut.", "The new bridge was not shut.", false],
])("another one is %s", (_, statement, sentence, expected) => {
  expect(isAnotherOne(lay(statement, sentence))).toBe(expected);
});

it.each([
  [
    "something else, and the own behind “but”",
    "Ford sent aid.",
    "Ford ruled out sending troops but will consider aid.",
    true,
  ],
  ["the same", "Ford sent troops.", "Ford ruled out sending troops but will consider aid.", false],
  ["the own behind “but”", "Ford sent aid.", "Ford promised help but ruled out sending aid.", false],
])("denies %s", (_, statement, sentence, expected) => {
  expect(deniesAnotherObject(lay(statement, sentence))).toBe(expected);
});

it.each([
  ["others", "Some doctors helped.", "Twelve doctors were sacked for refusing to help.", true],
  ["all of them", "Some doctors helped.", "No doctors helped.", false],
  ["those it means", "The doctors helped.", "The doctors refused to help.", false],
])("denies it of %s", (_, statement, sentence, expected) => {
  expect(deniesOnlyOfOthers(lay(statement, sentence))).toBe(expected);
});

it.each([
  ["another", "Elections are possible before the war ends.", "Accession is possible only after the war ends.", true],
  ["the same", "Accession is possible before the war ends.", "Accession is possible only after the war ends.", false],
])("says when of %s", (_, statement, sentence, expected) => {
  expect(differsForAnother(lay(statement, sentence))).toBe(expected);
});

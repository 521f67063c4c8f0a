import { expect, it } from "vitest";
import { doerOf, objectOf, subjectOf } from "../../../src/stance/arguments.ts";
import { lay } from "./lay.ts";

it.each([
  ["The minister of the port sold two boats.", "sold", "minister", "boats"],
  ["The boats were sold to Norway.", "sold", "boats", null],
  ["To Norway it was sold.", "sold", null, null],
])("finds the arguments in %j of %j", (text, verb, subject, object) => {
  const { statement: a } = lay(text, text);
  const words = [...a.start.keys()].map((i) => a.text.slice(a.start[i], a.end[i]));
  const at = words.indexOf(verb);
  expect(words[subjectOf(a, at)] ?? null).toBe(subject);
  expect(words[objectOf(a, at)] ?? null).toBe(object);
});

it.each([
  ["The minister sold two boats.", "sold", "minister"],
  ["The crew met the captain, who sold the boat.", "sold", "captain"],
  ["The crew met the captain who sold the boat.", "sold", "captain"],
])("finds who does it in %j", (text, verb, doer) => {
  const { statement: a } = lay(text, text);
  const words = [...a.start.keys()].map((i) => a.text.slice(a.start[i], a.end[i]));
  expect(words[doerOf(a, words.indexOf(verb))]).toBe(doer);
});

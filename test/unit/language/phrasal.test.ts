import { expect, it } from "vitest";
import { phrasalVerbs } from "../../../src/language/phrasal.ts";
import { read } from "./reading.ts";

const found = (text: string) => phrasalVerbs(read(text)).map(({ same }) => same);

it.each([
  ["They put off the vote.", ["postpone"]],
  ["They turned the whole request down.", ["reject"]],
  ["The premier stepped down and her deputy took over.", ["resign", "acquire"]],
  ["They called for a vote.", ["demand"]],
  ["They called the envoy for talks.", []],
  ["They turned the ship and the crew went down.", ["fall"]],
  ["They sat down.", []],
])("%s", (text, verbs) => {
  expect(found(text)).toEqual(verbs);
});

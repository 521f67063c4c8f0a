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
  ["The talks came to an end and the rule came into force.", ["end", "start"]],
  ["They brought the talks to a halt and put an end to them.", ["stop", "end"]],
  ["They came to the end of the road.", []],
  ["They came to the house.", []],
])("%s", (text, verbs) => {
  expect(found(text)).toEqual(verbs);
});

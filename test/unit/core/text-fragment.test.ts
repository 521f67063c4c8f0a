import { expect, test } from "vitest";
import { textFragmentUrl } from "../../../src/core/text-fragment.ts";

const URL = "https://example.org/a";

test.each([
  ["short", "It rained.", `${URL}#:~:text=It%20rained.`],
  ["syntax of the directive is encoded", "a-b, c & d", `${URL}#:~:text=a%2Db%2C%20c%20%26%20d`],
  [
    "a long sentence is a range",
    `One two three four five ${"and so on ".repeat(12)}six seven eight nine ten.`,
    `${URL}#:~:text=One%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten.`,
  ],
  ["half a surrogate pair does not throw", "a\ud83d", `${URL}#:~:text=a%EF%BF%BD`],
])("%s", (_, sentence, expected) => {
  expect(textFragmentUrl(URL, sentence)).toBe(expected);
});

test("a fragment of the page's own stays", () => {
  expect(textFragmentUrl(`${URL}#top`, "Rain.")).toBe(`${URL}#top:~:text=Rain.`);
});

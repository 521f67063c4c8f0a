import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/language/sentences.ts";
import { speakersIn } from "../../../src/language/speaker.ts";

function read(text: string) {
  const sentences = splitSentences(text).map(({ start, end }) => ({ start, text: text.slice(start, end) }));
  const words = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end);
  return { speakers: speakersIn(sentences).map(words) };
}

const CASES: [what: string, text: string, speakers: (string | null)[]][] = [
  ["before the verb", "Mayor Ann Lee said it was late.", ["Mayor Ann Lee"]],
  ["after the verb", "“It is late,” said Ann Lee.", ["Ann Lee"]],
  ["with an aside", "Ann Lee, from the Harbour Trust, told reporters it was late.", ["Ann Lee"]],
  ["in “according to”", "It was late, according to Reuters.", ["Reuters"]],
  ["unnamed", '"It is late," one senior diplomat told the paper.', ["one senior diplomat"]],
  ["nobody", "The harbour opens in May.", [null]],
  [
    "a quotation of several sentences",
    "“It is late. We must go. The tide turns,” Ann Lee said.",
    ["Ann Lee", "Ann Lee", "Ann Lee"],
  ],
  [
    "a pronoun, by the subject before",
    "Senator Ann Lee met the crew. She said it was late.",
    [null, "Senator Ann Lee"],
  ],
  [
    "a pronoun too far from any name",
    "Senator Ann Lee left. It rained. It snowed. It froze. It thawed. Then he said no.",
    [null, null, null, null, null, null],
  ],
  ["a plan is no speaker", "The plan suggested a new pier.", [null]],
];

describe("speakersIn", () => {
  it.each(CASES)("finds the speaker: %s", (_, text, expected) => {
    expect(read(text).speakers).toEqual(expected);
  });

  it("takes the holder of an office for a person", () => {
    expect(read("The prime minister arrived. He said nothing new.").speakers).toEqual([null, "The prime minister"]);
  });
});

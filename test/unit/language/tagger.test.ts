import { expect, it } from "vitest";
import { CLOSED_TAGS, encodeTagger, loadTagger, TAGS, tagCode } from "../../../src/language/tagger.ts";
import { ROWS } from "../../../src/language/tagger-features.ts";
import { read } from "./reading.ts";

const tagsOf = (text: string): string => Array.from(read(text).tag, (code) => TAGS[code]).join(" ");

it.each([
  ["a plain sentence", "The crew left the harbour .", "DT NN VBD DT NN ."],
  ["names and a modal", "Lena Ford will sail to Norland .", "NNP NNP MD VB IN NNP ."],
  ["a passive", "The ferry was sold by the council .", "DT NN VBD VBN IN DT NN ."],
  ["a verb before who says so", "The dam burst above Norland , Ford said .", "DT NN VBD IN NNP , NNP VBD ."],
  ["numbers and money", "It cost $ 20 million .", "PRP VBD $ CD CD ."],
])("tags %s", (_, text, expected) => {
  expect(tagsOf(text)).toBe(expected);
});

it("gives closed-class tags to the closed list of words only", () => {
  const w = read("Sint Maarten and Upton from the glorb went over Ofton with them.");
  const closed = w.lower.filter((_, i) => CLOSED_TAGS[w.tag[i] as number] === 1);
  expect(closed).toEqual(["and", "from", "the", "over", "with", "them"]);
});

it("tags alike whichever apostrophe is typed", () => {
  expect(tagsOf("They didn’t sail.")).toBe(tagsOf("They didn't sail."));
});

it("knows Penn's tags and no others", () => {
  expect(TAGS[tagCode("NNP")]).toBe("NNP");
  expect(() => tagCode("NOUN" as never)).toThrow("no such tag: NOUN");
});

it("keeps every weight of a dense matrix, and nothing else", () => {
  const dense = new Int8Array(ROWS * TAGS.length);
  for (const [at, weight] of [
    [0, -3],
    [7, 127],
    [TAGS.length + 1, -128],
    [dense.length - 1, 5],
  ] as const)
    dense[at] = weight;
  const { from, counts, entries } = loadTagger(encodeTagger(dense).buffer as ArrayBuffer);
  const read = new Int8Array(dense.length);
  let at = 0;
  for (let row = 0; row < ROWS; row++) {
    if (row % (ROWS / from.length) === 0) expect(from[row / (ROWS / from.length)]).toBe(at);
    for (let k = 0; k < (counts[row] as number); k++, at++)
      read[row * TAGS.length + (entries[2 * at] as number)] = entries[2 * at + 1] as number;
  }
  expect(entries).toHaveLength(8);
  expect(Buffer.compare(Buffer.from(read.buffer), Buffer.from(dense.buffer))).toBe(0);
});

it("refuses a file that is cut short", () => {
  const file = encodeTagger(new Int8Array(ROWS * TAGS.length).fill(1, 0, 9)).buffer as ArrayBuffer;
  expect(() => loadTagger(new ArrayBuffer(64))).toThrow("the tagger's weights are damaged: 64 bytes");
  expect(() => loadTagger(file.slice(0, -1))).toThrow("damaged");
});

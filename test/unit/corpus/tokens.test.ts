import { expect, it } from "vitest";
import { layOutTokens, readTokens } from "../../../src/corpus/tokens.ts";
import { analysed } from "../language/analysed.ts";

const SENTENCES = [
  "Ms. Ford’s French crew won’t sell more than 20 boats before 5 May 2024, she said.",
  "France won’t sell.",
  "Glorbheim 😀 cannot – will not – yield.",
  `Far   apart stands  a word of ${"very".repeat(40)} many letters in Oslo.`,
].map((sentence) => analysed(sentence));

it("gives back the tokens of each sentence as they went in", () => {
  const columns = layOutTokens(SENTENCES);
  let from = 0;
  for (const { start, end, lemma, word, tag, entity, clause, flags } of SENTENCES) {
    const read = readTokens(columns, from, from + start.length);
    expect(read).toEqual({ start, end, lemma, word, tag, entity, clause, flags });
    from += start.length;
  }
});

it("keeps each lemma and each entity once", () => {
  const { lemmaKey, entityKey } = layOutTokens(SENTENCES);
  for (const [keys, column] of [
    [lemmaKey, "lemma"],
    [entityKey, "entity"],
  ] as const)
    expect([...keys!]).toEqual([...new Set(SENTENCES.flatMap((a) => [...a[column]]))].sort((a, b) => a - b));
});

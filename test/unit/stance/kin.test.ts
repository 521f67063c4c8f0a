import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/language/analysis.ts";
import { RELATION, relationKind } from "../../../src/language/lexicon.ts";
import { closenessIn } from "../../../src/stance/closeness.ts";
import { mayAnswer, numbersIn, sieveOf } from "../../../src/stance/kin.ts";
import { OPPOSABLE, opposableIn } from "../../../src/stance/opposable.ts";
import { lexicon } from "../language/reading.ts";

/** Words that are no names, each with its id for its lemma. */
const text = (...words: number[]): Analysis =>
  ({
    word: Uint16Array.from(words),
    lemma: Uint32Array.from(words),
    entity: new Uint32Array(words.length),
    start: new Uint16Array(words.length),
    text: "",
  }) as unknown as Analysis;
const id = (word: string): number => lexicon.id(word);
/** Every so manieth word of the lexicon, which is sorted by a hash. */
const sample = Array.from({ length: Math.floor(lexicon.size / 97) }, (_, k) => 1 + 97 * k);

describe("the sieve before the lexicon", () => {
  it("lets every word pass that says something of one of the statement's", () => {
    const closeness = closenessIn(lexicon);
    let near = 0;
    for (const word of sample) {
      const related: number[] = [];
      lexicon.neighbours(word, (other) => related.push(other));
      lexicon.neighbours(lexicon.family(word), (other) => related.push(other));
      const theirs = text(...related, ...sample);
      const sieve = sieveOf(lexicon, text(word), [0]);
      const numbers = numbersIn(lexicon)(theirs);
      for (const [j, other] of theirs.word.entries()) {
        if (closeness(word, other) === 0) continue;
        near++;
        expect(mayAnswer(sieve, numbers, theirs, j), `${word} and ${other}`).toBe(true);
      }
    }
    expect(near).toBeGreaterThan(500);
  });

  it("lets the statement's own names pass, and no other name for a word", () => {
    const [word] = sample as [number];
    const statement = { ...text(word, 0), lemma: Uint32Array.of(1, 2), entity: Uint32Array.of(0, 77) };
    const sieve = sieveOf(lexicon, statement, [0, 1]);
    const sentence = { ...text(0, 0, word), lemma: Uint32Array.of(3, 4, 5), entity: Uint32Array.of(77, 78, 78) };
    const numbers = numbersIn(lexicon)(sentence);
    expect([0, 1, 2].map((j) => mayAnswer(sieve, numbers, sentence, j))).toEqual([true, false, false]);
  });

  it("tells most others off, of a statement of eight words", () => {
    const theirs = text(...sample);
    const numbers = numbersIn(lexicon)(theirs);
    const sieve = sieveOf(lexicon, text(...sample.slice(0, 8)), Array(8).keys());
    const passed = sample.filter((_, j) => mayAnswer(sieve, numbers, theirs, j)).length;
    expect(passed / sample.length).toBeLessThan(0.2);
  });
});

describe("what may be opposed", () => {
  it("is a word with an opposite, or derived from one, and a member of an exclusive set", () => {
    const bits = opposableIn(lexicon)(text(id("accept"), id("red"), id("harbour")));
    expect(bits[0]).toBe(OPPOSABLE.OPPOSITE);
    expect((bits[1] as number) & OPPOSABLE.SIBLING).toBe(OPPOSABLE.SIBLING);
    expect(bits[2]).toBe(0);
  });

  it("is so on both sides: an opposite is one of its opposite", () => {
    for (const word of sample)
      lexicon.neighbours(word, (other, relation) => {
        if (relationKind(relation) !== RELATION.ANTONYM) return;
        expect(relationKind(lexicon.relation(other, word))).toBe(RELATION.ANTONYM);
      });
  });
});

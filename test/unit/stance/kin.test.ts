import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/language/analysis.ts";
import { RELATION, relationKind } from "../../../src/language/lexicon.ts";
import { closenessIn } from "../../../src/stance/closeness.ts";
import { kinOf, mayBeKin } from "../../../src/stance/kin.ts";
import { OPPOSABLE, opposableIn } from "../../../src/stance/opposable.ts";
import { lexicon } from "../language/reading.ts";

const text = (...words: number[]): Analysis => ({ word: Uint16Array.from(words) }) as unknown as Analysis;
const id = (word: string): number => lexicon.id(word);
/** Every so manieth word of the lexicon, which is sorted by a hash. */
const sample = Array.from({ length: Math.floor(lexicon.size / 97) }, (_, k) => 1 + 97 * k);

describe("the sieve before the lexicon", () => {
  it("lets every pair pass of which one word says something of the other", () => {
    const closeness = closenessIn(lexicon);
    const others = text(...sample);
    let near = 0;
    for (const word of sample) {
      const related: number[] = [];
      lexicon.neighbours(word, (other) => related.push(other));
      lexicon.neighbours(lexicon.family(word), (other) => related.push(other));
      const theirs = text(...related, ...others.word);
      const kin = kinOf(lexicon, text(word), theirs);
      for (const [j, other] of theirs.word.entries()) {
        if (closeness(word, other) === 0) continue;
        near++;
        expect(mayBeKin(kin, 0, j), `${word} and ${other}`).toBe(true);
      }
    }
    expect(near).toBeGreaterThan(500);
  });

  it("tells most others off", () => {
    const kin = kinOf(lexicon, text(...sample), text(...sample));
    let passed = 0;
    for (const i of sample.keys()) for (const j of sample.keys()) if (i !== j && mayBeKin(kin, i, j)) passed++;
    expect(passed / sample.length ** 2).toBeLessThan(0.15);
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

import { describe, expect, it } from "vitest";
import { carriedEntities, type Mention } from "../../../src/language/coreference.ts";
import { analysePlainly } from "../../support/plain-analyser.ts";

const mention = (text: string, article = 0, speaker = 0, antecedent = 0): Mention => ({
  article,
  speaker,
  antecedent,
  analysis: analysePlainly(text),
});
const keyOf = (name: string) => analysePlainly(name).entity[0] ?? 0;
const carried = (...mentions: Mention[]) => carriedEntities(mentions).map((keys) => [...keys]);

describe("carriedEntities", () => {
  it("hands on what the sentence before named to one that takes it up", () => {
    expect(carried(mention("Peru and Chile signed."), mention("The treaty ends in May."))[1]).toEqual([
      keyOf("Peru"),
      keyOf("Chile"),
    ]);
    expect(carried(mention("Peru signed."), mention("This is not the end."))[1]).toEqual([keyOf("Peru")]);
  });

  it("hands on over two sentences, but not into another article", () => {
    const chain = carried(
      mention("Peru signed."),
      mention("It was late."),
      mention("That pleased all."),
      mention("It rained.", 1),
    );
    expect(chain).toEqual([[], [keyOf("Peru")], [keyOf("Peru")], []]);
  });

  it("puts the person of the pronoun first, then the speaker, and repeats nothing the sentence names", () => {
    const [, found] = carried(mention("Peru signed."), mention("It helps Lima.", 0, 7, keyOf("Lima")));
    expect(found).toEqual([7, keyOf("Peru")]);
  });

  it("leaves a sentence alone that opens with a name or takes up nothing", () => {
    expect(carried(mention("Peru signed."), mention("The Chile talks go on."), mention("Ships sail."))).toEqual([
      [],
      [],
      [],
    ]);
  });
});

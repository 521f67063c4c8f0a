import { describe, expect, it } from "vitest";
import { informationFound } from "../../../src/stance/coverage.ts";
import { mostFound } from "../../../src/stance/found.ts";
import { lay } from "./lay.ts";

describe("information found", () => {
  it("is all of it for the same words, and none for others", () => {
    expect(informationFound(lay("Sweden sent boats.", "Sweden sent boats."))).toBe(1);
    expect(informationFound(lay("Sweden sent boats.", "It rained."))).toBe(0);
  });

  it("counts an opposite, which speaks of the same", () => {
    const opposite = informationFound(lay("Sweden accepted the offer.", "Sweden rejected the offer."));
    const other = informationFound(lay("Sweden accepted the offer.", "Sweden painted the offer."));
    expect(opposite).toBe(1);
    expect(other).toBeLessThan(opposite);
  });

  it("weighs rare words more", () => {
    const statement = "The man chartered a ferry.";
    const rare = informationFound(lay(statement, "They chartered it."));
    const common = informationFound(lay(statement, "That man left."));
    expect(rare).toBeGreaterThan(common);
  });

  it("is none of an empty statement", () => {
    expect(informationFound(lay("", "Sweden sent boats."))).toBe(0);
  });
});

it("never finds more than the alignment alone allows for", () => {
  const pairs = [
    ["Sweden will send boats.", "Sweden has ruled out sending boats."],
    ["The price rose in Sweden.", "The price fell in Sweden."],
    ["Sweden accepted the offer.", "It never rained."],
  ] as const;
  for (const [statement, sentence] of pairs) {
    const pair = lay(statement, sentence);
    const most = mostFound(pair.lexicon, pair.statement, pair.sentence, pair.alignment);
    expect(most).toBeGreaterThanOrEqual(informationFound(pair));
    expect(most).toBeLessThanOrEqual(1);
  }
});

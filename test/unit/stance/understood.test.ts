import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/language/analysis.ts";
import { informationFound } from "../../../src/stance/coverage.ts";
import { type Pair, pairUp } from "../../../src/stance/pair.ts";
import { isUnderstood } from "../../../src/stance/understood.ts";
import { lay } from "./lay.ts";

const key = (pair: Pair, i: number) => Uint32Array.of(pair.statement.entity[i] as number);
const withSentence = (pair: Pair, more: Partial<Analysis>): Pair =>
  pairUp(pair.lexicon, pair.statement, { ...pair.sentence, ...more });
const understood = (pair: Pair, i: number) => isUnderstood(pair.statement, i, pair.sentence, pair.alignment);

describe("a word is understood", () => {
  it("where it is the subject carried into the sentence", () => {
    const pair = lay("Sweden sent boats.", "It sent boats.");
    expect(understood(pair, 0)).toBe(false);
    const carried = withSentence(pair, { carried: key(pair, 0) });
    expect(understood(carried, 0)).toBe(true);
    expect(informationFound(carried)).toBe(1);
  });

  it("where the article is about it, unless it acts", () => {
    const pair = lay("Norway sent boats to Sweden.", "Norway sent boats.");
    const about = (i: number) => understood(withSentence(pair, { topic: key(pair, i) }), i);
    expect(about(4)).toBe(true);
    expect(about(0)).toBe(false);
  });

  it("where it narrows what is denied", () => {
    expect(understood(lay("Ford is a full member.", "Ford is not a member."), 3)).toBe(true);
    expect(understood(lay("Ford is a full member.", "Ford is a member."), 3)).toBe(false);
  });

  it("where it only links what is found, tells who said it, titles a name, or names what is proposed", () => {
    expect(understood(lay("Sweden would become a member.", "Sweden is no member."), 2)).toBe(true);
    expect(understood(lay("Sweden would become a member.", "Sweden sent boats."), 2)).toBe(false);
    expect(understood(lay("Ford warned that Sweden sent boats.", "Sweden sent boats, Ford said."), 1)).toBe(true);
    expect(understood(lay("Ford warned that Sweden sent boats.", "Sweden sent boats."), 1)).toBe(false);
    expect(understood(lay("Mayor Ford left.", "Ford left."), 0)).toBe(true);
    expect(understood(lay("Mayor Ford left.", "Hill left."), 0)).toBe(false);
    expect(understood(lay("Under the plan Sweden sends boats.", "Ford proposed sending boats."), 2)).toBe(true);
    expect(understood(lay("Under the plan Sweden sends boats.", "Ford was sending boats."), 2)).toBe(false);
  });

  it("never where it is no name", () => {
    expect(understood(lay("Sweden sent boats.", "It rained."), 1)).toBe(false);
  });
});

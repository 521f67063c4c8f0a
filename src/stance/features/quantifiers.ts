import { hashKey } from "../../core/hash.ts";
import type { Analysis } from "../../language/analysis.ts";
import type { FeatureGroup } from "../pair.ts";

/** Words that change what a sentence claims without naming anything, by what they do. */
const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ["only", ["only", "solely", "exclusively", "sole", "alone", "just", "merely", "purely", "strictly"]],
  ["all", ["all", "every", "each", "always", "entire", "entirely", "whole", "completely", "everyone", "both", "any"]],
  ["some", ["some", "several", "many", "few", "sometimes", "various", "most", "often", "part", "partly", "partially", "half"]],
  ["first", ["first", "last", "second", "third", "final", "next", "previous", "former"]],
  ["more", ["more", "great", "high", "large", "long", "increase", "rise", "over", "above", "exceed", "gain"]],
  ["less", ["less", "few", "low", "small", "short", "decrease", "fall", "under", "below", "decline", "lose"]],
  ["before", ["before", "until", "prior", "earlier", "previously", "by"]],
  ["after", ["after", "since", "following", "later", "subsequently", "then"]],
  ["or", ["or", "either"]],
  ["and", ["and", "as", "also"]],
  ["still", ["still", "yet", "remain", "continue", "already"]],
  ["other", ["other", "another", "different", "else"]],
]; // biome-ignore format: a table

const GROUP_OF = new Map<number, number>();
GROUPS.forEach(([, words], g) => {
  for (const word of words) if (!GROUP_OF.has(hashKey(word))) GROUP_OF.set(hashKey(word), g);
});

/** A sieve before the map, which most words would ask in vain: one bucket in eighty is taken. Saves 1 µs a sentence. */
const SIEVE_MASK = 0xfff;
const MAYBE = new Uint8Array(SIEVE_MASK + 1);
for (const key of GROUP_OF.keys()) MAYBE[key & SIEVE_MASK] = 1;

const FEATURES = GROUPS.flatMap(([name]) => [`${name}Gap`]).concat(["onlyOurs", "quantifierGaps"]);

// Scratch of the module's own: filling never waits, so no call sees another's.
const ours = new Float64Array(GROUPS.length);
const theirs = new Float64Array(GROUPS.length);

function count(a: Analysis, into: Float64Array): void {
  for (let i = 0; i < a.start.length; i++) {
    const lemma = a.lemma[i] as number;
    if (MAYBE[lemma & SIEVE_MASK] === 0) continue;
    const g = GROUP_OF.get(lemma);
    if (g !== undefined) into[g] = (into[g] as number) + 1;
  }
}

/** Quantifiers, order and time words that one side has and the other has not. */
export const quantifiers: FeatureGroup = {
  name: "quantifiers",
  features: FEATURES,
  fill({ statement, sentence }, out, at) {
    ours.fill(0);
    theirs.fill(0);
    count(statement, ours);
    count(sentence, theirs);
    let gaps = 0;
    for (let g = 0; g < GROUPS.length; g++) {
      const gap = Math.min(1, ours[g] as number) - Math.min(1, theirs[g] as number);
      out[at + g] = gap;
      if (gap > 0) gaps++;
    }
    out[at + GROUPS.length] = (ours[0] as number) > 0 && theirs[0] === 0 ? 1 : 0;
    out[at + GROUPS.length + 1] = gaps;
  },
};

import { CLASS, isContent } from "../align.ts";
import { CONTRAST } from "../contrast.ts";
import type { FeatureGroup, Pair } from "../pair.ts";

const FEATURES = [
  "antonym", "antonymSlot", "exclusive", "exclusiveSlot", "slotBoth", "slotOne", "slotNoun", "slotVerb", "slotModifier", "slotName", "slotNumber",
  "slotIdf", "slotTheirIdf", "nameForName", "contrasts", "antonymVerb", "unexplained",
] as const; // biome-ignore format: a table

/** What the sentence has in the place of a word of the statement: an opposite, a sibling, or just another word. */
export const substitution: FeatureGroup = {
  name: "substitution",
  features: FEATURES,
  fill(pair, out, at) {
    const { statement: a, sentence: b, contrasts, lexicon } = pair;
    for (let k = 0; k < FEATURES.length; k++) out[at + k] = 0;
    const most = (k: number, value: number): void => {
      if (value > (out[at + k] as number)) out[at + k] = value;
    };
    for (const c of contrasts) {
      if (c.kind === CONTRAST.ANTONYM) {
        most(0, c.weight);
        most(1, c.weight * c.slot);
        if (c.wordClass === CLASS.VERB) most(15, c.weight);
        continue;
      }
      if (c.kind === CONTRAST.EXCLUSIVE) {
        most(2, c.weight);
        most(3, c.weight * c.slot);
        continue;
      }
      out[at + (c.slot === 2 ? 4 : 5)] = (out[at + (c.slot === 2 ? 4 : 5)] as number) + 1;
      const own = SLOT_OF_CLASS.get(c.wordClass);
      if (own !== undefined) most(own, c.slot);
      most(11, lexicon.idf(a.word[c.statementToken] as number));
      most(12, lexicon.idf(b.word[c.sentenceToken] as number));
      if (a.entity[c.statementToken] !== 0 && b.entity[c.sentenceToken] !== 0) most(13, 1 + c.slot);
    }
    out[at + 14] = contrasts.length;
    out[at + 16] = unexplained(pair);
  },
};

/** The feature of a slot of each class of words. */
const SLOT_OF_CLASS: ReadonlyMap<number, number> = new Map([
  [CLASS.NOUN, 6],
  [CLASS.VERB, 7],
  [CLASS.MODIFIER, 8],
  [CLASS.NAME, 9],
  [CLASS.NUMBER, 10],
]);

/** Words that were not found and for which nothing else stands. */
function unexplained({ statement: a, contrasts, alignment }: Pair): number {
  let count = 0;
  for (let i = 0; i < a.start.length; i++)
    if (alignment.score[i] === 0 && isContent(a, i) && !contrasts.some((c) => c.statementToken === i)) count++;
  return count;
}

import { loadLanguage } from "../../../scripts/lib/language.ts";
import { analyse } from "../../../src/language/analyse.ts";
import type { FeatureGroup, Pair } from "../../../src/stance/pair.ts";
import { pairUp } from "../../../src/stance/pair.ts";

export { wordAt } from "../../../src/stance/same-entity.ts";

const language = loadLanguage();

/** A statement and a sentence, analysed and laid side by side. */
export const lay = (statement: string, sentence: string): Pair =>
  pairUp(language.lexicon, analyse(language, statement), analyse(language, sentence));

/** The features of one group by name. */
export function featuresOf(group: FeatureGroup, pair: Pair): Record<string, number> {
  const values = new Float32Array(group.features.length);
  group.fill(pair, values, 0);
  return Object.fromEntries(group.features.map((name, f) => [name, values[f] as number]));
}

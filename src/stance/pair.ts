import type { Analysis } from "../language/analysis.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { type Alignment, align } from "./align.ts";
import { matchQuantities, type QuantityMatch } from "./conflict/quantity.ts";
import { type Contrast, contrasts } from "./contrast.ts";
import { foundIn } from "./found.ts";

/** A statement and a sentence laid side by side: everything the features, the rules and the reasons read. */
export interface Pair {
  readonly lexicon: Lexicon;
  readonly statement: Analysis;
  readonly sentence: Analysis;
  readonly alignment: Alignment;
  /** Words of the statement that the sentence has something else for. */
  readonly contrasts: readonly Contrast[];
  readonly quantities: readonly QuantityMatch[];
  /** How much (0-1) of each token of the statement the sentence speaks of; 0 for what is no content word. */
  readonly found: Float32Array;
}

/** A word of the statement, and one of the sentence that cannot hold of the same thing. */
export interface Opposed {
  readonly statementToken: number;
  readonly sentenceToken: number;
}

export const pairUp = (lexicon: Lexicon, statement: Analysis, sentence: Analysis): Pair =>
  pairAligned(lexicon, statement, sentence, align(lexicon, statement, sentence));

/** The rest of a pair, once its words are aligned. */
export function pairAligned(lexicon: Lexicon, statement: Analysis, sentence: Analysis, alignment: Alignment): Pair {
  const contrasted = contrasts(lexicon, statement, sentence, alignment);
  return {
    lexicon,
    statement,
    sentence,
    alignment,
    contrasts: contrasted,
    quantities: matchQuantities(statement, sentence, alignment),
    found: foundIn(statement, sentence, alignment, contrasted),
  };
}

/** One group of features: its names, and how it writes them from `at` on. Missing values are NaN. */
export interface FeatureGroup {
  readonly name: string;
  readonly features: readonly string[];
  fill(pair: Pair, out: Float32Array, at: number): void;
}

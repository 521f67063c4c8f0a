import type { Analysis } from "../language/analysis.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { type Alignment, align } from "./align.ts";
import { matchQuantities, type QuantityMatch } from "./conflict/quantity.ts";
import { type Contrast, contrasts } from "./contrast.ts";

/** A statement and a sentence laid side by side: everything the features, the rules and the reasons read. */
export interface Pair {
  readonly lexicon: Lexicon;
  readonly statement: Analysis;
  readonly sentence: Analysis;
  readonly alignment: Alignment;
  /** Words of the statement that the sentence has something else for. */
  readonly contrasts: readonly Contrast[];
  readonly quantities: readonly QuantityMatch[];
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
  return {
    lexicon,
    statement,
    sentence,
    alignment,
    contrasts: contrasts(lexicon, statement, sentence, alignment),
    quantities: matchQuantities(statement, sentence, alignment),
  };
}

/** One group of features: its names, and how it writes them from `at` on. Missing values are NaN. */
export interface FeatureGroup {
  readonly name: string;
  readonly features: readonly string[];
  fill(pair: Pair, out: Float32Array, at: number): void;
}

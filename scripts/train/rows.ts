import { type Language, analyse } from "../../src/language/analyse.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { FEATURE_NAMES, fillFeatures } from "../../src/stance/features.ts";
import { pairUp } from "../../src/stance/pair.ts";
import type { Example } from "./sets.ts";

/** Feature-major values of many examples, as the trainer wants them. */
export interface Rows {
  readonly columns: Float32Array[];
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** Analyses many texts, each once: the training sets repeat their evidence. */
export class Analyser {
  readonly #language: Language;
  readonly #known = new Map<string, Analysis>();

  constructor(language: Language) {
    this.#language = language;
  }

  analyse(text: string): Analysis {
    let analysis = this.#known.get(text);
    if (analysis === undefined) {
      analysis = analyse(this.#language, text);
      this.#known.set(text, analysis);
    }
    return analysis;
  }

  rows(examples: readonly Example[], onProgress?: (done: number) => void): Rows {
    const columns = FEATURE_NAMES.map(() => new Float32Array(examples.length));
    const row = new Float32Array(FEATURE_NAMES.length);
    examples.forEach((example, r) => {
      fillFeatures(pairUp(this.#language.lexicon, this.analyse(example.claim), this.analyse(example.evidence)), row);
      for (let f = 0; f < row.length; f++) (columns[f] as Float32Array)[r] = row[f] as number;
      if (onProgress !== undefined && r % 2000 === 0) onProgress(r);
    });
    return { columns, labels: Uint8Array.from(examples, (e) => e.label), weights: Float32Array.from(examples, (e) => e.weight) };
  }
}

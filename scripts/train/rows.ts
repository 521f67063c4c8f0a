import { analyse, type Language } from "../../src/language/analyse.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { type Pair, pairUp } from "../../src/stance/pair.ts";
import type { Example } from "./sets.ts";
import type { LabelledRows } from "./validation.ts";

/** Feature-major values of many examples, as the trainer wants them. */
export interface Rows {
  readonly columns: Float32Array[];
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** The columns with nothing in those of some features: an ablation's. */
export const withoutFeatures = (
  columns: readonly Float32Array[],
  names: readonly string[],
  features: readonly string[],
): Float32Array[] =>
  columns.map((column, f) =>
    features.includes(names[f] as string) ? new Float32Array(column.length).fill(Number.NaN) : column,
  );

/** The rows to keep, in their order. */
export function subset({ columns, labels, weights }: LabelledRows, keep: (row: number) => boolean): LabelledRows {
  const rows = [...labels.keys()].filter(keep);
  return {
    columns: columns.map((column) => Float32Array.from(rows, (row) => column[row] as number)),
    labels: Uint8Array.from(rows, (row) => labels[row] as number),
    ...(weights && { weights: Float32Array.from(rows, (row) => weights[row] as number) }),
  };
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

  pair(example: Example): Pair {
    return pairUp(this.#language.lexicon, this.analyse(example.claim), this.analyse(example.evidence));
  }

  rows(examples: readonly Example[], names: readonly string[], fill: (pair: Pair, out: Float32Array) => void): Rows {
    const columns = names.map(() => new Float32Array(examples.length));
    const row = new Float32Array(names.length);
    examples.forEach((example, r) => {
      fill(this.pair(example), row);
      for (let f = 0; f < row.length; f++) (columns[f] as Float32Array)[r] = row[f] as number;
    });
    return {
      columns,
      labels: Uint8Array.from(examples, (e) => e.label),
      weights: Float32Array.from(examples, (e) => e.weight),
    };
  }
}

import { hashKey } from "../../src/core/hash.ts";
import { FEATURE_NAMES } from "../../src/stance/features.ts";
import { trainBoosting } from "./boosting.ts";
import { hardNegatives } from "./negatives.ts";
import type { Analyser, Rows } from "./rows.ts";
import type { Example } from "./sets.ts";
import type { TrainedEnsemble } from "./tree.ts";

const NEI = 2;
/** Sets whose evidence was found in a collection; in the others both sentences were written together. */
const FOUND = new Set(["vitaminc", "fever", "fool_me_twice", "scifact"]);
/**
 * Evidence that covers less of its claim leans on a page title that the sentence does not repeat ("It was released in
 * 2010"). An archive's sentences have no such title: to the gate they are no positives.
 */
const SELF_CONTAINED = 0.55;
const NEGATIVE_WEIGHT = 0.6;

/** More of these never makes a sentence less (1) or more (-1) likely to be about the same thing. */
const MONOTONE: Readonly<Record<string, number>> = {
  covered: 1, coveredHard: 1, coveredCarried: 1, inBestClause: 1, coveredNames: 1, coveredVerbs: 1, coveredNouns: 1, namesFound: 1,
  missing: -1, missingIdf: -1, missingIdfSecond: -1, missingIdfSum: -1, missingNames: -1, namesMissing: -1,
}; // biome-ignore format: a table

const column = (rows: Rows, name: string): Float32Array => rows.columns[FEATURE_NAMES.indexOf(name)] as Float32Array;

/**
 * Lengths and the number of other names tell a Wikipedia sentence from another, not what an archive's is about; and
 * claims there are never as short as a desk's.
 */
const UNSEEN: readonly string[] = [
  "statementWords",
  "sentenceWords",
  "spread",
  "theirOtherNames",
  "theirQuantities",
  "missing",
  "unexplained",
  "contrasts",
];

export interface GateRows {
  readonly examples: readonly Example[];
  readonly rows: Rows;
  /** 1: decides, 0: does not. */
  readonly labels: Uint8Array;
}

/** Pairs that decide and pairs that do not, as an archive's retrieval would mix them. */
export function gateRows(
  analyser: Analyser,
  examples: readonly Example[],
  rowsOf: (list: readonly Example[]) => Rows,
): GateRows {
  const found = examples.filter((e) => FOUND.has(e.set));
  const claims = found.filter((e) => e.label !== NEI && hashKey(e.claim) % 3 === 0);
  const all = [
    ...found,
    ...hardNegatives(analyser, claims, [...new Set(found.map((e) => e.evidence))], NEGATIVE_WEIGHT),
  ];
  const rows = rowsOf(all);
  const covered = column(rows, "coveredCarried");
  const keep = all.flatMap((e, r) => (e.label === NEI || (covered[r] as number) >= SELF_CONTAINED ? [r] : []));
  return {
    examples: keep.map((r) => all[r] as Example),
    rows: {
      columns: rows.columns.map((c) => Float32Array.from(keep, (r) => c[r] as number)),
      labels: Uint8Array.from(keep, (r) => rows.labels[r] as number),
      weights: Float32Array.from(keep, (r) => rows.weights[r] as number),
    },
    labels: Uint8Array.from(keep, (r) => (rows.labels[r] === NEI ? 0 : 1)),
  };
}

/** Fits the gate: is this retrieved sentence about the same thing at all? */
export function fitGate({ rows, labels }: GateRows): TrainedEnsemble {
  const columns = rows.columns.map((c, f) =>
    UNSEEN.includes(FEATURE_NAMES[f] as string) ? new Float32Array(c.length).fill(Number.NaN) : c,
  );
  return trainBoosting({
    ...rows,
    columns,
    labels,
    classes: 2,
    params: {
      rounds: 150,
      learningRate: 0.07,
      maxLeaves: 15,
      minChildSamples: 100,
      featureFraction: 0.4,
      baggingFraction: 0.8,
      l2: 5,
      seed: 2,
      monotone: FEATURE_NAMES.map((name) => MONOTONE[name] ?? 0),
    },
  });
}

import { hashKey } from "../../src/core/hash.ts";
import {
  ASSOCIATION_FEATURES,
  ASSOCIATIONS_MAGIC,
  type Associations,
  fillAssociations,
  ODDS_UNIT,
  observe,
} from "../../src/stance/associations.ts";
import type { Pair } from "../../src/stance/pair.ts";
import type { Example } from "./sets.ts";

/** Sets with natural wording; the crowd-written minimal pairs repeat a few dozen words. */
const SETS = new Set(["vitaminc", "fever", "fool_me_twice"]);
/** Examples that must show a word before anything is concluded from it. */
const LEAST = 3;
/** Examples of the average label that are added to each count. */
const SHRINK = 4;
const FOLDS = 8;
const [SUPPORTS, REFUTES, NEI] = [0, 1, 2] as const;

/** Claims that begin alike are about one topic: they share a fold. */
const foldOf = (e: Example): number => (hashKey(e.claim.split(" ").slice(0, 2).join(" ")) >>> 5) % FOLDS;

export interface FittedAssociations {
  readonly table: Associations;
  /** One column a feature: of each example, what the table fitted without its fold says. */
  readonly columns: Float32Array[];
}

/**
 * Counts how often each observation goes with each label and keeps shrunken log-odds. The examples' own features come
 * from tables that have not seen them (cross-fitting, as in stacking: Wolpert 1992); otherwise the trees would trust a
 * table that knows the answers.
 */
export function fitAssociations(examples: readonly Example[], pairs: readonly Pair[]): FittedAssociations {
  const observed = pairs.map((pair) => observe(pair).slice());
  const known = examples.flatMap((e, r) => (SETS.has(e.set) ? [r] : []));
  const fitOn = (rows: readonly number[]): Associations =>
    tableOf(rows.map((r) => [observed[r] as Uint32Array, (examples[r] as Example).label]));
  const foldOfRow = examples.map(foldOf);
  const folds = Array.from({ length: FOLDS }, (_, k) => fitOn(known.filter((r) => foldOfRow[r] !== k)));
  const columns = ASSOCIATION_FEATURES.map(() => new Float32Array(examples.length));
  const row = new Float32Array(ASSOCIATION_FEATURES.length);
  foldOfRow.forEach((fold, r) => {
    fillAssociations(folds[fold] as Associations, observed[r] as Uint32Array, row, 0);
    for (const [f, column] of columns.entries()) column[r] = row[f] as number;
  });
  return { table: fitOn(known), columns };
}

function tableOf(rows: readonly (readonly [Uint32Array, number])[]): Associations {
  const totals: [number, number, number] = [0, 0, 0];
  const counts = new Map<number, [number, number, number]>();
  for (const [keys, label] of rows) {
    totals[label as 0 | 1 | 2]++;
    for (const key of keys) {
      const of = counts.get(key) ?? [0, 0, 0];
      of[label as 0 | 1 | 2]++;
      counts.set(key, of);
    }
  }
  const [s, r, n] = totals;
  const kept = [...counts].filter(([, of]) => of[SUPPORTS] + of[REFUTES] + of[NEI] >= LEAST).sort(([x], [y]) => x - y);
  return {
    keys: Uint32Array.from(kept, ([key]) => key),
    refutes: Int8Array.from(kept, ([, of]) => odds(of[REFUTES], of[SUPPORTS], r / (r + s))),
    open: Int8Array.from(kept, ([, of]) => odds(of[NEI], of[SUPPORTS] + of[REFUTES], n / (r + s + n))),
  };
}

/** Shrunken log-odds against the average, in `ODDS_UNIT`. */
function odds(yes: number, no: number, share: number): number {
  const logOdds = Math.log((yes + SHRINK * share) / (no + SHRINK * (1 - share))) - Math.log(share / (1 - share));
  return Math.max(-127, Math.min(127, Math.round(logOdds / ODDS_UNIT)));
}

/** The file that `loadAssociations` reads. */
export function encodeAssociations({ keys, refutes, open }: Associations): Uint8Array {
  const file = new Uint8Array(8 + 6 * keys.length);
  new Uint32Array(file.buffer, 0, 2).set([ASSOCIATIONS_MAGIC, keys.length]);
  new Uint32Array(file.buffer, 8, keys.length).set(keys);
  new Int8Array(file.buffer, 8 + 4 * keys.length, keys.length).set(refutes);
  new Int8Array(file.buffer, 8 + 5 * keys.length, keys.length).set(open);
  return file;
}

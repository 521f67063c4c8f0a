import { type CalibrationTable, calibrated } from "./calibrate.ts";
import { coverage } from "./features/coverage.ts";
import type { Pair } from "./pair.ts";
import { fillStanding, STANDING_NAMES, type Standing } from "./standing.ts";
import { type Ensemble, score } from "./trees.ts";

/**
 * The first stage of a cascade (Viola & Jones, CVPR 2001; Wang, Lin & Metzler, SIGIR 2011): of what the search returns most
 * decides nothing, and how much of the statement is found, here and in the other sentences, is enough to tell. What it lets pass is
 * judged with every feature and rule, which cost ten times as much.
 */

/** What the screen sees of a pair; their order is part of the model's format. */
export const SCREEN_FEATURES: readonly string[] = [...coverage.features, ...STANDING_NAMES];

// Scratch of the module's own: scoring never waits, so no call sees another's.
const values = new Float32Array(SCREEN_FEATURES.length);
const score1 = new Int32Array(1);

/** What the screen sees of a pair: `SCREEN_FEATURES`. The array is overwritten by the next call. */
export function screenFeatures(pair: Pair, standing: Standing): Float32Array {
  coverage.fill(pair, values, 0);
  fillStanding(standing, values, coverage.features.length);
  return values;
}

/** The chance (0-1) that the sentence supports or contradicts the statement, as far as a first look can tell. */
export function chanceToDecide(screen: Ensemble, table: CalibrationTable, pair: Pair, standing: Standing): number {
  score(screen, screenFeatures(pair, standing), score1);
  return calibrated(table, score1[0] as number);
}

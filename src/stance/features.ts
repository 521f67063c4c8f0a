import { roles } from "./features/arguments.ts";
import { commitment } from "./features/commitment.ts";
import { coverage } from "./features/coverage.ts";
import { numbers } from "./features/numbers.ts";
import { polarity } from "./features/polarity.ts";
import { quantifiers } from "./features/quantifiers.ts";
import { substitution } from "./features/substitution.ts";
import type { FeatureGroup, Pair } from "./pair.ts";

/** Everything the model sees of a pair, group after group; their order is part of the model's format. */
export const GROUPS: readonly FeatureGroup[] = [coverage, polarity, substitution, numbers, commitment, roles, quantifiers];

export const FEATURE_NAMES: readonly string[] = GROUPS.flatMap((group) => group.features);

/** Writes all features of a pair into `out`, which has `FEATURE_NAMES.length` places. */
export function fillFeatures(pair: Pair, out: Float32Array): void {
  let at = 0;
  for (const group of GROUPS) {
    group.fill(pair, out, at);
    at += group.features.length;
  }
}

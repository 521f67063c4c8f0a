import { roles } from "./features/arguments.ts";
import { cohesion } from "./features/cohesion.ts";
import { commitment } from "./features/commitment.ts";
import { coverage } from "./features/coverage.ts";
import { deed } from "./features/deed.ts";
import { grounds } from "./features/grounds.ts";
import { numbers } from "./features/numbers.ts";
import { particles } from "./features/particles.ts";
import { polarity } from "./features/polarity.ts";
import { quantifiers } from "./features/quantifiers.ts";
import { reservations } from "./features/reservations.ts";
import { rivals } from "./features/rivals.ts";
import { substitution } from "./features/substitution.ts";
import type { FeatureGroup, Pair } from "./pair.ts";

/** Everything the model sees of a pair, group after group; their order is part of the model's format. */
export const GROUPS: readonly FeatureGroup[] = [
  coverage,
  polarity,
  substitution,
  numbers,
  commitment,
  roles,
  quantifiers,
  particles,
];

const FEATURE_NAMES: readonly string[] = GROUPS.flatMap((group) => group.features);

/** What only the model of an archive's sentences sees besides: what the rules say, and names as an archive carries them. */
export const RETRIEVED_GROUPS: readonly FeatureGroup[] = [grounds, reservations, deed];

export const RETRIEVED_NAMES: readonly string[] = [...GROUPS, ...RETRIEVED_GROUPS].flatMap((group) => group.features);

/**
 * What only the model of chosen evidence sees besides: in a sentence that somebody picked, wording and rival numbers tell
 * the side; in a retrieved one they would tell about the register of the archive.
 */
export const CHOSEN_GROUPS: readonly FeatureGroup[] = [cohesion, rivals, grounds, reservations];

export const CHOSEN_NAMES: readonly string[] = [...GROUPS, ...CHOSEN_GROUPS].flatMap((group) => group.features);

/** Writes `CHOSEN_NAMES` from the start of `out`. */
export function fillChosen(pair: Pair, out: Float32Array): void {
  fillGroups(GROUPS, pair, out, 0);
  fillGroups(CHOSEN_GROUPS, pair, out, FEATURE_NAMES.length);
}

/** Writes the groups' features one after another, from `from` on. */
export function fillGroups(groups: readonly FeatureGroup[], pair: Pair, out: Float32Array, from: number): void {
  let at = from;
  for (const group of groups) {
    group.fill(pair, out, at);
    at += group.features.length;
  }
}

import { hashKey } from "../core/hash.ts";
import { KeySet } from "../core/key-set.ts";
import { type Analysis, firstOfName } from "../language/analysis.ts";
import { isOfCapital } from "../language/gazetteer/capitals.ts";

/** Whether two words with one entity key name the same: the key is the surname's, or the country's for its capital too. */

/** Two given names can differ under one surname, and a capital can be only the city. */
export const isSameEntity = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  !differInGivenName(a, i, b, j) && !differInPlace(a, i, b, j);

/** The token as it is written. */
export const wordAt = (a: Analysis, i: number): string => a.text.slice(a.start[i] as number, a.end[i] as number);

/** A given name or title before the surname that is its entity's key. */
const isGiven = (a: Analysis, i: number): boolean =>
  a.entity[i] !== a.lemma[i] &&
  a.entity[i + 1] === a.entity[i] &&
  (a.lemma[i + 1] === a.entity[i] || (a.entity[i + 2] === a.entity[i] && a.lemma[i + 2] === a.entity[i]));

/** Two names of one entity, of which both are given names and neither abbreviates the other: Michael, Don. */
function differInGivenName(a: Analysis, i: number, b: Analysis, j: number): boolean {
  if (!isGiven(a, i) || !isGiven(b, j)) return false;
  const ours = wordAt(a, i).replace(".", "").toLowerCase();
  const theirs = wordAt(b, j).replace(".", "").toLowerCase();
  return (
    !ours.startsWith(theirs.slice(0, 3)) &&
    !(theirs.length === 1 && ours.startsWith(theirs)) &&
    !(ours.length === 1 && theirs.startsWith(ours))
  );
}

const LOCATES = new KeySet(["in", "at", "near", "outside", "inside", "around"].map(hashKey));

/** "Signed in La Paz" is not found in "Bolivia signed". */
const differInPlace = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  isCityAlone(a, i) && !isOfCapital(b.lemma[j] as number);

/** Behind a preposition of place a capital is the city, and does not stand for its country. */
export function isCityAlone(a: Analysis, i: number): boolean {
  if (!isOfCapital(a.lemma[i] as number)) return false;
  const first = firstOfName(a, i);
  return first > 0 && LOCATES.has(a.lemma[first - 1] as number);
}

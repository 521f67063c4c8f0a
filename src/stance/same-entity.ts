import { hashKey } from "../core/hash.ts";
import { KeySet } from "../core/key-set.ts";
import { type Analysis, firstOfName } from "../language/analysis.ts";
import { isOfCapital } from "../language/gazetteer/capitals.ts";
import { isPersonNoun } from "../language/person-nouns.ts";

/** Whether two words with one entity key name the same: the key is the surname's, or the country's for its capital too. */

/** Two given names can differ under one surname, and a capital can be only the city. */
export const isSameEntity = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  !differInGivenName(a, i, b, j) && !differInPlace(a, i, b, j);

/** The token as it is written. */
export const wordAt = (a: Analysis, i: number): string => a.text.slice(a.start[i] as number, a.end[i] as number);

/** A given name before the surname that is its entity's key, and no title. */
const isGiven = (a: Analysis, i: number): boolean =>
  a.entity[i] !== a.lemma[i] &&
  a.entity[i + 1] === a.entity[i] &&
  (a.lemma[i + 1] === a.entity[i] || (a.entity[i + 2] === a.entity[i] && a.lemma[i + 2] === a.entity[i])) &&
  !isPersonNoun(wordAt(a, i).toLowerCase());

/** Two names of one entity, of which both are given names and neither abbreviates the other or spells it otherwise: Michael, Don. */
const differInGivenName = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  isGiven(a, i) && isGiven(b, j) && !isGivenAlike(givenAt(a, i), givenAt(b, j));

const givenAt = (a: Analysis, i: number): string => wordAt(a, i).replace(".", "").toLowerCase();

/** Letters in a row that two spellings of a name share at least ("Volodymyr" and "Volodimir"), or a long and a short form ("Liz"). */
const SHARED_RUN = 3;
/** Letters that they at least begin with alike: "Joe" and "Joseph". */
const SHARED_START = 2;

/** Can the two, in lower case, be given names of one person? */
function isGivenAlike(x: string, y: string): boolean {
  const start = Math.min(SHARED_START, x.length, y.length);
  if (x.slice(0, start) === y.slice(0, start)) return true;
  for (let i = 0; i + SHARED_RUN <= x.length; i++) if (y.includes(x.slice(i, i + SHARED_RUN))) return true;
  return false;
}

/**
 * Is everybody in the sentence who has the surname that ends at token `last` called otherwise: "Foreign Minister Zoran Pelk" for "Dario
 * Pelk"? Of the desk set's listed sentences with such a namesake, cross-fitted, seven in eight were wrong.
 */
export function isNamesake(a: Analysis, last: number, b: Analysis): boolean {
  if (givenNames(a, last).length === 0) return false;
  let isOther = false;
  for (let j = 0; j < b.start.length; j++) {
    if (b.entity[j] !== a.entity[last] || b.entity[j + 1] === b.entity[j] || givenNames(b, j).length === 0) continue;
    if (!areCalledOtherwise(a, last, b, j)) return false;
    isOther = true;
  }
  return isOther;
}

/** Have the names that end at these tokens given names, and none alike? */
export function areCalledOtherwise(a: Analysis, i: number, b: Analysis, j: number): boolean {
  const [ours, theirs] = [givenNames(a, i), givenNames(b, j)];
  return ours.length > 0 && theirs.length > 0 && !theirs.some((y) => ours.some((x) => isGivenAlike(x, y)));
}

/** "Sofia Marek" is not found in "Marek Sulik": is the one a surname behind a given name, the other the first word of a name? */
export const isGivenOfElse = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  a.entity[i] !== b.entity[j] &&
  a.entity[i] === a.lemma[i] &&
  a.entity[i - 1] === a.entity[i] &&
  isGiven(b, j) &&
  firstOfName(b, j) === j;

/** The given names of the name that ends at token `last`, in lower case. */
function givenNames(a: Analysis, last: number): string[] {
  const names: string[] = [];
  for (let i = firstOfName(a, last); i < last; i++) if (isGiven(a, i)) names.push(givenAt(a, i));
  return names;
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

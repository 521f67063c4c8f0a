import { hashKey } from "../core/hash.ts";
import type { KeySet } from "../core/key-set.ts";
import { rememberLast } from "../core/remember.ts";
import { type Analysis, firstOfName } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { anyToken, tokensWhere } from "../language/scan.ts";
import { tagSet } from "../language/tag-sets.ts";
import { hasTag, isPassive, keys, POSSESSIVE } from "./acts.ts";
import { CLASS, classOf } from "./align.ts";
import { isAnothersAct } from "./another-actor.ts";
import { objectOf, subjectOf } from "./arguments.ts";
import { inQuantity } from "./contrast.ts";
import type { Pair } from "./pair.ts";
import { sharedVerbs } from "./shared-verbs.ts";

/** Who does what to whom: the same words, with another in the place of who acts, or of whose thing it is. */

/** Is it somebody else who does it in the sentence, or to whom it is done, or whose it is? Then it supports nothing. */
export const doneOtherwise: (pair: Pair) => boolean = rememberLast(
  (pair) =>
    rolesSwapped(pair) ||
    nounsSwapped(pair) ||
    wayTurned(pair) ||
    isAnothersAct(pair) ||
    isDoneTo(pair) ||
    toAnother(pair) ||
    anothersThing(pair),
);

/** Is the statement's subject whom it is done to in the sentence, and its object who does it: "Orlo overtook Avanta"? */
export const rolesSwapped = (pair: Pair): boolean => sharedVerbs(pair).some(([i, j]) => isSwapped(pair, i, j));

function isSwapped(pair: Pair, said: number, verb: number): boolean {
  const { statement: a, sentence: b } = pair;
  if (isPassive(a, said)) return false;
  const before = namedAt(pair, (i) => i < said && a.clause[i] === a.clause[said]);
  const after = namedAt(pair, (i) => i > said && a.clause[i] === a.clause[said]);
  if (before < 0 || after < 0 || b.clause[before] !== b.clause[verb] || b.clause[after] !== b.clause[verb])
    return false;
  if (isPassive(b, verb)) return isAgent(b, after) && !isAgent(b, before);
  return before > verb && after < verb;
}

const isAgent = (a: Analysis, i: number): boolean => ((a.flags[i] as number) & FLAG.AGENT) !== 0;

/** Where the sentence has the first of the statement's names in some place; -1 for nowhere. */
function namedAt({ statement: a, alignment }: Pair, place: (i: number) => boolean): number {
  for (let i = 0; i < a.start.length; i++)
    if (a.entity[i] !== 0 && place(i) && (alignment.to[i] as number) >= 0) return alignment.to[i] as number;
  return -1;
}

/** Words between a verb and the name it goes with: "seemed to be leaning towards the Norwegian". */
const LEADING_WORDS = tagSet(/^(?:IN|TO|DT|RP|VB|VB[GN])$/);

/** "Leaned towards Hill" against "leaned to Ford": is another name behind the verb, and none of the statement's in its clause? */
function toAnother(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  return sharedVerbs(pair).some(([i, j]) => {
    const ours = tokensWhere(a, (k) => k > i && a.entity[k] !== 0 && a.clause[k] === a.clause[i]);
    if (ours.length === 0 || isPassive(a, i) || isPassive(b, j)) return false;
    if (ours.some((k) => b.clause[alignment.to[k] as number] === b.clause[j])) return false;
    let k = j + 1;
    while (k < b.start.length && hasTag(b, k, LEADING_WORDS)) k++;
    const isName = k < b.start.length && b.entity[k] !== 0 && b.clause[k] === b.clause[j];
    return isName && alignment.from[k] === -1 && !inQuantity(b, k);
  });
}

/**
 * "The patrol shot a guard" against "the patrol was shot": does the subject act on the one side and undergo on the other? What
 * has no object may be said both ways: "the gates opened", "the gates were opened".
 */
export function isDoneTo(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  return sharedVerbs(pair).some(([i, j]) => {
    if (isPassive(a, i) === isPassive(b, j)) return false;
    const [active, verb] = isPassive(a, i) ? [b, j] : [a, i];
    if (!hasObject(active, verb)) return false;
    const subject = subjectOf(a, i);
    const theirs = subject < 0 ? -1 : (alignment.to[subject] as number);
    if (theirs < 0 || isAgent(b, theirs) || isAgent(a, subject)) return false;
    return subjectOf(b, j) === theirs;
  });
}

const hasObject = (a: Analysis, verb: number): boolean => objectOf(a, verb) >= 0;

/** "The minister overruled her premier" against "its premier overruled the minister". */
export function nounsSwapped(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  return sharedVerbs(pair).some(([i, j]) => {
    if (isPassive(a, i) || isPassive(b, j)) return false;
    const [subject, object] = [subjectOf(a, i), objectOf(a, i)];
    if (subject < 0 || object < 0) return false;
    const [ours, theirs] = [alignment.to[subject] as number, alignment.to[object] as number];
    return ours >= 0 && theirs >= 0 && subjectOf(b, j) === theirs && objectOf(b, j) === ours;
  });
}

const FROM = keys("from");
const TO = keys("to into");
const ARTICLE = keys("the a its their his her");

/** "From Brisbane to Auckland" against "from Auckland to Brisbane". */
export function wayTurned({ statement: a, sentence: b, alignment }: Pair): boolean {
  const turned = (first: KeySet, second: KeySet): boolean =>
    anyToken(a, (i) => {
      const j = alignment.to[i] as number;
      return a.entity[i] !== 0 && j >= 0 && first.has(prepositionOf(a, i)) && second.has(prepositionOf(b, j));
    });
  return turned(FROM, TO) && turned(TO, FROM);
}

/** The word before the name, or before its article; 0 for none. */
function prepositionOf(a: Analysis, i: number): number {
  const first = firstOfName(a, i);
  return a.lemma[ARTICLE.has(a.lemma[first - 1] as number) ? first - 2 : first - 1] ?? 0;
}

const OF = hashKey("of");
const COORDINATES = keys("and or");
/** Tokens before a noun among which a name it belongs to stands: "Tolmark's new defence minister". */
const BESIDE = 4;
const MODIFIER = tagSet(/^(?:JJ|NN|CD|VBN|HYPH)/);

/** "Two Angolan trawlers" against "two Namibian trawlers", "mayor of Puerto Lindo" against "Santarosa's mayor": is it another's? */
export const anothersThing: (pair: Pair) => boolean = rememberLast(({ statement: a, sentence: b, alignment }) => {
  return anyToken(a, (noun) => {
    const there = alignment.to[noun] as number;
    if (classOf(a, noun) !== CLASS.NOUN || a.entity[noun] !== 0 || there < 0 || a.lemma[noun] !== b.lemma[there])
      return false;
    const [ours, theirs] = [ownersOf(a, noun), ownersOf(b, there)];
    if (ours.length === 0 || theirs.length === 0) return false;
    const isOne = (i: number): boolean => theirs.some((j) => b.entity[j] === a.entity[i] || alignment.to[i] === j);
    return !ours.some(isOne);
  });
});

/** The names to which the thing belongs: before it, with or without "'s", or behind "of"; with those coordinated. */
function ownersOf(a: Analysis, noun: number): number[] {
  const owners: number[] = [];
  let k = noun - 1;
  while (k >= 0 && noun - k <= BESIDE && a.entity[k] === 0 && (hasTag(a, k, MODIFIER) || hasTag(a, k, POSSESSIVE))) k--;
  if (k >= 0 && (a.entity[k] as number) !== 0 && !inQuantity(a, k)) {
    owners.push(k);
    // "Swedish Skarn missiles".
    const first = firstOfName(a, k);
    if (first > 0 && a.entity[first - 1] !== 0) owners.push(first - 1);
    for (let c = first - 1; c > 0 && k - c <= BESIDE; c--)
      if (COORDINATES.has(a.lemma[c] as number) && a.entity[c - 1] !== 0) owners.push(c - 1);
  }
  const behind = a.lemma[noun + 1] === OF ? (ARTICLE.has(a.lemma[noun + 2] as number) ? noun + 3 : noun + 2) : -1;
  for (let i = behind; i > 0 && i < a.start.length && a.entity[i] !== 0; i++) owners.push(i);
  return owners;
}

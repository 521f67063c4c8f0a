import { hashKey } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isReporting } from "../language/roles.ts";
import { TAGS } from "../language/tagger.ts";
import { CLASS, classOf, isContent } from "./align.ts";

/** The lemma keys of a list of words. */
export const keys = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(hashKey));

/** Verbs that tie a subject to what it is or comes to be, and light verbs ("make an offer", Jespersen 1942). */
const LINKING = keys(
  "become remain stay seem appear mean call describe begin start continue make take give get put provide hold carry conduct consider regard view deem",
);
/** Those of them that say something comes to be, or stays, what it is called. */
export const BECOMING = keys("become remain stay make");
/** Verbs of wanting and committing: what they lead to is the act, but they do not say that it is done. */
const INTENDING = keys("want plan propose intend hope wish aim seek agree pledge promise vow commit offer");

/** Does the token only lead to the act, by linking or by intending it? */
export const isLeading = (a: Analysis, i: number): boolean => LINKING.has(a.lemma[i] as number) || isIntending(a, i);

export const isIntending = (a: Analysis, i: number): boolean => INTENDING.has(a.lemma[i] as number);

/** Has the token one of these Penn tags? */
export const hasTag = (a: Analysis, i: number, pattern: RegExp): boolean =>
  i >= 0 && i < a.tag.length && pattern.test(TAGS[a.tag[i] as number] as string);

/** Tokens that say what the statement says is done; participles before a noun and verbs of saying are none. */
export function actsOf(a: Analysis): number[] {
  return Array.from(a.start.keys()).filter(
    (i) =>
      isContent(a, i) &&
      classOf(a, i) === CLASS.VERB &&
      ((a.flags[i] as number) & FLAG.CUE) === 0 &&
      !isLeading(a, i) &&
      !isReporting(a.lemma[i] as number) &&
      !(hasTag(a, i, /^VB[NG]$/) && hasTag(a, i + 1, /^(?:NNS?|JJ|'')$/)),
  );
}

/** What a newspaper calls by the noun alone once it has been named: "the French plan", then "the plan". */
export const TAKEN_UP = keys(
  "plan proposal idea initiative scheme project deal agreement offer bill law measure programme program report study",
);

/** The main act: the predicate of the first clause that has one; -1 for a statement that only links or reports. */
export function mainAct(a: Analysis): number {
  return actsOf(a).find((i) => ((a.flags[i] as number) & FLAG.PREDICATE) !== 0) ?? -1;
}

/** "X is a member of Y", "it is weaker": the nouns and adjectives between the first verb and the next preposition. */
export function assertedState(a: Analysis): number[] {
  const asserted: number[] = [];
  let verb = false;
  for (let i = 0; i < a.start.length; i++) {
    const c = classOf(a, i);
    if (hasTag(a, i, /^(?:VBD|VBZ|VBP|VB)$/)) verb = true;
    else if (verb && hasTag(a, i, /^(?:IN|TO)$/)) break;
    else if (verb && isContent(a, i) && a.entity[i] === 0 && (c === CLASS.NOUN || c === CLASS.MODIFIER))
      asserted.push(i);
  }
  return asserted;
}

/** Does it deny anything, anywhere? */
export const hasCue = (a: Analysis): boolean => a.flags.some((flags) => (flags & FLAG.CUE) !== 0);

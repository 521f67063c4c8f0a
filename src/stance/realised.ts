import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { among, anyToken } from "../language/scan.ts";
import { BASE, tagSet } from "../language/tag-sets.ts";
import { AUXILIARIES, actsIn, hasTag, keys } from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import type { Pair } from "./pair.ts";

/** What a statement tells as done, or as being there, and a sentence only plans, demands or names. */

const HAVE = keys("have");
const DO = keys("do");
const DONE = tagSet(/^VB[ND]$/);
const MODAL = tagSet(/^MD$/);
const PRESENT = tagSet(/^VB[PZ]$/);

/** The verb of "has sold", "have not yet been closed", where it is what is said to be done and nothing is only meant; -1 for none. */
export function perfectOf(a: Analysis): number {
  const { main } = actsIn(a);
  return main >= 0 && hasTag(a, main, DONE) && among(a, main - AUXILIARIES, main, HAVE) && !isMeant(a) ? main : -1;
}

const MEANT = FLAG.HEDGED | FLAG.PLANNED;

const isMeant = (a: Analysis): boolean =>
  anyToken(a, (i) => hasTag(a, i, MODAL) || (isContent(a, i) && ((a.flags[i] as number) & MEANT) !== 0));

/**
 * "Has sold the brand", "has been closed" against "on condition that it sells the brand", "foresees the closure": what the statement says
 * has come about is in the sentence no verb, or one of the present or behind "to" and "would". Its token; -1 where the sentence tells
 * it. Of the desk set's listed supports, cross-fitted, 15 such were right and 7 wrong, of those on statements that mislead and on short
 * ones 5 and 25.
 */
export function onlyMeantDone({ statement: a, sentence: b, alignment }: Pair): number {
  const said = perfectOf(a);
  const j = said < 0 ? -1 : (alignment.to[said] as number);
  if (said < 0) return -1;
  if (j < 0 || classOf(b, j) !== CLASS.VERB || hasTag(b, j, PRESENT)) return said;
  return hasTag(b, j, BASE) && !among(b, j - AUXILIARIES, j, DO) ? said : -1;
}

const BE = keys("be");
const AT = keys("in at on");
/** Share of what is found from which it is only planned. */
const MOSTLY = 0.5;

/** "Their troops are in Norland" against "a plan to send their troops to Norland": is what is said to be somewhere only to come there? */
export function isOnlyToCome({ statement: a, sentence: b, alignment }: Pair): boolean {
  const isThere = anyToken(a, (i) => BE.has(a.lemma[i] as number) && AT.has(a.lemma[i + 1] ?? 0) && isName(a, i + 2));
  if (!isThere || isMeant(a)) return false;
  let found = 0;
  let planned = 0;
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (j < 0 || !isContent(a, i)) continue;
    found++;
    if (((b.flags[j] as number) & MEANT) !== 0) planned++;
  }
  return found > 0 && planned >= MOSTLY * found;
}

const isName = (a: Analysis, i: number): boolean => (a.entity[i] ?? 0) !== 0;

import { hashKey } from "../core/hash.ts";
import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { among, anyToken, hasLemma } from "../language/scan.ts";
import { PAST_FORM } from "../language/tag-sets.ts";
import { hasTag, keys } from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { crossesOver } from "./crossing.ts";
import { opposedDegrees } from "./degree.ts";
import { doneOtherwise } from "./doer.ts";
import { opposedExclusive } from "./exclusive.ts";
import { anotherFirst } from "./first.ts";
import type { Pair } from "./pair.ts";
import { rankDiffers } from "./rank.ts";
import { untimely } from "./timely.ts";

/**
 * What is said of the same words otherwise: who did it to whom, which more than which, how high in rank, in which office.
 */

/** Is the same said otherwise in any of these ways? Then the sentence does not support the statement. */
export const saidOtherwise: (pair: Pair) => boolean = rememberLast(
  (pair) =>
    doneOtherwise(pair) ||
    untimely(pair) ||
    onlyFormer(pair) ||
    onlyOnce(pair) ||
    opposedExclusive(pair) !== null ||
    anotherFirst(pair) !== null ||
    nameSetAside(pair) ||
    comparisonTurned(pair) ||
    orderTurned(pair) ||
    rankDiffers(pair) ||
    opposedDegrees(pair) !== null ||
    complementDiffers(pair),
);

const THAN = hashKey("than");

/** "Money more than an apology" against "an apology more than money". */
export const comparisonTurned = (pair: Pair): boolean =>
  crossesOver(pair, THAN, (_, j, than) => pair.sentence.clause[j] === pair.sentence.clause[than]);

const BEFORE = hashKey("before");

/** "Withdrew before it had guarantees" against "wants guarantees before it withdraws". */
export const orderTurned = (pair: Pair): boolean => crossesOver(pair, BEFORE, (i) => pair.statement.entity[i] === 0);

const NOT = keys("not");
/** Tokens before a name among which the word stands that sets it aside: "in Seoul, not in Lisbon". */
const BESIDE = 3;

/** Is one of the statement's names the one that the sentence says it is not? */
const nameSetAside = ({ statement: a, sentence: b, alignment }: Pair): boolean =>
  anyToken(a, (i) => {
    const j = alignment.to[i] as number;
    return (
      a.entity[i] !== 0 &&
      j > 0 &&
      among(b, j - BESIDE, j, NOT) &&
      !among(a, i - BESIDE, i, NOT) &&
      !isVerbBetween(b, j)
    );
  });

/** "Not, said Rome": is there a verb between "not" and the name? */
function isVerbBetween(b: Analysis, name: number): boolean {
  for (let k = name - 1; k >= 0 && !NOT.has(b.lemma[k] as number); k--) if (classOf(b, k) === CLASS.VERB) return true;
  return false;
}

const FORMER = keys("former ex erstwhile deputy vice shadow acting");

/** "Is fisheries minister" against "a former fisheries minister". */
const onlyFormer = ({ statement: a, sentence: b, alignment }: Pair): boolean =>
  !hasLemma(a, FORMER) &&
  anyToken(a, (i) => {
    const j = alignment.to[i] as number;
    return (
      j > 0 &&
      classOf(a, i) === CLASS.NOUN &&
      a.entity[i] === 0 &&
      [j - 1, j - 2].some((k) => FORMER.has(b.lemma[k] ?? 0))
    );
  });

const ONCE = keys("previously initially originally formerly once until earlier");

/** "Kenya rules out a mission" against "Kenya, which had previously ruled it out, agreed": is it only what once was? */
const onlyOnce = ({ statement: a, sentence: b, alignment }: Pair): boolean =>
  !hasLemma(a, ONCE) &&
  anyToken(a, (i) => {
    const j = alignment.to[i] as number;
    if (j < 0 || classOf(a, i) !== CLASS.VERB || classOf(b, j) !== CLASS.VERB || hasTag(a, i, PAST_FORM)) return false;
    const isInClause = (k: number): boolean => b.clause[k] === b.clause[j];
    const had = [1, 2, 3].some(
      (back) => isInClause(j - back) && b.text.slice(b.start[j - back], b.end[j - back]) === "had",
    );
    return had && anyToken(b, (k) => ONCE.has(b.lemma[k] as number) && (isInClause(k) || isInClause(k - 1)));
  });

const OF = hashKey("of");
const ARTICLE = keys("the a");

/** "The secretary of state" against "the secretary of defence": the same noun, completed by another that is no name. */
export function complementDiffers({ statement: a, sentence: b, alignment }: Pair): boolean {
  return anyToken(a, (i) => {
    const j = alignment.to[i] as number;
    if (j < 0 || a.lemma[i] !== b.lemma[j]) return false;
    const [ours, theirs] = [complementOf(a, i), complementOf(b, j)];
    return ours >= 0 && theirs >= 0 && (alignment.to[ours] as number) < 0 && alignment.from[theirs] === -1;
  });
}

/** The noun behind "of", or "of the"; -1 where there is none, or a name. */
export function complementOf(a: Analysis, head: number): number {
  if (a.lemma[head + 1] !== OF) return -1;
  const noun = head + (ARTICLE.has(a.lemma[head + 2] as number) ? 3 : 2);
  return noun < a.start.length && isContent(a, noun) && a.entity[noun] === 0 ? noun : -1;
}

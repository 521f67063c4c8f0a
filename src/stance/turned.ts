import { hashKey } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { hasTag, keys, SAME_ACT, tagSet } from "./acts.ts";
import { isContent } from "./align.ts";
import { opposedDegrees } from "./degree.ts";
import { saidOf } from "./doubt.ts";
import type { Pair } from "./pair.ts";

/**
 * What is said of the same words otherwise: who did it to whom, which more than which, how high in rank, in which office.
 */

/** Is the same said otherwise in any of these ways? Then the sentence does not support the statement. */
export const saidOtherwise = (pair: Pair): boolean =>
  rolesSwapped(pair) ||
  comparisonTurned(pair) ||
  orderTurned(pair) ||
  rankDiffers(pair) ||
  opposedDegrees(pair) !== null ||
  complementDiffers(pair);

/** Is the statement's subject whom it is done to in the sentence, and its object who does it: "Orlo overtook Avanta"? */
export function rolesSwapped(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  const said = saidOf(a);
  const verb = said < 0 ? -1 : (alignment.to[said] as number);
  if (verb < 0 || (alignment.score[said] as number) < SAME_ACT || isPassive(a, said)) return false;
  const before = namedAt(pair, (i) => i < said && a.clause[i] === a.clause[said]);
  const after = namedAt(pair, (i) => i > said && a.clause[i] === a.clause[said]);
  if (before < 0 || after < 0 || b.clause[before] !== b.clause[verb] || b.clause[after] !== b.clause[verb])
    return false;
  if (isPassive(b, verb)) return isAgent(b, after) && !isAgent(b, before);
  return before > verb && after < verb;
}

const isPassive = (a: Analysis, i: number): boolean => ((a.flags[i] as number) & FLAG.PASSIVE) !== 0;
const isAgent = (a: Analysis, i: number): boolean => ((a.flags[i] as number) & FLAG.AGENT) !== 0;

/** Where the sentence has the first of the statement's names in some place; -1 for nowhere. */
function namedAt({ statement: a, alignment }: Pair, place: (i: number) => boolean): number {
  for (let i = 0; i < a.start.length; i++)
    if (a.entity[i] !== 0 && place(i) && (alignment.to[i] as number) >= 0) return alignment.to[i] as number;
  return -1;
}

const THAN = hashKey("than");

/** "Money more than an apology" against "an apology more than money". */
export const comparisonTurned = (pair: Pair): boolean =>
  crossesOver(pair, THAN, (_, j, than) => pair.sentence.clause[j] === pair.sentence.clause[than]);

const BEFORE = hashKey("before");

/** "Withdrew before it had guarantees" against "wants guarantees before it withdraws". */
export const orderTurned = (pair: Pair): boolean => crossesOver(pair, BEFORE, (i) => pair.statement.entity[i] === 0);

/**
 * Both sides have the word: is something that stands before it in the statement behind it in the sentence, and something
 * else the other way round?
 * @param counts is the pair of aligned tokens one that counts? The last argument is the word's place in the sentence
 */
function crossesOver(
  { statement: a, sentence: b, alignment }: Pair,
  word: number,
  counts: (ours: number, theirs: number, at: number) => boolean,
): boolean {
  const ours = a.lemma.indexOf(word);
  const theirs = b.lemma.indexOf(word);
  if (ours < 0 || theirs < 0) return false;
  let forth = false;
  let back = false;
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (j < 0 || !isContent(a, i) || !counts(i, j, theirs)) continue;
    if (i < ours && j > theirs) forth = true;
    if (i > ours && j < theirs) back = true;
  }
  return forth && back;
}

const SUPERLATIVE = tagSet(/^(?:JJS|RBS)$/);
const RANKS = keys("second third fourth fifth sixth seventh eighth ninth tenth");

/** "The largest" against "the third-largest". */
export function rankDiffers({ statement: a, sentence: b, alignment }: Pair): boolean {
  return a.start.some((_, i) => {
    const j = alignment.to[i] as number;
    return j >= 0 && hasTag(b, j, SUPERLATIVE) && rankBefore(a, i) !== rankBefore(b, j);
  });
}

/** The rank one or two tokens ("third", "-") before; 0 for none. */
function rankBefore(a: Analysis, i: number): number {
  for (const k of [i - 1, i - 2]) if (k >= 0 && RANKS.has(a.lemma[k] as number)) return a.lemma[k] as number;
  return 0;
}

const OF = hashKey("of");
const ARTICLE = keys("the a");

/** "The secretary of state" against "the secretary of defence": the same noun, completed by another that is no name. */
export function complementDiffers({ statement: a, sentence: b, alignment }: Pair): boolean {
  return a.start.some((_, i) => {
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

import { hashKey } from "../core/hash.ts";
import { rememberLast } from "../core/remember.ts";
import { type Analysis, firstOfName, lastOfName } from "../language/analysis.ts";
import { actsIn, among, hasTag, keys, polarityDiffers, SAME_ACT, tagSet } from "./acts.ts";
import { isContent } from "./align.ts";
import type { Opposed, Pair } from "./pair.ts";

/** What is done for the first time, and by whom. */

const FIRST = hashKey("first");
const TIME = hashKey("time");
const THE = hashKey("the");
const TO = hashKey("to");
const INDEFINITE = keys("a an");
const NEVER = keys("never not no nobody none");
const EARLIER = keys("before previously formerly");
const PAST = keys("previous prior");
const EARLY = hashKey("early");
const COMPARATIVE = tagSet(/^(?:JJR|RBR)$/);
/** Tokens from "first" to what is done: "her first public apology". */
const REACH = 3;
const NOUN = tagSet(/^NNS?$/);

/** The word of a statement that says that the thing had been done earlier: "…, as before", "at earlier protests"; -1 for none. */
function earlierIn(a: Analysis): number {
  return a.lemma.findIndex((lemma, i) => {
    const isEarlier = lemma === EARLY && hasTag(a, i, COMPARATIVE);
    if ((isEarlier || PAST.has(lemma)) && hasTag(a, i + 1, NOUN)) return true;
    return (isEarlier || EARLIER.has(lemma)) && !/\w/.test(a.text.slice(a.end[i]));
  });
}

/**
 * "Had endorsed it before" against "her first endorsement of it": the word that says it was done earlier, and the one that says it
 * was not. Not where the statement denies it: "had never endorsed it before".
 */
export const opposedFirst: (pair: Pair) => Opposed | null = rememberLast((pair) => {
  const { statement: a, sentence: b, alignment } = pair;
  const earlier = earlierIn(a);
  if (earlier < 0 || a.lemma.some((lemma) => NEVER.has(lemma) || lemma === FIRST)) return null;
  const first = firstDone(pair, (i) => !polarityDiffers(a, i, b, alignment.to[i] as number));
  return first < 0 ? null : { statementToken: earlier, sentenceToken: first };
});

const BEFORE: ReadonlySet<number> = new Set([...EARLIER, ...PAST, ...keys("until yet ever")]);

/** "Had never endorsed it before" and "her first endorsement": that it is done now does not contradict that it was not earlier. */
export const firstAlike = (pair: Pair): boolean =>
  actsIn(pair.statement).denies &&
  pair.statement.lemma.some((lemma) => BEFORE.has(lemma)) &&
  firstDone(pair, () => true) >= 0;

/** "Had endorsed it long before the summit" against "her first endorsement of it": it may have been at the summit. */
export const maybeFirst = (pair: Pair): boolean =>
  !actsIn(pair.statement).denies &&
  pair.statement.lemma.some((lemma) => EARLIER.has(lemma)) &&
  !pair.statement.lemma.includes(FIRST) &&
  firstDone(pair, () => true) >= 0;

/** The "first" that the sentence says of what the statement says is done; -1 for none. */
function firstDone({ statement: a, sentence: b, alignment }: Pair, counts: (i: number) => boolean): number {
  const { all, leading, state } = actsIn(a);
  for (const i of [...all, ...leading, ...state]) {
    const j = alignment.to[i] as number;
    if (j < 0 || (alignment.score[i] as number) < SAME_ACT || b.lemma[j] === TIME || !counts(i)) continue;
    const first = firstFor(b, j);
    if (first >= 0) return first;
  }
  return -1;
}

/** The "first" of what is done at token `j`: before its noun, or of "for the first time" in its clause; -1 for none. */
function firstFor(b: Analysis, j: number): number {
  return b.lemma.findIndex((lemma, k) => {
    if (lemma !== FIRST || b.clause[k] !== b.clause[j]) return false;
    return b.lemma[k + 1] === TIME ? b.lemma[k - 1] === THE : k < j && j - k <= REACH && hasTag(b, j, NOUN);
  });
}

/** "The first to sail was Ford", and Hill on the other side: only one can be. The two names. */
export const anotherFirst: (pair: Pair) => Opposed | null = rememberLast((pair) => {
  const { statement: a, sentence: b, alignment } = pair;
  const [ours, theirs] = [firstToIn(a), firstToIn(b)];
  if (ours < 0 || theirs < 0) return null;
  // Many may be the first to draft a plan, each their own.
  if (INDEFINITE.has(a.lemma[ours + 3] ?? 0)) return null;
  // What was done first is the same as far as the statement tells it.
  const rest = [...a.start.keys()].filter((k) => k > ours && isContent(a, k));
  if (rest.length === 0 || rest.some((k) => (alignment.to[k] as number) <= theirs)) return null;
  const [name, other] = [nameBefore(a, ours), nameBefore(b, theirs)];
  if (name < 0 || other < 0 || (alignment.to[name] as number) >= 0 || alignment.from[other] !== -1) return null;
  const key = a.entity[name] as number;
  if (b.carried.includes(key) || b.entity.includes(key)) return null;
  return { statementToken: name, sentenceToken: other };
});

/** Where "the first to" stands that is affirmed; -1 for nowhere. */
const firstToIn = (a: Analysis): number =>
  a.lemma.findIndex(
    (lemma, i) =>
      lemma === FIRST && a.lemma[i - 1] === THE && a.lemma[i + 1] === TO && !among(a, i - 1 - REACH, i, NEVER),
  );

/** The last word of the name before token `i`, in its clause; -1 for none. */
function nameBefore(a: Analysis, i: number): number {
  for (let k = i - 1; k >= 0 && a.clause[k] === a.clause[i]; k--)
    if (a.entity[k] !== 0) return lastOfName(a, firstOfName(a, k));
  return -1;
}

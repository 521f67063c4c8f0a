import { hashKey } from "../core/hash.ts";
import { rememberEach, rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { tokensWhere } from "../language/scan.ts";
import { keys } from "./acts.ts";
import { OUTCOME } from "./conflict/compare.ts";
import { CONTRAST } from "./contrast.ts";
import { isSaid, SURE_OPPOSITE } from "./opposition.ts";
import type { Pair } from "./pair.ts";
import type { Side } from "./rule.ts";
import { wordAt } from "./same-entity.ts";

/**
 * The side of a pair that differs in nothing, or in one thing that is sure: "The council approved the plan" against itself, against
 * "did not approve", "rejected" or another number. What is left of the two when what they begin and end with alike is taken off
 * (an edit script of one step) decides; null where more differs. The models, which saw few such short pairs, doubt them.
 */
export const plainSide: (pair: Pair) => Side | null = rememberLast((pair) => {
  const { statement: a, sentence: b } = pair;
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  if (ours.length < FEWEST || theirs.length < FEWEST || Math.abs(ours.length - theirs.length) > MOST_ADDED) return null;
  let first = 0;
  while (first < ours.length && first < theirs.length && isSame(a, ours[first]!, b, theirs[first]!)) first++;
  let last = 0;
  const most = Math.min(ours.length, theirs.length) - first;
  while (last < most && isSame(a, ours.at(-1 - last)!, b, theirs.at(-1 - last)!)) last++;
  // What may be may also not be.
  if (first < ours.length && MAYBE.has(a.lemma[ours[first - 1] ?? -1] ?? 0)) return null;
  const [left, right] = [ours.slice(first, ours.length - last), theirs.slice(first, theirs.length - last)];
  if (left.length === 0 && right.length === 0) return "SUPPORTS";
  return denies(a, left, b, right) || denies(b, right, a, left) || isReplaced(pair, left, right) ? "REFUTES" : null;
});

/** Shorter texts say too little: a name, "yes". */
const FEWEST = 2;
/** The most that one side has more: "did not". With more than that, no rule below holds. */
const MOST_ADDED = 2;
/** "Two or three": another number beside it takes nothing back. */
const OR = hashKey("or");

const MAYBE = keys("may might could");
const ARTICLE = keys("a an the");

/** The words of a text, its marks and articles left out; kept with the analysis. */
const wordsOf: (a: Analysis) => readonly number[] = rememberEach((a) =>
  tokensWhere(a, (i) => !ARTICLE.has(a.lemma[i] as number) && /[\p{L}\p{N}$€£%]/u.test(wordAt(a, i))),
);

const isSame = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  a.lemma[i] === b.lemma[j] && (a.tag[i] === b.tag[j] || wordAt(a, i).toLowerCase() === wordAt(b, j).toLowerCase());

const NOT = keys("not never no");
const DO = hashKey("do");

/** Has the second text a "not" more and nothing else: "approved", "did not approve"? */
function denies(a: Analysis, left: readonly number[], b: Analysis, right: readonly number[]): boolean {
  const added = right.filter((j) => !NOT.has(b.lemma[j] as number) || b.text[b.end[j] as number] === ",");
  if (added.length !== right.length - 1) return false;
  const verb = b.lemma[added[0] ?? -1] === DO ? added.slice(1) : added;
  return verb.length === left.length && verb.every((j, k) => b.lemma[j] === a.lemma[left[k] as number]);
}

/** Is one word replaced by its sure opposite, or one number by another? */
function isReplaced(
  { contrasts, quantities, statement: a, sentence: b }: Pair,
  left: readonly number[],
  right: readonly number[],
): boolean {
  const [i, j] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1 || a.lemma.includes(OR)) return false;
  return (
    contrasts.some(
      (c) =>
        c.statementToken === i &&
        c.sentenceToken === j &&
        c.kind === CONTRAST.ANTONYM &&
        c.weight >= SURE_OPPOSITE &&
        isSaid(a, c.statementToken),
    ) ||
    quantities.some(
      (q) =>
        q.outcome === OUTCOME.CONFLICTS &&
        q.sameUnit &&
        (a.quantityFirst[q.ours] as number) <= i! &&
        i! <= (a.quantityLast[q.ours] as number) &&
        (b.quantityFirst[q.theirs] as number) <= j! &&
        j! <= (b.quantityLast[q.theirs] as number),
    )
  );
}

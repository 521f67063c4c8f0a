import { hashKey } from "../core/hash.ts";
import { type Analysis, lastOfName } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { anyToken } from "../language/scan.ts";
import { NOUN, PREPOSITION, tagSet } from "../language/tag-sets.ts";
import { hasTag, INDEFINITE, isIntending, isPredicate, keys } from "./acts.ts";
import { isAnothers } from "./affirmed.ts";
import { isContent } from "./align.ts";
import { verbBefore } from "./arguments.ts";
import type { Pair } from "./pair.ts";
import { differs } from "./turned-word.ts";

/** What something is, or has, denied in the sentence. */

const HAVE = hashKey("have");
const HAVING = keys("have be get own possess hold keep contain include receive obtain find see offer provide");

/**
 * "Promised an amnesty" against "the accord does not include an amnesty": is what was promised only denied of something else than
 * a promise?
 */
export function isObjectOfElse(
  { statement: a, sentence: b, alignment }: Pair,
  leading: readonly number[],
  state: readonly number[],
): boolean {
  const isHaving = (lemma: number, i: number): boolean => lemma === HAVE && isPredicate(a, i);
  const promise = leading.find((i) => isIntending(a, i)) ?? a.lemma.findIndex(isHaving);
  const j = alignment.to[state.at(-1) ?? -1] ?? -1;
  if (promise < 0 || (alignment.to[promise] as number) >= 0 || j < 0) return false;
  const verb = verbBefore(b, j);
  return (
    verb >= 0 &&
    isContent(b, verb) &&
    ((b.flags[verb] as number) & (FLAG.CUE | FLAG.NEGATED)) === FLAG.NEGATED &&
    !HAVING.has(b.lemma[verb] as number)
  );
}

const THE = hashKey("the");

/** "Is an open bloc" against "without entering the bloc": which bloc is meant, not what anything is. */
const isTheOne = ({ statement: a, sentence: b }: Pair, i: number, j: number): boolean =>
  a.lemma[i] === b.lemma[j] &&
  b.lemma[j - 1] === THE &&
  (INDEFINITE.has(a.lemma[i - 1] ?? 0) || INDEFINITE.has(a.lemma[i - 2] ?? 0));

const LOSING = keys("replace resign remove dismiss oust quit leave lose sack fire depose strip retire succeed suspend");
/** Tokens from such a verb to what is lost. */
const LOSING_REACH = 4;

/** "Is chairman" against "has not been replaced as chairman": what somebody did not lose he has. */
const isKept = (b: Analysis, j: number): boolean =>
  anyToken(
    b,
    (k) =>
      k < j &&
      k >= j - LOSING_REACH &&
      LOSING.has(b.lemma[k] as number) &&
      ((b.flags[k] as number) & FLAG.NEGATED) !== 0,
  );

/** "Had no reason to doubt it, the chief prosecutor, Ford, said": who bears the title is not denied it. */
function isTitle(b: Analysis, j: number): boolean {
  const isName = (k: number): boolean => k < b.entity.length && b.entity[k] !== 0;
  const isComma = (k: number): boolean => b.text[b.start[k] ?? -1] === ",";
  if (isName(j + 1)) return true;
  return isComma(j + 1) && isName(j + 2) && isComma(lastOfName(b, j + 2) + 1);
}

/** "Owns a bank" against "will give up his post at a bank": is the word behind a preposition, on another noun that is what is denied? */
function isPartOfElse({ sentence: b, alignment }: Pair, j: number): boolean {
  let k = j - 1;
  while (k > 0 && hasTag(b, k, IN_PHRASE)) k--;
  if (k < 1 || !hasTag(b, k, PREPOSITION) || b.lemma[k] === OF) return false;
  return hasTag(b, k - 1, NOUN) && alignment.from[k - 1] === -1 && ((b.flags[k - 1] as number) & FLAG.NEGATED) !== 0;
}

const OF = hashKey("of");
const IN_PHRASE = tagSet(/^(?:DT|JJ[RS]?|NNP?S?|PRP\$|CD|HYPH|VB[NG])$/);

/** Is what the statement says something is, or has, denied in the sentence? Of "called the aid a tip" the last word is what is said. */
export function deniesState(pair: Pair, state: readonly number[]): boolean {
  const said = state.at(-1) ?? -1;
  const denied = (i: number): boolean => {
    const j = pair.alignment.to[i] as number;
    return (
      differs(pair, i) &&
      !isAnothers(pair, j) &&
      !isTheOne(pair, i, j) &&
      !isKept(pair.sentence, j) &&
      !isTitle(pair.sentence, j) &&
      !isPartOfElse(pair, j)
    );
  };
  return said >= 0 && (pair.alignment.to[said] as number) >= 0 ? denied(said) : state.some(denied);
}

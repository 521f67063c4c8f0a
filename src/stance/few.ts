import { hashKey } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { anyToken, hasLemma } from "../language/scan.ts";
import { keys } from "./acts.ts";
import { denialOf } from "./denial.ts";
import type { Pair } from "./pair.ts";

const FEW = keys("few fewer little minority handful hardly barely scarcely rarely seldom");
const A = keys("a quite");
const MANY = keys("many much often");
const MINORITY = hashKey("minority");

/** Does a word say that there are few, or seldom: "few countries", "only a minority", "not many"; "a few" are some? */
const speaksOfFew = (a: Analysis): boolean =>
  anyToken(a, (i) =>
    MANY.has(a.lemma[i] as number)
      ? ((a.flags[i] as number) & FLAG.NEGATED) !== 0
      : FEW.has(a.lemma[i] as number) && (!A.has(a.lemma[i - 1] ?? 0) || a.lemma[i] === MINORITY),
  );

/**
 * "Few support it" against "not many support it", "most support it" against "only a minority opposes it": where one side speaks of
 * few, a denial on the other turns nothing by itself (downward monotone quantifiers: MacCartney & Manning 2009).
 */
export const saysFew = ({ statement, sentence }: Pair): boolean => speaksOfFew(statement) || speaksOfFew(sentence);

const MOST = keys("most majority");
const QUANTIFIERS = keys("most majority many few several some all every half minority nobody none no per percent");

/** "Most teachers backed it" against "older teachers opposed it": the sentence is of some, and does not say how many. */
const ofMost = ({ statement: a, sentence: b }: Pair): boolean =>
  hasLemma(a, MOST) && !hasLemma(b, QUANTIFIERS) && b.quantityFirst.length === 0;

/** Where one side speaks of few, or the statement of most, does the contradiction rest on nothing but what is denied, or opposed? */
export function turnsOnFew(pair: Pair): boolean {
  const { opposite, count } = denialOf(pair);
  return !count && ((!opposite && saysFew(pair)) || ofMost(pair));
}

import { hashKey } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { among, anyToken, firstToken, lastToken } from "../language/scan.ts";
import { NOUN } from "../language/tag-sets.ts";
import { actsIn, hasInClause, hasTag, isCue, isPredicate, keys } from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import type { Pair } from "./pair.ts";
import { differs, holds } from "./turned-word.ts";

/** A thing of the statement that the sentence excludes, sets aside or adds, whatever is said to be done. */

/** Verbs that rule something out for the future, whatever is to be done with it. */
const EXCLUDING = keys("rule exclude preclude forbid prohibit ban oppose veto");

export function excludesObject(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  const { main, denies } = actsIn(a);
  if (main < 0 || denies || (alignment.to[main] as number) >= 0 || ((a.flags[main] as number) & FLAG.PLANNED) === 0)
    return false;
  const object = firstToken(
    a,
    (i) => i > main && classOf(a, i) === CLASS.NOUN && a.entity[i] === 0 && !hasTag(a, i + 1, NOUN),
  );
  const theirs = object < 0 ? -1 : (alignment.to[object] as number);
  if (theirs < 0 || !differs(pair, object)) return false;
  return anyToken(
    b,
    (j) => j < theirs && b.clause[j] === b.clause[theirs] && isCue(b, j) && EXCLUDING.has(b.lemma[j] as number),
  );
}

/** Words that deny the very thing behind them. */
const SETTING_ASIDE = keys("no none without instead rather neither nor");
/** "No need for a channel" does not say that there was none. */
const NEED = hashKey("need");
/** "No soldier was killed, although two were injured": what opens the clause that says so. */
const CONCEDING = keys("although though while whereas but");
/** Tokens behind such a word in which what it denies stands. */
const ASIDE_REACH = 5;

/**
 * Is something of the statement denied in the sentence by the very word before it, whatever is said to be done with it:
 * "comes without a charger" against "a charger is included"? Of the desk set's REFUTES, cross-fitted, that no other rule
 * names, the models put 27 sentences that have it on the right side and three on the wrong one.
 */
export function setsAside(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  const { all, denies } = actsIn(a);
  if (denies) return false;
  const [act] = all;
  const said = act !== undefined && holds(pair, act) ? (b.clause[alignment.to[act] as number] as number) : -1;
  return anyToken(a, (i) => {
    if (!isContent(a, i) || a.entity[i] !== 0 || !differs(pair, i) || isDispreferred(a, i)) return false;
    if (isOnlyDescribed(pair, i) || isSubjectOfElse(pair, alignment.to[i] as number)) return false;
    const j = alignment.to[i] as number;
    // "Advises him to accept, since no better offer will come": what is said to be done stands in another clause.
    if (
      said >= 0 &&
      (i > (act as number) || CONCEDING.has(b.lemma[b.clause.indexOf(said)] as number)) &&
      said !== b.clause[j] &&
      hasInClause(b, b.clause[j] as number, FLAG.PREDICATE)
    )
      return false;
    for (let k = j - 1; k >= Math.max(0, j - ASIDE_REACH) && b.clause[k] === b.clause[j]; k--) {
      if (SETTING_ASIDE.has(b.lemma[k] as number) && isCue(b, k)) return b.lemma[k + 1] !== NEED;
      if (isContent(b, k) && classOf(b, k) === CLASS.VERB) return false;
    }
    return false;
  });
}

const BEING = keys("be exist remain come have");

/** "All passengers survived" against "no passenger was killed": who is said not to do something else is not set aside. */
function isSubjectOfElse({ sentence: b, alignment }: Pair, j: number): boolean {
  if (((b.flags[j] as number) & FLAG.BEFORE_VERB) === 0) return false;
  const verb = firstToken(b, (k) => k > j && b.clause[k] === b.clause[j] && isPredicate(b, k));
  return verb > 0 && alignment.from[verb] === -1 && !BEING.has(b.lemma[verb] as number);
}

/** "The general manager" against "without a usual crew": a description is set aside only with what it describes. */
const isOnlyDescribed = ({ sentence: b, alignment }: Pair, i: number): boolean => {
  const j = alignment.to[i] as number;
  return classOf(b, j) === CLASS.MODIFIER && classOf(b, j + 1) === CLASS.NOUN && alignment.from[j + 1] === -1;
};

const PREFER = hashKey("prefer");
const TO = hashKey("to");

const CHOOSING = keys("choose prefer favour favor pick");
const OVER = keys("over");

/** "Prefers a deal to a code", "chose a deal over a code": what stands behind "to" is set aside by the statement, too. */
function isDispreferred(a: Analysis, i: number): boolean {
  const prefers = a.lemma.lastIndexOf(PREFER, i);
  const to = prefers < 0 ? -1 : a.lemma.indexOf(TO, prefers + 2);
  if (to >= 0 && to < i) return true;
  const chose = lastToken(a, (k) => k < i && CHOOSING.has(a.lemma[k] as number));
  return chose >= 0 && among(a, chose + 1, i, OVER);
}

const WITHOUT = keys("without");
const UPON = keys("on with under");
/** Tokens before the noun among which such a word stands. */
const BESIDE = 3;

/** "Was readmitted without conditions" against "readmitted it on condition that": does the sentence, of the same act, have what the statement says it lacks? */
export function addsTo(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  const { main } = actsIn(a);
  if (main < 0 || !holds(pair, main)) return false;
  return anyToken(a, (i) => {
    const j = alignment.to[i] as number;
    return (
      j >= 0 &&
      classOf(a, i) === CLASS.NOUN &&
      differs(pair, i) &&
      among(a, i - BESIDE, i, WITHOUT) &&
      among(b, j - BESIDE, j, UPON)
    );
  });
}

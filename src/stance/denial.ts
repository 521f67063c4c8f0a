import { hashKey } from "../core/hash.ts";
import type { KeySet } from "../core/key-set.ts";
import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isDate } from "../language/quantities.ts";
import { isReporting } from "../language/reporting.ts";
import { among, anyToken, firstToken, hasLemma, tokensWhere } from "../language/scan.ts";
import { actsIn, anotherVerb, decidedOn, isCue, isLeading, keys, polarityDiffers, TO } from "./acts.ts";
import { affirmsState, isAffirmed, isAnothersStance } from "./affirmed.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { OUTCOME } from "./conflict/compare.ts";
import { CONTRAST } from "./contrast.ts";
import { countsOtherwise } from "./counts.ts";
import { deniesState, isObjectOfElse } from "./denied-state.ts";
import { opposesAct, SURE_OPPOSITE } from "./opposition.ts";
import type { Pair } from "./pair.ts";
import { wordAt } from "./same-entity.ts";
import { addsTo, excludesObject, setsAside } from "./set-aside.ts";
import { sharesCue, turnsCue } from "./shared-cue.ts";
import { differs, holds } from "./turned-word.ts";

/** The ways in which a sentence can deny a statement; a topic they share under somebody's negation is none of them. */
export interface Denial {
  /** The very act or state of the statement, under another polarity. */
  readonly act: boolean;
  /** Something of it, whatever is said to be done: "ruled out soldiers", "comes without a charger", "shares instead of cash". */
  readonly object: boolean;
  /** An opposite in the place of its verb, between two words found, or among the little words ("behind", "ahead"). */
  readonly opposite: boolean;
  /** Another number, amount or date of the same thing, and the statement's own nowhere. */
  readonly count: boolean;
}

export const denialOf: (pair: Pair) => Denial = rememberLast((pair) => {
  if (endsThen(pair)) return NO_DENIAL;
  const told = wishTold(pair);
  if (told >= 0) return { ...NO_DENIAL, count: countsOtherwise(pair) && hasQuantityIn(pair, told) };
  const wish = isWish(pair.statement);
  const spared = wish || isCondition(pair);
  const act = !spared && deniesAct(pair);
  return {
    act,
    object: !spared && (excludesObject(pair) || (!act && !cancels(pair) && (setsAside(pair) || addsTo(pair)))),
    opposite: opposesAct(pair),
    count: countsOtherwise(pair),
  };
});

const NO_DENIAL: Denial = { act: false, object: false, opposite: false, count: false };

const WISHING = keys(
  "want wish hope demand seek request ask favour favor insist propose urge call oppose offer promise suggest",
);
const COMPARING = keys("as than what that which");

/**
 * "Wanted two batteries" against "was sent one, half of what it had wanted", "opposes a sale" against "sold it, which he had
 * opposed": what somebody wished is told beside what came of it, and that it did not come denies no wish.
 * @returns the clause that tells the wish; -1 for none
 */
function wishTold({ statement: a, sentence: b, alignment }: Pair): number {
  const wish = firstToken(a, (k) => WISHES.has(a.lemma[k] as number) || isWishing(a, k));
  if (wish < 0 || firstToken(a, (k) => isContent(a, k) && classOf(a, k) === CLASS.VERB && !isLeading(a, k)) < wish - 2)
    return -1;
  for (let j = 1; j < b.start.length; j++) {
    if (!isWishing(b, j) || ((b.flags[j] as number) & FLAG.NEGATED) !== 0) continue;
    const clause = b.clause[j] as number;
    const before = b.text.slice(b.start[j - 1], b.end[j - 1]);
    const told = COMPARING.has(b.lemma[j - 1] ?? 0) || (clause !== 0 && before === "had");
    const holds = (k: number): boolean =>
      (alignment.to[k] as number) >= 0 && b.clause[alignment.to[k] as number] === clause;
    if (told && anyToken(a, (k) => k < wish && isContent(a, k) && holds(k))) return clause;
  }
  return -1;
}

const WISHES = keys("against favour favor");
const isWishing = (a: Analysis, i: number): boolean =>
  WISHING.has(a.lemma[i] as number) && classOf(a, i) === CLASS.VERB;

const hasQuantityIn = ({ sentence: b, quantities }: Pair, clause: number): boolean =>
  quantities.some(({ theirs }) => theirs >= 0 && b.clause[b.quantityFirst[theirs] as number] === clause);

const NOT = keys("not never");
const WITHOUT = hashKey("without");

const NEEDING = keys("need require depend rely hinge");
const FAILING = keys("fail collapse impossible die perish founder unthinkable");

/**
 * "Requires a change" against "cannot be done without a change", or "without a change it would have failed": what is denied is only
 * that it goes without.
 */
function isCondition({ statement: a, sentence: b, alignment }: Pair): boolean {
  const { all, denies } = actsIn(a);
  const without = denies ? -1 : b.lemma.indexOf(WITHOUT);
  if (without >= 0 && hasLemma(a, NEEDING) && hasLemma(b, FAILING)) return true;
  if (without < 0 || !all.some((i) => b.clause[alignment.to[i] as number] === b.clause[without])) return false;
  return anyToken(b, (k) => k < without && NOT.has(b.lemma[k] as number) && b.clause[k] === b.clause[without]);
}

const UNTIL = keys("until till");

/** "Reopens on Monday" against "stays shut until Monday", or "not before Monday": does something else hold until the statement's date? */
const endsThen = ({ statement: a, sentence: b, quantities }: Pair): boolean =>
  quantities.some(({ ours, theirs, outcome }) => {
    if (theirs < 0 || !isDate(b.quantityKind[theirs] as number) || standsWith(a, ours, LIMITS)) return false;
    const isNext = Math.abs((a.quantityLow[ours] as number) - (b.quantityHigh[theirs] as number)) <= 1;
    if (standsWith(b, theirs, UNTIL)) return outcome === OUTCOME.AGREES || isNext;
    const denied = ((b.flags[b.quantityFirst[theirs] as number] as number) & FLAG.NEGATED) !== 0;
    return denied && isNext && standsWith(b, theirs, LIMITS);
  });

const LIMITS = keys("until till before by");

/** Does one of the words stand before the date, or open it? */
const standsWith = (a: Analysis, q: number, words: KeySet): boolean =>
  among(a, (a.quantityFirst[q] as number) - 1, (a.quantityFirst[q] as number) + 1, words);

const WANTING = keys("want wish hope aspire demand seek request");

/** "Orlo wanted the hearings in private" is not denied where they were not: only by another position of Orlo's. */
function isWish(a: Analysis): boolean {
  const first = firstToken(a, (i) => isContent(a, i) && classOf(a, i) === CLASS.VERB);
  return first >= 0 && WANTING.has(a.lemma[first] as number) && ((a.flags[first] as number) & FLAG.NEGATED) === 0;
}

/** Is the act of the statement, a verb or its noun, or else its state, under another polarity in the sentence? */
function deniesAct(pair: Pair): boolean {
  if (turnsCue(pair)) return true;
  if (sharesCue(pair) || cancels(pair)) return false;
  const { all, main, state, leading, denies } = actsIn(pair.statement);
  if (main >= 0 && (pair.alignment.to[main] as number) < 0) {
    const decided = denies ? -1 : decidedOn(pair.statement);
    return decided >= 0 && differs(pair, decided);
  }
  // What a negated statement denies must be affirmed plainly: an act, and no word of denial beside it.
  if (denies)
    return (
      [...all, ...leading, ...nounsDenied(pair.statement)].some((i) => isAffirmed(pair, i)) ||
      affirmsState(pair, all, state)
    );
  if (deniesObject(pair)) return true;
  // "Believes that …" against "no longer believes that …", "offered to pay" against "without offering".
  const [first] = all;
  if (first !== undefined)
    return (
      all.some((i) => differs(pair, i) && !isAnothersStance(pair, pair.alignment.to[i] as number)) ||
      leading.some((i) => differs(pair, i) && leadsTo(pair, i, first))
    );
  if (state.length === 0) return leading.some((i) => differs(pair, i) && !isOnlyReport(pair, i));
  // "Refused the reward that they had offered": what is offered is denied, that it was offered is not.
  if (leading.some((i) => isLeading(pair.statement, i) && holds(pair, i))) return false;
  return !isObjectOfElse(pair, leading, state) && deniesState(pair, state);
}

const NO = hashKey("no");

/** "Is under no obligation": the nouns right behind "no". */
const nounsDenied = (a: Analysis): number[] =>
  tokensWhere(a, (i) => a.lemma[i - 1] === NO && isContent(a, i) && classOf(a, i) === CLASS.NOUN);

/** "Unsafe" and "safe": is the one the other with a prefix of denial? */
const isNegative = (x: string, y: string): boolean =>
  /^(?:un|in|im|ir|il|dis|non-?)$/i.test(
    x.endsWith(y) ? x.slice(0, -y.length) : y.endsWith(x) ? y.slice(0, -x.length) : "",
  );

/** "Intends to stay" against "has no plans to leave", "is unsafe" against "is not safe": is the opposite of what the statement says denied? */
const cancels = ({ statement: a, sentence: b, contrasts }: Pair): boolean =>
  contrasts.some(
    (c) =>
      c.kind === CONTRAST.ANTONYM &&
      c.weight >= SURE_OPPOSITE &&
      (c.wordClass === CLASS.VERB || isNegative(wordAt(a, c.statementToken), wordAt(b, c.sentenceToken))) &&
      polarityDiffers(a, c.statementToken, b, c.sentenceToken),
  );

/** Tokens before a name among which the word is that sets it aside. */
const BESIDE = 3;

/** Is somebody's saying something, in the sentence, only a thing that was said: "reported", "many reports"? */
const isOnlyReport = ({ statement, sentence, alignment }: Pair, i: number): boolean =>
  isReporting(statement.lemma[i] as number) && classOf(sentence, alignment.to[i] as number) === CLASS.NOUN;

/** Does it stand before the act in the statement, and in the sentence, too? */
const leadsTo = ({ alignment }: Pair, leading: number, act: number): boolean =>
  leading < act &&
  ((alignment.to[act] as number) < 0 || (alignment.to[leading] as number) < (alignment.to[act] as number));

/**
 * Is what follows the verb denied in the sentence, by a word between the two, while the verb stands: "covered a check
 * rather than a close examination", "pleaded not guilty", "heard it on the news and not from their managers"?
 */
export const deniesObject: (pair: Pair) => boolean = rememberLast((pair) => {
  const { statement: a, sentence: b, alignment } = pair;
  const { all, leading } = actsIn(a);
  const verb = all[0] ?? leading[0] ?? -1;
  const there = verb < 0 ? -1 : (alignment.to[verb] as number);
  if (there < 0 || !holds(pair, verb)) return false;
  return anyToken(a, (i) => {
    const j = alignment.to[i] as number;
    if (i <= verb || j <= there || b.clause[j] !== b.clause[there]) return false;
    if (!isContent(a, i) || !differs(pair, i)) return false;
    // "With a Danish ship rather than with Sweden": a name is set aside only by the very word before it.
    if (a.entity[i] !== 0 && !anyToken(b, (k) => k >= j - BESIDE && k < j && isCue(b, k))) return false;
    for (let k = there + 1; k < j; k++) {
      if (isCue(b, k)) return b.clause[k] === b.clause[j] && !anotherVerb(b, k, j) && b.lemma[k - 1] !== TO;
      if (anotherVerb(b, k - 1, k)) return false;
    }
    return false;
  });
});

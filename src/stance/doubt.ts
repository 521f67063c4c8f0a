import { hashKey } from "../core/hash.ts";
import { KeySet } from "../core/key-set.ts";
import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { QUANTITY } from "../language/quantities.ts";
import { isReporting } from "../language/reporting.ts";
import { among, anyToken, firstToken, hasLemma } from "../language/scan.ts";
import { FINITE, GERUND, NOUN, PRESENT_TENSE, tagSet } from "../language/tag-sets.ts";
import {
  actsIn,
  BECOMING,
  hasAuxiliary,
  hasTag,
  INFINITIVE,
  isCue,
  isIntending,
  isMeant,
  keys,
  leavesOpen,
  MEANT,
  polarityDiffers,
  predicateOf,
  TO,
} from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { OUTCOME } from "./conflict/compare.ts";
import type { Pair } from "./pair.ts";
import { wordAt } from "./same-entity.ts";
import { isUnsaid } from "./unsaid.ts";

/** What speaks against a sentence's supporting a statement; each is a question with a token of the statement, or -1. */

const EXCLUDE = hashKey("exclude");

const MENTION = hashKey("mention");
const NO = hashKey("no");

const mentionsNot = (b: Analysis): boolean => anyToken(b, (k) => b.lemma[k] === MENTION && b.lemma[k - 1] === NO);

/** "Did not say whether" and "there was no mention of": is it in other words that both leave it unsaid? */
export const unsaidAlike = ({ statement: a, sentence: b }: Pair): boolean =>
  mentionsNot(b) && anyToken(a, (i) => (isReporting(a.lemma[i] as number) || a.lemma[i] === MENTION) && isUnsaid(a, i));

/** A word that one side says and the other says was not said, confirmed or clear. */
export const unsaid: (pair: Pair) => number = rememberLast((pair) => {
  const { statement: a, sentence: b, alignment } = pair;
  if (unsaidAlike(pair)) return -1;
  return firstToken(a, (i) => {
    const j = alignment.to[i] as number;
    // "Has not excluded": what a word of denial is denied of is possible, and so said.
    const undoes = isCue(a, i) || a.lemma[i] === EXCLUDE;
    return isContent(a, i) && !undoes && isUnsaid(a, i) !== (j >= 0 && isUnsaid(b, j));
  });
});

/** Counts and ranks are everywhere; amounts, durations and dates are rarely the same by chance. */
const isMeasured = (kind: number): boolean => kind !== QUANTITY.CARDINAL && kind !== QUANTITY.ORDINAL;

/** Does an amount, a duration or a date, found with its unit, pin the event down by itself? */
export const isPinned = ({ statement, quantities }: Pair): boolean =>
  quantities.some(
    (q) => q.outcome === OUTCOME.AGREES && q.sameUnit && isMeasured(statement.quantityKind[q.ours] as number),
  );

/** The token that says what is done, or else what is so; -1 for neither. */
export function saidOf(a: Analysis): number {
  const { main } = actsIn(a);
  return main < 0 ? stateOf(a) : main;
}

/** The same, or else the verb that only denies, links or intends; -1 for a text without any. */
export function toldOf(a: Analysis): number {
  const said = saidOf(a);
  return said < 0 ? predicateOf(a) : said;
}

/** The token that says what is so, where nothing is said to be done; -1 for none. */
export function stateOf(a: Analysis): number {
  const { main, state } = actsIn(a);
  return main < 0 ? (state.at(-1) ?? -1) : -1;
}

/** What the statement says is done must be in the sentence, as a verb or its noun. */
export function otherAct(pair: Pair): number {
  const said = saidOf(pair.statement);
  if (said < 0) return -1;
  if ((pair.alignment.to[said] as number) < 0) return said;
  const acts = actsIn(pair.statement).main >= 0;
  return !acts && (intentUnmet(pair, said) || merelyNamed(pair, said)) ? said : -1;
}

/** Does the statement say that somebody wants or promises what the sentence only mentions? */
function intentUnmet({ statement: a, sentence: b, alignment }: Pair, said: number): boolean {
  const theirs = b.flags[alignment.to[said] as number] as number;
  if ((theirs & MEANT) !== 0) return false;
  return anyToken(a, (i) => isIntending(a, i) && (alignment.to[i] as number) < 0);
}

/**
 * "Would become a member" is not confirmed where membership is only named, beside a denial: "akin to …, but without". Where
 * membership itself is denied, it is what the sentence speaks of.
 */
function merelyNamed({ statement: a, sentence: b, alignment }: Pair, said: number): boolean {
  if (actsIn(a).denies || !actsIn(b).denies) return false;
  if (polarityDiffers(a, said, b, alignment.to[said] as number)) return false;
  return anyToken(a, (i) => BECOMING.has(a.lemma[i] as number) && (alignment.to[i] as number) < 0);
}

/** "The foreign minister" is not "the defence minister": another word before the same noun names something else. */
export function otherWord({ statement: a, sentence: b, alignment }: Pair): number {
  for (let i = 0; i + 1 < a.start.length; i++) {
    const head = alignment.to[i + 1] as number;
    if (!isContent(a, i) || a.entity[i] !== 0 || (alignment.to[i] as number) >= 0) continue;
    if (head < 1 || classOf(a, i + 1) !== CLASS.NOUN || a.lemma[i + 1] !== b.lemma[head]) continue;
    if (isContent(b, head - 1) && alignment.from[head - 1] === -1 && b.clause[head - 1] === b.clause[head]) return i;
  }
  return -1;
}

const COMING = keys("due willing unwilling ready");

/** "Norland to spend more on defence", "family unwilling to sell": does the statement, a headline, tell what is to come? */
function isPlan(a: Analysis): boolean {
  if (hasLemma(a, COMING)) return true;
  if (anyToken(a, (i) => hasTag(a, i, FINITE))) return false;
  const isThing = (i: number): boolean => hasTag(a, i, NOUN) || (a.entity[i] ?? 0) !== 0;
  return anyToken(a, (i) => a.lemma[i] === TO && isThing(i - 1) && hasTag(a, i + 1, INFINITIVE));
}

/** Share (0-1) of the aligned words that are merely possible in the sentence; 0 where the statement itself hedges. */
export function possibleShare(pair: Pair): number {
  const { statement: a, alignment } = pair;
  const isHedged = (i: number): boolean => (alignment.to[i] as number) >= 0 && isContent(a, i) && isMeant(a, i);
  return isPlan(a) || anyToken(a, isHedged) ? 0 : flaggedShare(pair, FLAG.HEDGED);
}

/** Share (0-1) of the statement's aligned words that have one of these flags in the sentence. */
export function flaggedShare({ statement: a, sentence: b, alignment }: Pair, flags: number): number {
  let aligned = 0;
  let flagged = 0;
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (j < 0 || !isContent(a, i)) continue;
    aligned++;
    if (((b.flags[j] as number) & flags) !== 0) flagged++;
  }
  return aligned > 0 ? flagged / aligned : 0;
}

const UNBOUND = keys("duty obligation oblige obligate require need necessary compulsory mandatory");
const BOUND = new KeySet([...UNBOUND, ...keys("have must")]);
const HAVE = hashKey("have");
/** Tokens from "no duty" to what nobody has to do. */
const UNBOUND_REACH = 4;

/** "Will send soldiers" against "is under no duty to send soldiers": does the sentence deny only that it must? */
export function onlyUnbound({ statement: a, sentence: b, alignment }: Pair): boolean {
  const said = saidOf(a);
  const j = said < 0 ? -1 : (alignment.to[said] as number);
  if (j < 0 || anyToken(a, (i) => BOUND.has(a.lemma[i] as number) && i !== said)) return false;
  for (let k = Math.max(0, j - UNBOUND_REACH); k < j; k++) {
    const denied = ((b.flags[k] as number) & FLAG.NEGATED) !== 0;
    if (denied && (UNBOUND.has(b.lemma[k] as number) || (b.lemma[k] === HAVE && b.lemma[k + 1] === TO))) return true;
  }
  return false;
}

const UNREAD = tagSet(/^(?:GW|ADD|NFP|LS|XX)$/);

/**
 * A word of the statement that is rare to the tagger, which took it for part of one, an address or a list's number ("sold wheat"), so that
 * it counts as none, and that the sentence does not have; -1 for none.
 */
export const unreadWord = ({ statement: a, sentence: b }: Pair): number =>
  firstToken(
    a,
    (i) => hasTag(a, i, UNREAD) && /^\p{L}{3,}$/u.test(wordAt(a, i)) && !b.lemma.includes(a.lemma[i] as number),
  );

const CONDITIONS = keys("until till unless if once provided whether");

/**
 * "A ceasefire has held" against "not until a ceasefire has held": does what the statement says is done or so only stand in a condition? Of
 * the desk set's listed supports, cross-fitted, seven such were right and 11 wrong, of those on short statements and such as mislead
 * none of ten.
 */
export function isOnlyCondition({ statement: a, sentence: b, alignment }: Pair): boolean {
  const told = toldOf(a);
  const j = told < 0 ? -1 : (alignment.to[told] as number);
  if (j < 0 || hasLemma(a, CONDITIONS)) return false;
  const first = b.clause.indexOf(b.clause[j] as number);
  return among(b, first - 1, first + 2, CONDITIONS);
}

const DUE = keys("should ought must");

/** "Has accepted it" against "should accept it", as somebody says. */
export function isOnlyDue({ statement: a, sentence: b, alignment }: Pair): boolean {
  const { main } = actsIn(a);
  const j = main < 0 ? -1 : (alignment.to[main] as number);
  return j >= 0 && !isPlan(a) && hasAuxiliary(b, j, DUE) && !hasLemma(a, BOUND_TO);
}

const BOUND_TO = keys("should ought must shall need require demand call urge want have");

/** "Rations water from July", "is sending boats": the present is said of what is to come as well (Quirk et al. 1985, 4.44). */
const isPresent = (a: Analysis, i: number): boolean =>
  hasTag(a, i, PRESENT_TENSE) || (hasTag(a, i, GERUND) && hasTag(a, i - 1, PRESENT_TENSE));

const BARE = tagSet(/^VBN?$/);
const WILL = keys("will shall would");

/** Is the statement's act, which it holds for done, only wanted or planned in the sentence? */
export function isOnlyPlanned({ statement: a, sentence: b, alignment }: Pair): boolean {
  const { main } = actsIn(a);
  if (main < 0 || isPlan(a) || leavesOpen(a)) return false;
  const j = alignment.to[main] as number;
  if (j < 0 || ((b.flags[j] as number) & FLAG.PLANNED) === 0) return false;
  return !(isPresent(a, main) && hasTag(b, j, BARE) && hasAuxiliary(b, j, WILL));
}

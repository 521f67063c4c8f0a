import { hashKey } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { anyToken, hasFlag } from "../language/scan.ts";
import { tagSet } from "../language/tag-sets.ts";
import { type Name, namesOf, STANDING } from "./actor.ts";
import { actsIn, hasTag } from "./acts.ts";
import { isOnlyInvited } from "./affirmed.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { doneByAnother } from "./another-actor.ts";
import { deniedMembership, isOnlyDemanded, othersMembership, unsaidKind } from "./belonging.ts";
import {
  isOnlyCondition,
  isOnlyDue,
  isOnlyPlanned,
  isPinned,
  otherAct,
  otherWord,
  possibleShare,
  unreadWord,
  unsaid,
} from "./doubt.ts";
import { anotherFirst } from "./first.ts";
import type { Reason, Undecided } from "./judgement.ts";
import { plainSide } from "./minimal.ts";
import { hedge, leftOpen, missingName, missingToken, missingWord, notSurely, notThen } from "./near-miss.ts";
import { titleOfElse } from "./office.ts";
import type { Pair } from "./pair.ts";
import { otherPeriod } from "./period.ts";
import { elsewhere, opposedPlace } from "./place.ts";
import { isOnlyPossible, isOnlyToCome, isYetToCome, onlyMeantDone } from "./realised.ts";
import { anotherName, otherPlace } from "./reason.ts";
import { differences } from "./reasons.ts";
import { ruleSide, type Side } from "./rule.ts";
import { otherThing } from "./taken.ts";
import { isOnlyWished, turnedWish, unsharedWish, unspokenWish } from "./wishes.ts";

/** Why a sentence does not decide. */
export interface Veto {
  readonly undecided: Undecided;
  readonly reasons: readonly Reason[];
}

const only = (reason: Reason | null): readonly Reason[] => (reason === null ? [] : [reason]);

/** What keeps a retrieved sentence from deciding whatever the models say, so that they are not asked. */
export const barredOn = (pair: Pair): Veto | null => otherActor(pair) ?? nothingAsserted(pair);

/** A REFUTES must be able to name the slot that differs. */
export const isNameless = (pair: Pair, leaning: Side): boolean =>
  leaning === "REFUTES" && differences(pair).length === 0;

/** What is only possible, was not said, or is said of another thing or time supports nothing: such a sentence at most leans. */
export const openOn = (pair: Pair): Veto | null =>
  notSaid(pair) ??
  merelyPossible(pair) ??
  merelyCondition(pair) ??
  merelyDue(pair) ??
  notDone(pair) ??
  notWished(pair) ??
  notTheThing(pair) ??
  notThere(pair) ??
  notHis(pair) ??
  ofAnotherPeriod(pair);

/** The same of what is only planned. */
export const hedgedOn = (pair: Pair): Veto | null => openOn(pair) ?? merelyPlanned(pair);

/** Why a sentence that nothing else is held against does not decide: what it lacks. */
export const lacking = (pair: Pair): Veto => ({
  undecided: "OTHER_EVENT",
  reasons: only(missingWord(pair) ?? notSurely(pair)),
});

/** What a rule would object where the models are not sure enough: the reason why a near miss does not decide. */
export function doubtOn(pair: Pair, leaning: Side): Veto {
  const objection = leaning === "SUPPORTS" ? (notTheWord(pair) ?? notTheAct(pair) ?? hedgedOn(pair)) : null;
  return objection ?? atOdds(pair, leaning);
}

/**
 * The statement's leading name must be in the sentence, under this name or another, or carried into it; or its article is about
 * it; or has named it before, and the sentence names nobody else who could be meant. Of the other names one may be missing (a
 * newspaper does not repeat the country in every sentence), but none may be replaced.
 */
function otherActor(pair: Pair): Veto | null {
  return missed(
    pair,
    ({ token, standing, leads }) =>
      standing === STANDING.REPLACED ||
      (leads && standing === STANDING.ABSENT && (!isNamedEarlier(pair, token) || namesOthers(pair))),
  );
}

/**
 * Where who leads is only named earlier in the article, what the sentence denies may be somebody else's: of the desk set's
 * contradictions 54 in 76 would be right, of its supports 49 in 59 are.
 */
export const unnamedActor = (pair: Pair): Veto | null =>
  missed(pair, ({ standing, leads }) => leads && standing === STANDING.ABSENT);

/** Is it known from the article alone, if at all, that the sentence speaks of who leads? */
export const isByArticle = (pair: Pair): boolean =>
  unnamedActor(pair) !== null ||
  (namesOthers(pair) && missed(pair, ({ standing, leads }) => leads && standing === STANDING.TOPIC) !== null);

/** The first name of which this is so, unless it is another name in its place that contradicts. */
function missed(pair: Pair, isSo: (name: Name) => boolean): Veto | null {
  const name = namesOf(pair).find(isSo);
  if (name === undefined || isOpposedByName(pair)) return null;
  return { undecided: "OTHER_ACTOR", reasons: [missingName(pair, name.token)] };
}

/** Is it the name in its place that contradicts: another city, another who was the first? */
export const isOpposedByName = (pair: Pair): boolean => opposedPlace(pair) !== null || anotherFirst(pair) !== null;

/** Has the article named it before the sentence? */
const isNamedEarlier = ({ statement, sentence }: Pair, token: number): boolean =>
  sentence.earlier.includes(statement.entity[token] as number);

/** Does the sentence name anybody of whom the statement does not speak? */
const namesOthers = ({ sentence: b, alignment }: Pair): boolean =>
  anyToken(b, (j) => b.entity[j] !== 0 && alignment.from[j] === -1);

/** A sub-heading or a caption asserts nothing, nor does a question or a mere name; the statement's own words stand, whatever they are. */
function nothingAsserted(pair: Pair): Veto | null {
  const { statement, sentence } = pair;
  if (
    saysSomething(statement) &&
    !isFramed(pair) &&
    (plainSide(pair) === "SUPPORTS" || (actsIn(sentence).asserts && !isAsked(pair)))
  )
    return null;
  return lacking(pair);
}

const QUESTION = hashKey("?");
const WHO = tagSet(/^W/);

/** "Norland", "5 %", "Who will send troops?": a word, names and numbers say nothing, and who asks for something does not say what. */
const saysSomething = (a: Analysis): boolean =>
  a.start.length > 1 &&
  !(a.lemma.includes(QUESTION) && hasTag(a, 0, WHO)) &&
  anyToken(a, (i) => a.entity[i] === 0 && isContent(a, i) && classOf(a, i) !== CLASS.NUMBER);

const [IF, IT, WHICH, BE] = ["if", "it", "which", "be"].map(hashKey) as [number, number, number, number];

/** "It is false that …", "…, which is a lie", "if …, then …": the statement does not say what it shares with a sentence that says it flatly. */
function isFramed({ statement: a, sentence: b }: Pair): boolean {
  if (a.lemma[0] === IF) return !b.lemma.includes(IF);
  const isCalled = a.lemma[0] === IT || anyToken(a, (i) => a.lemma[i] === WHICH && a.lemma[i + 1] === BE);
  return isCalled && hasFlag(a, FLAG.DEBUNKED) && !hasFlag(b, FLAG.DEBUNKED);
}

/** Does all that the sentence shares with the statement, names apart, stand in a question? */
function isAsked({ sentence: b, alignment }: Pair): boolean {
  const mark = b.lemma.indexOf(QUESTION);
  if (mark < 0) return false;
  return !anyToken(b, (j) => j > mark && b.entity[j] === 0 && (alignment.from[j] as number) >= 0 && isContent(b, j));
}

const otherEvent = (reason: Reason): Veto => ({ undecided: "OTHER_EVENT", reasons: [reason] });

function notTheWord(pair: Pair): Veto | null {
  const word = otherWord(pair);
  return word < 0 ? null : otherEvent(missingToken(pair, word));
}

function notTheAct(pair: Pair): Veto | null {
  const act = isPinned(pair) ? -1 : otherAct(pair);
  return act < 0 ? null : otherEvent(missingToken(pair, act));
}

function notTheThing(pair: Pair): Veto | null {
  const unread = unreadWord(pair);
  const thing = unread >= 0 ? unread : otherThing(pair);
  return thing < 0 ? null : otherEvent(missingToken(pair, thing));
}

/** What is said of another month or year than the statement's decides nothing on either side. */
export function ofAnotherPeriod(pair: Pair): Veto | null {
  const period = otherPeriod(pair);
  return period === null ? null : otherEvent(notThen(pair, period));
}

/** What somebody is, as another's title, or as what he is only invited to be: "an invitation to join" for "is a member". */
function notHis(pair: Pair): Veto | null {
  const title = titleOfElse(pair);
  if (title !== null) return otherEvent(anotherName(pair, title));
  const doer = doneByAnother(pair);
  if (doer !== null) return otherEvent(anotherName(pair, doer));
  const denied = deniedMembership(pair);
  if (denied >= 0) return otherEvent(missingToken(pair, denied));
  if (othersMembership(pair) >= 0) return { undecided: "OTHER_ACTOR", reasons: only(notSurely(pair)) };
  const kind = unsaidKind(pair);
  if (kind >= 0) return otherEvent(missingToken(pair, kind));
  return isOnlyInvited(pair) || isOnlyDemanded(pair) ? onlyHedged(pair) : null;
}

function notThere(pair: Pair): Veto | null {
  const place = elsewhere(pair);
  return place === null ? null : otherEvent(otherPlace(pair, place));
}

function notSaid(pair: Pair): Veto | null {
  const word = unsaid(pair);
  return word < 0 ? null : { undecided: "ONLY_HEDGED", reasons: [leftOpen(pair, word)] };
}

/** Share of aligned words that are merely possible in the sentence, from which that is the reason given. */
const HEDGED = 0.5;

const merelyPossible = (pair: Pair): Veto | null => (possibleShare(pair) < HEDGED ? null : onlyHedged(pair));

const merelyCondition = (pair: Pair): Veto | null => (isOnlyCondition(pair) ? onlyHedged(pair) : null);

const merelyDue = (pair: Pair): Veto | null => (isOnlyDue(pair) ? onlyHedged(pair) : null);

/** What the statement tells as done or as being there, and the sentence only plans or names. */
function notDone(pair: Pair): Veto | null {
  const done = onlyMeantDone(pair);
  if (done >= 0)
    return otherEvent((pair.alignment.to[done] as number) < 0 ? missingToken(pair, done) : leftOpen(pair, done));
  return isOnlyToCome(pair) || isYetToCome(pair) || isOnlyPossible(pair) ? onlyHedged(pair) : null;
}

function notWished(pair: Pair): Veto | null {
  if (isOnlyWished(pair)) return onlyHedged(pair);
  const word = [unspokenWish(pair), unsharedWish(pair)].find((i) => i >= 0);
  if (word !== undefined) return otherEvent(missingToken(pair, word));
  return turnedWish(pair) < 0 ? null : { undecided: "OTHER_EVENT", reasons: differences(pair).slice(0, 1) };
}

const merelyPlanned = (pair: Pair): Veto | null => (isOnlyPlanned(pair) ? onlyHedged(pair) : null);

const onlyHedged = (pair: Pair): Veto => ({ undecided: "ONLY_HEDGED", reasons: only(hedge(pair)) });

/** Rule and models disagree, or a word has no counterpart: what differs, or what is missing. */
function atOdds(pair: Pair, leaning: Side): Veto {
  const differing = differences(pair);
  if (differing.length > 0 && ruleSide(pair) !== leaning)
    return { undecided: "OTHER_EVENT", reasons: differing.slice(0, 2) };
  const word = missingWord(pair);
  const named = word === null ? (differing.length > 0 ? differing.slice(0, 2) : null) : [word];
  return { undecided: "OTHER_EVENT", reasons: named ?? only(notSurely(pair)) };
}

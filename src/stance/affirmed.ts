import { type Analysis, firstOfName, leadOf } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { among, anyToken, hasLemma, lastToken, tokensWhere } from "../language/scan.ts";
import { GERUND, NOUN, tagSet } from "../language/tag-sets.ts";
import {
  ARTICLE,
  BE,
  hasAuxiliary,
  hasInClause,
  hasTag,
  INFINITIVE,
  isMeant,
  isPredicate,
  keys,
  POSSESSIVE,
  TO,
} from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { objectOf, subjectOf, verbBefore } from "./arguments.ts";
import { isStillOpen } from "./deferred.ts";
import { stateOf } from "./doubt.ts";
import { holdersOf } from "./holders.ts";
import { isAlleged, isBehindAdjective, isOnlyWanted, wantsElse } from "./only-meant.ts";
import type { Pair } from "./pair.ts";
import { differs } from "./turned-word.ts";

/** What a negated statement denies, affirmed in the sentence. */

const PARTICIPLE = tagSet(/^VB[NG]$/);
const AUXILIARY = keys("have be");
/** "The deadline for withdrawing": before a gerund these say nothing of its being done. */
const ASIDE = keys("for of on about from against");

/** "Was not their idea" against "which was their idea": is the state, of a statement without act, what something is said to be? */
export function affirmsState(pair: Pair, all: readonly number[], state: readonly number[]): boolean {
  const { sentence: b, alignment } = pair;
  const said = state.at(-1) ?? -1;
  if (all.length > 0 || said < 0 || !differs(pair, said)) return false;
  const j = alignment.to[said] as number;
  if (isMeant(b, j) || hasCue(b, j)) return false;
  const first = b.clause.indexOf(b.clause[j] as number);
  const from = Math.max(first, j - PREDICATE_REACH);
  const isSaidToBe = among(b, from, j, BE) || isObjects(pair, from, j);
  return isSaidToBe && !isAnothers(pair, j);
}

const NAMING = keys("find declare rule deem judge pronounce call consider hold");

/** "Was not found guilty" against "found him guilty": what the verb of both says of its object. */
const isObjects = ({ sentence: b, alignment }: Pair, from: number, j: number): boolean =>
  anyToken(b, (k) => k >= from && k < j && NAMING.has(b.lemma[k] as number) && (alignment.from[k] as number) >= 0);

/** Tokens between "be" and what something is said to be. */
const PREDICATE_REACH = 6;

const hasCue = (b: Analysis, j: number): boolean => hasInClause(b, b.clause[j] as number, FLAG.CUE);

/** A participle that only describes the noun behind it. */
const isBeforeNoun = (b: Analysis, j: number): boolean =>
  hasTag(b, j, PARTICIPLE) && hasTag(b, j + 1, NOUN) && !isPredicate(b, j) && !among(b, j - 2, j, AUXILIARY);

/** Is the denied act a verb in the sentence, and no mere possibility? Who speaks of "membership" affirms nothing. */
export function isAffirmed(pair: Pair, i: number): boolean {
  const { statement, sentence, alignment } = pair;
  const j = alignment.to[i] as number;
  return (
    differs(pair, i) &&
    (classOf(sentence, j) === CLASS.VERB || isFact(pair, j)) &&
    !isBeforeNoun(sentence, j) &&
    !(hasTag(sentence, j, GERUND) && ASIDE.has(sentence.lemma[j - 1] as number)) &&
    (((sentence.flags[j] as number) & FLAG.HEDGED) === 0 || deniesPossibility(statement, i)) &&
    !isInfinitiveOfNoun(sentence, j) &&
    !isStillOpen(statement, i, sentence, j) &&
    !isOnlyWanted(pair, i, j) &&
    !wantsElse(pair, i, j) &&
    !isBehindAdjective(sentence, j) &&
    !isOfElse(pair, i, j) &&
    !(isAnothers(pair, j) && !isPrevented(statement, i)) &&
    !isAlleged(sentence, j) &&
    !hasCue(sentence, j)
  );
}

const GIVEN = keys("after since following despite");
const UNDER = keys("under");
const MAINTAINING = keys("maintain continue keep retain express voice reaffirm reiterate");
/** Tokens before a possessor among which such a word stands: "after US President Lena Ford's". */
const GIVEN_REACH = 5;

/**
 * A noun that says that the thing is done: "after Ford's resignation", of whom the statement speaks, or that it is being done: "options
 * under consideration", "maintaining support".
 */
function isFact({ statement: a, sentence: b }: Pair, j: number): boolean {
  if (classOf(b, j) !== CLASS.NOUN || ((b.flags[j] as number) & FLAG.CONDITIONAL) !== 0) return false;
  const isGoingOn = UNDER.has(b.lemma[j - 1] as number) || among(b, j - 2, j, MAINTAINING);
  if (isGoingOn) return ((b.flags[j] as number) & FLAG.PLANNED) === 0;
  const lead = leadOf(a);
  const isHers = lead !== 0 && hasTag(b, j - 1, POSSESSIVE) && b.entity[j - 2] === lead;
  return isHers && among(b, j - 2 - GIVEN_REACH, j - 2, GIVEN);
}

const OBLIGING = keys("require oblige obligate force compel order bind make");

/** "An invitation to join": who is invited has not joined. Who is obliged to has. */
export const isInfinitiveOfNoun = (b: Analysis, j: number): boolean =>
  hasTag(b, j, INFINITIVE) &&
  b.lemma[j - 1] === TO &&
  hasTag(b, j - 2, NOUN) &&
  !among(b, j - 2 - GIVEN_REACH, j - 2, OBLIGING);

/** "Is a member" against "hoped for an invitation to join": is what the statement says somebody is there as what he was invited to? */
export function isOnlyInvited({ statement: a, sentence: b, alignment }: Pair): boolean {
  const j = alignment.to[stateOf(a)] ?? -1;
  return j >= 0 && hasLemma(a, BE) && isInfinitiveOfNoun(b, j);
}

const POSSIBLE = keys("can could may might able possible");

/** "Cannot sail" against "may sail": that it is possible is what the statement denies. */
const deniesPossibility = (a: Analysis, i: number): boolean => hasAuxiliary(a, i, POSSIBLE);

/** "Is not expected" against "expects aftershocks, but …": is it done by or to something else, the statement's nouns being elsewhere? */
function isOfElse({ statement: a, sentence: b, alignment }: Pair, i: number, j: number): boolean {
  const nouns = tokensWhere(
    a,
    (k) => k !== i && isContent(a, k) && classOf(a, k) === CLASS.NOUN && (alignment.to[k] as number) >= 0,
  );
  if (nouns.length === 0 || nouns.some((k) => b.clause[alignment.to[k] as number] === b.clause[j])) return false;
  return [subjectOf(b, j), objectOf(b, j)].some((k) => k >= 0 && (alignment.from[k] as number) < 0);
}

const PREVENTING = keys("prevent stop bar block keep prohibit forbid ban discourage");
const FROM = keys("from");

/** "Prevented the pact from inviting": the act is another's than the statement's subject. */
const isPrevented = (a: Analysis, i: number): boolean => FROM.has(a.lemma[i - 1] ?? 0) && among(a, 0, i, PREVENTING);

/** "Norland hoped to enter; Orlo was against it" against "Orlo told them not to enter": is it another's act? */
export function isAnothers(pair: Pair, j: number): boolean {
  const { statement: a, sentence: b } = pair;
  const lead = leadOf(a);
  if (lead === 0 || !b.entity.includes(lead)) return false;
  if (isAnothersStance(pair, j)) return true;
  const given = receiversOf(b, j);
  if (given !== null) return given.length > 0 && !given.some((t) => b.entity[t] === lead);
  const holders = holdersOf(b, j);
  return holders.length > 0 && !holders.some((t) => b.entity[t] === lead);
}

const STANCE = keys("stance opposition objection resistance hostility refusal rejection reluctance unwillingness veto");
/** Tokens from a possessor to such a noun. */
const STANCE_REACH = 3;

/** "Ukraine joins" against "Orlo's stance against its joining": is it only another's position that denies it? */
export function isAnothersStance({ statement: a, sentence: b }: Pair, j: number): boolean {
  const noun = lastToken(b, (k) => k < j && STANCE.has(b.lemma[k] as number) && b.clause[k] === b.clause[j]);
  const possessive = noun < 0 ? -1 : lastToken(b, (k) => k < noun && hasTag(b, k, POSSESSIVE));
  if (possessive < 0 || noun - possessive > STANCE_REACH) return false;
  const holder = b.entity[possessive - 1] as number;
  return holder !== 0 && holder !== leadOf(a);
}

const GIVING = keys("grant give offer award accord allow provide guarantee assure promise deny refuse");
const FOR = keys("to for");

/**
 * "Orlo would lend Norland money without giving it a say": whose a thing is that somebody gives, or does not, is
 * told by the indirect object, not by the subject (Quirk et al. 1985, 16.55).
 * @returns the names behind the verb of giving, and those behind "to" after the thing; null where nothing is given
 */
function receiversOf(b: Analysis, j: number): number[] | null {
  if (classOf(b, j) !== CLASS.NOUN) return null;
  const verb = verbBefore(b, j);
  if (verb < 0 || !GIVING.has(b.lemma[verb] as number)) return null;
  // "Granting Norway membership", not "granting full Atlantic membership".
  const isBehindVerb = (t: number): boolean => firstOfName(b, t) - (hasTag(b, verb + 1, ARTICLE) ? 1 : 0) === verb + 1;
  const isBehindThing = (t: number): boolean => t > j && FOR.has(b.lemma[firstOfName(b, t) - 1] ?? 0);
  return tokensWhere(
    b,
    (t) => b.entity[t] !== 0 && b.clause[t] === b.clause[j] && ((t < j && isBehindVerb(t)) || isBehindThing(t)),
  );
}

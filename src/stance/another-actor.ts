import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isPlace } from "../language/gazetteer/table.ts";
import { isPersonNoun } from "../language/person-nouns.ts";
import { isReporting } from "../language/reporting.ts";
import { anyToken, lastToken, tokensWhere } from "../language/scan.ts";
import { NOUN, PAST_FORM } from "../language/tag-sets.ts";
import { type Name, namesOf, STANDING } from "./actor.ts";
import { ARTICLE, hasTag, isPassive, keys, POSSESSIVE, predicateOf } from "./acts.ts";
import { CLASS, classOf } from "./align.ts";
import { doerOf, subjectOf } from "./arguments.ts";
import { holdersOf, standsBefore } from "./holders.ts";
import type { Opposed, Pair } from "./pair.ts";
import { wordAt } from "./same-entity.ts";
import { type Shared, sharedDenials, sharedVerbs } from "./shared-verbs.ts";

/** Whether it is somebody else, in the sentence, who does or says what the statement says of whom it is about. */

/** Does somebody else do it, or say it, or is somebody else spoken of? Then the sentence decides nothing. */
export const isAnothersAct: (pair: Pair) => boolean = rememberLast(
  (pair) => anotherDoes(pair) || speaksOfAnother(pair),
);

const leadsIn = (pair: Pair): readonly Name[] => namesOf(pair).filter(({ leads }) => leads);

/**
 * "Canada is ready to provide soldiers" against "only Norway will provide soldiers, while Canada …": has the act, or the saying, a
 * subject of its own, be it "she", that is none of those whom the statement says it of?
 */
export function anotherDoes(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  const leading = leadsIn(pair);
  const [lead] = leading;
  const act = lead === undefined ? undefined : actOf(pair, lead);
  if (lead === undefined || act === undefined || isPassive(a, act[0]) !== isPassive(b, act[1])) return false;
  const [said, there] = act;
  const isLeading = oneOf(pair, leading, said);
  const holders = isPassive(a, said) ? namesBefore(b, there) : holdersOf(b, there);
  if (holders.length === 0) return isOfNobodyNamed(pair, pronounBefore(b, there), leading, isLeading);
  if (holders.some(isLeading)) return !holders.every(isLeading) && lacksOne(pair, leading, holders);
  return !speaksFor(b, alignment.to[lead.token] as number, holders);
}

/** The first word of denial that both have as a verb, or else the first verb, of whom the statement is about. */
function actOf(pair: Pair, lead: Name): Shared | undefined {
  const { clause } = pair.statement;
  const isItsOwn = ([i]: Shared): boolean => i > lead.token && clause[i] === clause[lead.token];
  return sharedDenials(pair).find(isItsOwn) ?? sharedVerbs(pair).find(isItsOwn);
}

type IsToken = (t: number) => boolean;

/** Is the sentence's token one of these names, or answers it to what the statement has before its verb: "Rome's premier", "Jane Doe"? */
function oneOf({ statement: a, sentence: b, alignment }: Pair, names: readonly Name[], verb: number): IsToken {
  const own = new Set(names.map(({ token }) => a.entity[token]));
  return (t) => {
    const ours = alignment.from[t] as number;
    return own.has(b.entity[t]) || (ours >= 0 && ours < verb);
  };
}

/** Does "she" stand for none of these names: none is carried into the sentence, nor named in it before ("Ford said that he would")? */
const isOfNobodyNamed = (
  { statement: a, sentence: b }: Pair,
  pronoun: number,
  names: readonly Name[],
  isName: IsToken,
): boolean =>
  pronoun >= 0 &&
  !names.some(({ token }) => b.carried.includes(a.entity[token] as number)) &&
  !anyToken(b, (t) => t < pronoun && isName(t));

/** "Canada and Kenya" against "Canada and Norway": is one of the names not among those that do it? */
const lacksOne = (
  { statement: a, sentence: b, alignment }: Pair,
  names: readonly Name[],
  holders: readonly number[],
): boolean =>
  names.length > 1 &&
  !names.every(({ token }) => holders.some((t) => b.entity[t] === a.entity[token] || alignment.from[t] === token));

/** The names that undergo what is done at the passive verb `j`. */
const namesBefore = (b: Analysis, j: number): readonly number[] =>
  tokensWhere(b, (t) => b.entity[t] !== 0 && standsBefore(b, t, j));

const PERSON = keys("he she i");

/** The "he", "she" or "I" that is the subject of the verb at `j`; -1 for none. */
const pronounBefore = (b: Analysis, j: number): number =>
  lastToken(b, (t) => PERSON.has(b.lemma[t] as number) && standsBefore(b, t, j));

/** "Smith told parliament that Norland would not send a soldier": who says it of a country says it of his government. */
function speaksFor(b: Analysis, name: number, holders: readonly number[]): boolean {
  if (name < 0 || !holders.every((t) => isPlace(b.entity[t] as number) && b.clause[t] !== b.clause[name])) return false;
  return anyToken(b, (k) => k > name && b.clause[k] === b.clause[name] && isReporting(b.lemma[k] as number));
}

/**
 * Where only the article names whom the statement is about: does the sentence speak of somebody else, whose words it tells, whom
 * "she" stands for, or who is the subject of a clause?
 */
function speaksOfAnother(pair: Pair): boolean {
  const { sentence: b, alignment } = pair;
  const [lead] = leadsIn(pair);
  if (lead === undefined || lead.standing >= STANDING.CARRIED) return false;
  const isSubject = (t: number): boolean => ((b.flags[t] as number) & FLAG.BEFORE_VERB) !== 0;
  return b.carried.length > 0 || anyToken(b, (t) => b.entity[t] !== 0 && isSubject(t) && alignment.from[t] === -1);
}

/**
 * "Hill held a meeting with Doe" against "a call that Ford held with Hill": does the statement's actor stand in the sentence behind the
 * verb, which another name does? The two; null where not. Of the desk set's listed supports, cross-fitted, and those of statements that
 * mislead none of four was right.
 */
export function doneByAnother({ statement: a, sentence: b, alignment }: Pair): Opposed | null {
  const verb = predicateOf(a);
  const j = verb < 0 ? -1 : (alignment.to[verb] as number);
  if (j < 0 || isPassive(a, verb) !== isPassive(b, j)) return null;
  const [actor, doer] = [subjectOf(a, verb), isVerb(b, j) ? doerOf(b, j) : ownerOf(b, j)];
  if (actor < 0 || doer < 0 || a.entity[actor] === 0 || b.entity[doer] === 0) return null;
  const isOurs = (k: number): boolean => (alignment.from[k] as number) >= 0 && (alignment.from[k] as number) < verb;
  if (anyToken(b, (k) => b.entity[k] === b.entity[doer] && isOurs(k))) return null;
  return (alignment.to[actor] as number) > j ? { statementToken: actor, sentenceToken: doer } : null;
}

/** A verb, and not what the tagger takes for one behind an article: "a call". */
const isVerb = (b: Analysis, j: number): boolean => classOf(b, j) === CLASS.VERB && !hasTag(b, j - 1, ARTICLE);

/** "Ford's call", "a call Jane Ford held": the last token of the name whose act a noun is; -1 for none. */
function ownerOf(b: Analysis, j: number): number {
  if (hasTag(b, j - 1, POSSESSIVE)) return isPersonNoun(wordAt(b, j).toLowerCase()) ? -1 : j - 2;
  let k = j + 1;
  while (k < b.start.length && (hasTag(b, k, NOUN) || b.entity[k] !== 0)) k++;
  return k > j + 1 && b.entity[k - 1] !== 0 && hasTag(b, k, PAST_FORM) ? k - 1 : -1;
}

import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isDate, QUANTITY } from "../language/quantities.ts";
import { among, firstToken, hasLemma } from "../language/scan.ts";
import { ADJECTIVE } from "../language/tag-sets.ts";
import { actsIn, BE, hasTag, isPredicate, keys, polarityDiffers, TO } from "./acts.ts";
import { CLASS, classOf, MATCH } from "./align.ts";
import { objectOf, subjectOf } from "./arguments.ts";
import { OUTCOME } from "./conflict/compare.ts";
import { saysItToo } from "./conflict/quantity.ts";
import { CONTRAST } from "./contrast.ts";
import { isMissing } from "./coverage.ts";
import { denialOf } from "./denial.ts";
import { saidOf } from "./doubt.ts";
import type { Pair } from "./pair.ts";
import { opposedParticles } from "./particles.ts";
import { rankDiffers } from "./rank.ts";

/**
 * Does the sentence deny something else of the same kind: "did not announce it on Thursday" against "announced it on Friday", "rejected
 * the first bill" against "passed the second bill"? Two differences make another event, not a contradiction.
 */
export function deniesAnotherEvent(pair: Pair): boolean {
  const { act, object, opposite } = denialOf(pair);
  if (!(act || object || opposite)) return false;
  return isAnotherTime(pair) || isAnotherActor(pair);
}

const UNTIL = keys("until till before by unless");

/**
 * Another date than the statement's, and not one until which it is denied ("will not reopen until Friday"), or another turn, which is no
 * rank ("the first", not "the second-largest").
 */
function isAnotherTime(pair: Pair): boolean {
  const { statement: a, sentence: b, quantities } = pair;
  const isUntil = (q: number): boolean =>
    among(b, (b.quantityFirst[q] as number) - 2, (b.quantityFirst[q] as number) + 1, UNTIL);
  return quantities.some(({ ours, theirs, outcome }) => {
    if (outcome !== OUTCOME.CONFLICTS || saysItToo(a, ours, b)) return false;
    const kind = a.quantityKind[ours] as number;
    return isDate(kind) ? theirs >= 0 && !isUntil(theirs) : kind === QUANTITY.ORDINAL && !rankDiffers(pair);
  });
}

/** "The navy freed them" against "the police failed to free them", "crime fell" against "car theft did not fall". */
function isAnotherActor(pair: Pair): boolean {
  const { statement: a, sentence: b, alignment } = pair;
  const { main } = actsIn(a);
  const j = main < 0 ? -1 : (alignment.to[main] as number);
  const subject = main < 0 ? -1 : subjectOf(a, main);
  if (j < 0 || subject < 0 || classOf(a, subject) !== CLASS.NOUN || a.entity[subject] !== 0) return false;
  if ((alignment.to[subject] as number) >= 0) return alignment.kind[subject] === MATCH.SPECIFIC && isAffirmative(a);
  const theirs = subjectOf(b, b.lemma[j - 1] === TO ? j - 2 : j);
  return theirs >= 0 && classOf(b, theirs) === CLASS.NOUN && b.entity[theirs] === 0 && alignment.from[theirs] === -1;
}

/**
 * "Sent boats" against "ruled out sending tanks but would consider boats": is what the statement's act was done to
 * spoken of only behind "but", under no denial, and the denied act said of something else?
 */
export function deniesAnotherObject({ statement: a, sentence: b, alignment }: Pair): boolean {
  const said = saidOf(a);
  const j = said < 0 ? -1 : (alignment.to[said] as number);
  const object = j < 0 ? -1 : objectOf(a, said);
  const there = object < 0 ? -1 : (alignment.to[object] as number);
  if (there < j || polarityDiffers(a, object, b, there) || !polarityDiffers(a, said, b, j)) return false;
  const theirs = objectOf(b, j);
  return theirs >= 0 && alignment.from[theirs] === -1 && among(b, j, there, BUT);
}

const BUT = keys("but");

/**
 * "Elections are possible before the truce ends" against "accession is possible only after it ends": does nothing but a little word differ,
 * of which the statement's subject is not in the sentence? Of the desk set's listed contradictions, cross-fitted, two such were right and
 * one wrong, of those on statements that mislead and on short ones none of two.
 */
export function differsForAnother(pair: Pair): boolean {
  const { act, object, count } = denialOf(pair);
  if (act || object || count || !opposedParticles(pair).some(({ near }) => near)) return false;
  const { statement: a } = pair;
  const verb = firstToken(a, (i) => isPredicate(a, i) || BE.has(a.lemma[i] as number));
  const subject = verb < 0 ? -1 : subjectOf(a, verb);
  return subject >= 0 && isMissing(pair, subject);
}

const SOME = keys("some several");
const ANY_OR_ALL = keys("no none nobody neither nothing all every any");

/**
 * "Some doctors helped" against "twelve doctors were sacked for refusing to help": what some do is not denied by what others do not, unless
 * nobody does or all do otherwise.
 */
export const deniesOnlyOfOthers = ({ statement: a, sentence: b }: Pair): boolean =>
  SOME.has(a.lemma[0] ?? 0) && isAffirmative(a) && !hasLemma(b, ANY_OR_ALL);

const isAffirmative = (a: Analysis): boolean => !actsIn(a).denies;

/**
 * Is it only another one of its kind: "the old bridge was shut" against "the new bridge was shut", "approved a third terminal" against
 * "approved a second terminal"? Of the desk set's contradictions that rest on such an adjective of the subject, cross-fitted, none in
 * four was right, of those on an ordinal five in nine, four of them of what was called so or of a term of office.
 */
export function isAnotherOne(pair: Pair): boolean {
  const { act, object, count } = denialOf(pair);
  return !(act || object) && (isOtherTurn(pair) || (!count && isOtherSubject(pair)));
}

/** Opposite adjectives of one noun, before the verb. */
const isOtherSubject = ({ statement: a, sentence: b, contrasts, alignment }: Pair): boolean =>
  contrasts.some(
    ({ statementToken: i, sentenceToken: j, kind }) =>
      kind !== CONTRAST.SLOT &&
      hasTag(a, i, ADJECTIVE) &&
      hasTag(b, j, ADJECTIVE) &&
      alignment.to[i + 1] === j + 1 &&
      classOf(a, i + 1) === CLASS.NOUN &&
      ((a.flags[i] as number) & FLAG.BEFORE_VERB) !== 0,
  );

/** What is counted of the same holder: whoever seeks a fourth does not seek a second. */
const OF_OFFICE = keys("term spell mandate");

function isOtherTurn(pair: Pair): boolean {
  const { statement: a, quantities } = pair;
  if (actsIn(a).main < 0 || rankDiffers(pair)) return false;
  return quantities.some(
    ({ ours, outcome }) =>
      outcome === OUTCOME.CONFLICTS &&
      a.quantityKind[ours] === QUANTITY.ORDINAL &&
      !OF_OFFICE.has(a.lemma[(a.quantityLast[ours] as number) + 1] ?? 0),
  );
}

import { hashKey } from "../core/hash.ts";
import { KeySet } from "../core/key-set.ts";
import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { QUANTITY } from "../language/quantities.ts";
import { anyQuantity, anyToken, hasLemma } from "../language/scan.ts";
import { tagSet } from "../language/tag-sets.ts";
import { actsIn, hasTag, keys, polarityDiffers, TO } from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { OUTCOME } from "./conflict/compare.ts";
import { isFormer } from "./conflict/former.ts";
import { saysItToo } from "./conflict/quantity.ts";
import { saidOf } from "./doubt.ts";
import type { Opposed, Pair } from "./pair.ts";
import { SUPERLATIVE } from "./rank.ts";

/** How many, all or only, more or most: what the statement measures, and the sentence does not, or otherwise. */

/** Does the sentence leave open, or put otherwise, of how many or how much the statement holds? Then it does not support it. */
export const countUnmet: (pair: Pair) => boolean = rememberLast(
  (pair) =>
    lacksNumber(pair) ||
    countedElsewhere(pair) ||
    onlyPart(pair) ||
    notTheOnly(pair) ||
    notAll(pair) ||
    anotherRank(pair) ||
    wasBefore(pair) ||
    isOfSomethingElse(pair) ||
    ofWhichPeople(pair) ||
    lacksSuperlative(pair) ||
    lacksFirst(pair) ||
    lacksFew(pair) ||
    exceptsSome(pair) ||
    lacksComparison(pair),
);

/** Has the statement a number that the sentence neither has nor agrees with otherwise? */
function lacksNumber({ statement: a, alignment, quantities }: Pair): boolean {
  return anyToken(
    a,
    (i) =>
      isContent(a, i) &&
      classOf(a, i) === CLASS.NUMBER &&
      (alignment.to[i] as number) < 0 &&
      !quantities.some(
        (q) =>
          q.outcome === OUTCOME.AGREES &&
          i >= (a.quantityFirst[q.ours] as number) &&
          i <= (a.quantityLast[q.ours] as number),
      ),
  );
}

/**
 * "Norland has 900 boats" against "Norland will send no boats": does the statement, which does nothing but count, count what the
 * sentence counts nowhere? Then what is denied there is something else.
 */
export const countsUnsaid = ({ statement: a, quantities }: Pair): boolean =>
  saidOf(a) >= 0 &&
  actsIn(a).all.length === 0 &&
  quantities.some(({ ours, outcome }) => outcome === OUTCOME.MISSING && a.quantityKind[ours] === QUANTITY.CARDINAL);

/** "Organisers spoke of 12,000, while the police counted 5,000": is the number another act's, which has its own? */
function countedElsewhere({ statement: a, sentence: b, alignment, quantities }: Pair): boolean {
  const said = saidOf(a);
  const verb = said < 0 ? (actsIn(a).leading.at(-1) ?? -1) : said;
  const act = verb < 0 ? -1 : (alignment.to[verb] as number);
  if (act < 0) return false;
  const clauseOf = (q: number): number => b.clause[b.quantityFirst[q] as number] as number;
  return quantities.some(
    ({ outcome, theirs }) =>
      outcome === OUTCOME.AGREES &&
      theirs >= 0 &&
      clauseOf(theirs) !== b.clause[act] &&
      anyQuantity(
        b,
        (q) => q !== theirs && b.quantityKind[q] === b.quantityKind[theirs] && clauseOf(q) === b.clause[act],
      ),
  );
}

const ALL = keys("all every each both whole entire");
const PARTLY = keys("half part some most many several few majority minority");
const PART = new KeySet([...PARTLY, ...keys("third quarter")]);
const OF = hashKey("of");
const CARDINAL = tagSet(/^CD$/);
/** Tokens between "all" and its noun, and between "of" and the same noun in the sentence. */
const REACH = 4;

/** "All seven ships" against "three of the seven ships", "the whole city" against "in 38 of the city's 112 wards". */
const onlyPart = (pair: Pair): boolean => partOf(pair) !== null;

/** The word for all, and the one for the part, of the same thing. */
function partOf({ statement: a, sentence: b, alignment }: Pair): Opposed | null {
  for (let all = 0; all < a.start.length; all++) {
    if (!ALL.has(a.lemma[all] as number)) continue;
    for (let i = all + 1; i <= all + REACH && i < a.start.length; i++) {
      const noun = alignment.to[i] as number;
      if (noun < 0 || classOf(a, i) !== CLASS.NOUN) continue;
      const part = partBefore(b, noun);
      return part < 0 ? null : { statementToken: all, sentenceToken: part };
    }
  }
  return null;
}

/** Where a part of the noun is counted: "three of the seven ships"; -1 for nowhere. */
function partBefore(b: Analysis, noun: number): number {
  for (let j = noun - 1; j > 0 && j >= noun - REACH; j--)
    if (b.lemma[j] === OF) return hasTag(b, j - 1, CARDINAL) || PART.has(b.lemma[j - 1] as number) ? j - 1 : -1;
  return -1;
}

/** The same, where the part is counted and what is said of it is said alike: it contradicts what is said of all. */
export const opposedPart: (pair: Pair) => Opposed | null = rememberLast((pair) => {
  const { statement: a, sentence: b } = pair;
  const found = partOf(pair);
  if (found === null || !hasTag(b, found.sentenceToken, CARDINAL)) return null;
  return polarityDiffers(a, found.statementToken, b, found.sentenceToken) ? null : found;
});

const EXCEPT = keys("except excepting barring save excluding exclude");
const APART = keys("apart aside");
const BUT_FOR = keys("but for");
const EVERY = keys("all every everyone everybody everything each no nobody none nothing both only one");

/** "Apart from a girl, no passenger survived", "all but two": does the sentence except somebody, and the statement nobody? */
export const exceptsSome = ({ statement: a, sentence: b }: Pair): boolean =>
  hasLemma(a, EVERY) && !hasException(a) && hasException(b);

const hasException = (a: Analysis): boolean =>
  anyToken(
    a,
    (i) =>
      EXCEPT.has(a.lemma[i] as number) ||
      (APART.has(a.lemma[i] as number) && a.lemma[i + 1] === FROM) ||
      (EVERY.has(a.lemma[i] as number) && a.lemma[i + 1] === BUT && !BUT_FOR.has(a.lemma[i + 2] ?? 0)),
  );

const FROM = hashKey("from");
const FEW = keys("few little");

/** "Few voted" against a sentence that says that they voted. */
const lacksFew = ({ statement: a, sentence: b }: Pair): boolean =>
  anyToken(a, (i) => FEW.has(a.lemma[i] as number) && a.lemma[i - 1] !== AN) &&
  !actsIn(b).denies &&
  !hasLemma(b, FEWER);

const AN = hashKey("a");
const FEWER = keys("few fewer little less only just handful minority small low lower");

const SOME = keys("most many some few several");
const PEOPLE = tagSet(/^NNP?S$/);

/** "Most Italians" are not Italy. */
export const ofWhichPeople = ({ statement: a, sentence: b, alignment }: Pair): boolean =>
  anyToken(a, (i) => {
    const there = (alignment.to[i + 1] ?? -1) as number;
    return SOME.has(a.lemma[i] as number) && isPeople(a, i + 1) && there >= 0 && !isPeople(b, there);
  });

const isPeople = (a: Analysis, i: number): boolean => hasTag(a, i, PEOPLE) && a.entity[i] !== 0;

const COMPARATIVE = tagSet(/^(?:JJR|RBR)$/);
const THAN = hashKey("than");

/** "The simplest way" against a sentence that only speaks of a way, or of the most difficult one. */
const lacksSuperlative = ({ statement: a, alignment }: Pair): boolean =>
  anyToken(a, (i) => hasTag(a, i, SUPERLATIVE) && isContent(a, i) && (alignment.to[i] as number) < 0);

const FIRST = keys("first last");
const THE = hashKey("the");
const INITIALLY = keys("first last originally initially original initial ever pioneer final finally");

/** "The first to leave" against a sentence that only says that they left. */
const lacksFirst = ({ statement: a, sentence: b }: Pair): boolean =>
  anyToken(a, (i) => FIRST.has(a.lemma[i] as number) && a.lemma[i - 1] === THE && a.lemma[i + 1] === TO) &&
  !hasLemma(b, INITIALLY);

/** "Rather than", "other than" compare nothing. */
const NO_DEGREE = keys("rather other else different");

/** "Goes further than the treaty" against a sentence that compares nothing; "more than 20" counts. */
const lacksComparison = ({ statement: a, sentence: b }: Pair): boolean =>
  anyToken(a, (i) => a.lemma[i] === THAN && !NO_DEGREE.has(a.lemma[i - 1] ?? 0) && !hasTag(a, i + 1, CARDINAL)) &&
  !b.lemma.includes(THAN) &&
  !anyToken(b, (j) => hasTag(b, j, COMPARATIVE));

const ONLY = keys("only sole solely exclusively alone");
const ALONE = keys("only sole solely alone exclusively just merely nobody none no");

/** "Leave them alone" is no "only". */
const LEAVE = hashKey("leave");

const NOTHING = hashKey("nothing");
const BUT = hashKey("but");
const isNothingBut = (a: Analysis, i: number): boolean => a.lemma[i] === NOTHING && a.lemma[i + 1] === BUT;

/** "The only bidder", "only benefits them" against a sentence that names others, or says nothing of that; "only 20" counts. */
const notTheOnly = ({ statement: a, sentence: b }: Pair): boolean =>
  !a.lemma.includes(LEAVE) &&
  anyToken(a, (i) => (ONLY.has(a.lemma[i] as number) && !hasTag(a, i + 1, CARDINAL)) || isNothingBut(a, i)) &&
  !hasLemma(b, ALONE);

const WHOLLY = keys("all every each both whole entire entirely full fully everyone everybody unanimous unanimously");
const MAJORITY = keys("most majority all");
const JUST = hashKey("only");

/** "All 46 were looted" against "of the 46, 39 were", "all voted for it" against "most did". */
const notAll = ({ statement: a, sentence: b }: Pair): boolean =>
  (hasLemma(a, ALL) &&
    !hasLemma(b, WHOLLY) &&
    anyToken(b, (j) => PARTLY.has(b.lemma[j] as number) || (b.lemma[j] === OF && hasTag(b, j + 2, CARDINAL)))) ||
  (hasLemma(a, MAJORITY) && anyToken(b, (j) => b.lemma[j] === JUST && hasTag(b, j + 1, CARDINAL)));

/** "The first to leave" against "the fourth to leave": another rank, and the statement's own nowhere. */
const anotherRank = ({ statement: a, sentence: b, quantities }: Pair): boolean =>
  quantities.some(
    ({ ours, outcome, context }) =>
      outcome === OUTCOME.CONFLICTS &&
      context > 0 &&
      a.quantityKind[ours] === QUANTITY.ORDINAL &&
      !saysItToo(a, ours, b),
  );

/** "Two years" against "shortened from two years to 18 months": is the number the one that was before? */
const wasBefore = ({ statement: a, sentence: b, quantities }: Pair): boolean =>
  quantities.some(
    ({ ours, theirs, outcome }) =>
      outcome === OUTCOME.CONFLICTS && theirs >= 0 && isFormer(b, theirs) && !saysItToo(a, ours, b),
  );

/** "Holds 810 Raskians" against "holds 640 Raskians, while Rask holds 810": is the statement's number in the sentence one of another thing? */
const isOfSomethingElse = ({ quantities }: Pair): boolean =>
  quantities.some(({ outcome, sameUnit, context }) => outcome === OUTCOME.CONFLICTS && sameUnit && context > 0);

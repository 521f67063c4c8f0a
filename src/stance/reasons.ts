import { rememberLast } from "../core/remember.ts";
import { type Analysis, firstOfName } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isPlace } from "../language/gazetteer/table.ts";
import { isDate } from "../language/quantities.ts";
import { keys, polarityDiffers } from "./acts.ts";
import { CLASS, isContent } from "./align.ts";
import { OUTCOME } from "./conflict/compare.ts";
import { periodAt, saysItToo } from "./conflict/quantity.ts";
import { CONTRAST, type Contrast, describesTheSame } from "./contrast.ts";
import { opposedDegrees } from "./degree.ts";
import { opposedExclusive } from "./exclusive.ts";
import { anotherFirst } from "./first.ts";
import type { Reason, ReasonCode, Span } from "./judgement.ts";
import { opposedOffice } from "./office.ts";
import type { Opposed, Pair } from "./pair.ts";
import { opposedParticles } from "./particles.ts";
import { opposedPlace } from "./place.ts";
import { polarity } from "./polarity.ts";
import { opposedPosition } from "./positions.ts";
import { opposedPart } from "./quantified.ts";
import { opposedRank, rankAt } from "./rank.ts";
import { extent, isNot, otherPlace, reason, spanOf, text, wordSpan } from "./reason.ts";
import type { Side } from "./rule.ts";

/** The slots in which the two differ, the surest first. A REFUTES rests on one of these. */
export const differences: (pair: Pair) => readonly Reason[] = rememberLast((pair) => [
  ...polarity(pair),
  ...opposites(pair),
  // "Rejected" for "agreed to", of the same matter.
  ...named(pair, contraryWord, "ANTONYM", "is contrary to"),
  ...quantityConflicts(pair),
  ...littleOpposites(pair),
  // "Less expensive" for "costlier".
  ...named(pair, opposedDegrees, "ANTONYM", "is a contrary degree to"),
  // "Defence" for "foreign", of somebody's ministry.
  ...named(pair, opposedOffice, "TARGET", "stands in the place of"),
  ...ranks(pair),
  ...parts(pair),
  ...places(pair),
  // "Exclusively on Norway" for "exclusively on Sweden".
  ...named(pair, opposedExclusive, "TARGET", "stands in the place of"),
  // Another's name where only one can be the first.
  ...named(pair, anotherFirst, "ACTOR", "stands in the place of"),
  ...others(pair),
]);

/** What is said on both sides: the whole reason of a SUPPORTS, half of the reason of a REFUTES. */
export function agreement({ statement: a, sentence: b, alignment }: Pair, stance: Side = "SUPPORTS"): Reason | null {
  const ours = extent(a, (i) => isContent(a, i) && (alignment.to[i] as number) >= 0);
  const theirs = extent(b, (j) => isContent(b, j) && (alignment.from[j] as number) >= 0);
  if (ours === null || theirs === null) return null;
  const verb = stance === "SUPPORTS" ? "says" : "speaks of";
  return reason("AGREES", `“${text(b, theirs)}” ${verb} “${text(a, ours)}”`, ours, theirs);
}

/** The contrary position, unless it is the statement's own word, of which a denial is named already: "suggested", "didn't suggest". */
function contraryWord(pair: Pair): Opposed | null {
  const found = opposedPosition(pair);
  const isItself = found !== null && pair.alignment.to[found.statementToken] === found.sentenceToken;
  return isItself && polarity(pair).length > 0 ? null : found;
}

function opposites(pair: Pair): Reason[] {
  const { statement: a, sentence: b, contrasts, quantities } = pair;
  // "June excludes May" is half of "9 June 2021 is not 3 May 2020".
  const inQuantity = (i: number): boolean =>
    quantities.some(
      (q) =>
        q.outcome === OUTCOME.CONFLICTS &&
        i >= (a.quantityFirst[q.ours] as number) &&
        i <= (a.quantityLast[q.ours] as number),
    );
  // Neither "no plans to leave" nor "did not lose" is the opposite of what its verb is the opposite of.
  const cancelled = (c: Contrast): boolean =>
    c.kind === CONTRAST.ANTONYM && polarityDiffers(a, c.statementToken, b, c.sentenceToken);
  return contrasts
    .filter((c) => c.kind !== CONTRAST.SLOT && !inQuantity(c.statementToken) && !cancelled(c))
    .sort((x, y) => y.weight + y.slot - x.weight - x.slot)
    .map((c) => between(pair, "ANTONYM", c, c.kind === CONTRAST.ANTONYM ? "is the opposite of" : "excludes"));
}

function quantityConflicts(pair: Pair): Reason[] {
  const { statement: a, sentence: b } = pair;
  return pair.quantities
    .filter((q) => q.outcome === OUTCOME.CONFLICTS && !saysItToo(a, q.ours, b))
    .map((q) => {
      const code = isDate(a.quantityKind[q.ours] as number) ? "DATE" : "NUMBER";
      return isNot(pair, code, countedSpan(a, q.ours), countedSpan(b, q.theirs));
    });
}

/** With the period that it is counted in: "300 cars a day". */
const countedSpan = (a: Analysis, p: number): Span =>
  spanOf(a, a.quantityFirst[p] as number, Math.max(a.quantityLast[p] as number, periodAt(a, p)));

function named(pair: Pair, find: (pair: Pair) => Opposed | null, code: ReasonCode, says: string): Reason[] {
  const found = find(pair);
  return found === null ? [] : [between(pair, code, found, says)];
}

/** "Behind" for "ahead of", by the same word. */
function littleOpposites(pair: Pair): Reason[] {
  return opposedParticles(pair)
    .filter(({ near }) => near)
    .map((found) => between(pair, "ANTONYM", found, "is the opposite of"));
}

/** "Third-largest" for "largest". */
function ranks(pair: Pair): Reason[] {
  const { statement: a, sentence: b } = pair;
  const found = opposedRank(pair);
  if (found === null) return [];
  const spanned = (x: Analysis, i: number): Span => spanOf(x, rankAt(x, i), i);
  return [isNot(pair, "NUMBER", spanned(a, found.statementToken), spanned(b, found.sentenceToken))];
}

/** "Three of the seven" for "all seven". */
function parts(pair: Pair): Reason[] {
  const { statement: a, sentence: b } = pair;
  const found = opposedPart(pair);
  if (found === null) return [];
  const ours = spanOf(a, found.statementToken, found.statementToken);
  const theirs = spanOf(b, found.sentenceToken, found.sentenceToken + 1);
  return [isNot(pair, "NUMBER", ours, theirs)];
}

function places(pair: Pair): Reason[] {
  const found = opposedPlace(pair);
  return found === null ? [] : [otherPlace(pair, found)];
}

/** Another name or word in the same place. */
function others(pair: Pair): Reason[] {
  const { statement: a, contrasts } = pair;
  return contrasts
    .filter(
      (c) =>
        c.kind === CONTRAST.SLOT &&
        c.wordClass !== CLASS.NUMBER &&
        (c.slot === 2 ||
          c.wordClass === CLASS.NAME ||
          c.wordClass === CLASS.VERB ||
          describesTheSame(pair.alignment, c)),
    )
    .map((c) => {
      const acts = ((a.flags[c.statementToken] as number) & FLAG.BEFORE_VERB) !== 0;
      const isName = c.wordClass === CLASS.NAME;
      const inPlace = isWhere(a, c.statementToken);
      const code: ReasonCode = isName && acts ? "ACTOR" : isName && inPlace ? "PLACE" : "TARGET";
      return between(pair, code, c, "stands in the place of");
    });
}

const WHERE = keys("in at near");

/** Does the name tell where: "Norland", or what stands behind "in"? */
const isWhere = (a: Analysis, i: number): boolean =>
  isPlace(a.entity[i] as number) || WHERE.has(a.lemma[firstOfName(a, i) - 1] ?? 0);

/** A word of the sentence beside one of the statement. */
function between({ statement: a, sentence: b }: Pair, code: ReasonCode, found: Opposed, verb: string): Reason {
  const [ours, theirs] = [wordSpan(a, found.statementToken), wordSpan(b, found.sentenceToken)];
  return reason(code, `“${text(b, theirs)}” ${verb} “${text(a, ours)}”`, ours, theirs);
}

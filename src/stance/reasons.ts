import { rememberLast } from "../core/remember.ts";
import { type Analysis, firstOfName, lastOfName } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isPlace } from "../language/gazetteer/table.ts";
import { isDate } from "../language/quantities.ts";
import { keys, polarityDiffers } from "./acts.ts";
import { CLASS, isContent } from "./align.ts";
import { OUTCOME } from "./conflict/compare.ts";
import { saysItToo } from "./conflict/quantity.ts";
import { CONTRAST, type Contrast, describesTheSame } from "./contrast.ts";
import { opposedDegrees } from "./degree.ts";
import { opposedExclusive } from "./exclusive.ts";
import { anotherFirst, opposedFirst } from "./first.ts";
import type { Reason, ReasonCode, Span } from "./judgement.ts";
import { opposedOffice } from "./office.ts";
import type { Opposed, Pair } from "./pair.ts";
import { opposedParticles } from "./particles.ts";
import { opposedPlace } from "./place.ts";
import { opposedPosition } from "./positions.ts";
import { opposedPart } from "./quantified.ts";
import { opposedRank, rankAt } from "./rank.ts";
import { extent, reason, spanOf, text } from "./reason.ts";
import type { Side } from "./rule.ts";
import { unsettled } from "./settled.ts";
import { isUnsaid } from "./unsaid.ts";

/** The slots in which the two differ, the surest first. A REFUTES rests on one of these. */
export const differences: (pair: Pair) => readonly Reason[] = rememberLast((pair) => [
  ...polarity(pair),
  // "Not clear" for "clear".
  ...openings(pair),
  ...opposites(pair),
  // "Rejected" for "agreed to", of the same matter.
  ...named(pair, opposedPosition, "ANTONYM", "is contrary to"),
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
  // "For the first time" for "as before"; another's name where only one can be the first.
  ...named(pair, opposedFirst, "TIME", "leaves no room for"),
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

/** Aligned words that one side affirms and the other denies. */
export function polarity({ statement: a, sentence: b, alignment }: Pair): Reason[] {
  const differs = (i: number): boolean => {
    const j = alignment.to[i] as number;
    // A name is neither affirmed nor denied: "Ford's letter did not speak of it".
    if (j < 0 || !isContent(a, i) || a.entity[i] !== 0) return false;
    return polarityDiffers(a, i, b, j);
  };
  const ours = extent(a, differs);
  if (ours === null) return [];
  const differsThere = (j: number): boolean =>
    (alignment.from[j] as number) >= 0 && differs(alignment.from[j] as number);
  const theirs = extent(b, differsThere);
  if (theirs === null) return [];
  const isDenied = b.flags.some((flags, j) => (flags & FLAG.NEGATED) !== 0 && differsThere(j));
  const cueTheirs = isDenied ? cueOf(b, theirs) : null;
  const cueOurs = cueOf(a, ours);
  if (cueTheirs !== null) {
    return [reason("POLARITY", `“${text(b, cueTheirs)}” negates “${text(b, theirs)}”`, ours, join(cueTheirs, theirs))];
  }
  if (cueOurs !== null) {
    return [
      reason(
        "POLARITY",
        `the statement's “${text(a, cueOurs)}” denies what “${text(b, theirs)}” affirms`,
        join(cueOurs, ours),
        theirs,
      ),
    ];
  }
  // Denied by a word too far off to be sure of: no slot that could be named.
  return [];
}

/** Characters between a word of denial and what it denies, beyond which no slot could be named. */
const REACH = 60;

/** "…, but it did not come about" denies what stands before it, however far. */
const IT = keys("that this it");

/** The word of denial, or the words ("no longer"), nearest to a span: within it, else before it, else behind it. */
function cueOf(a: Analysis, span: Span): Span | null {
  const isCue = (i: number): boolean => ((a.flags[i] as number) & FLAG.CUE) !== 0;
  let best = -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < a.start.length; i++) {
    if (!isCue(i)) continue;
    const [start, end] = [a.start[i] as number, a.end[i] as number];
    const before = end <= span[0] ? span[0] - end : 0;
    const away = start < span[1] ? before : IT.has(a.lemma[i] as number) ? 0 : (start - span[1]) * 3;
    if (away > REACH || away > shortest) continue;
    best = i;
    shortest = away;
  }
  if (best < 0) return null;
  let first = best;
  while (first > 0 && isCue(first - 1)) first--;
  let last = best;
  while (isCue(last + 1)) last++;
  return spanOf(a, first, last);
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

function quantityConflicts({ statement: a, sentence: b, quantities }: Pair): Reason[] {
  return quantities
    .filter((q) => q.outcome === OUTCOME.CONFLICTS && !saysItToo(a, q.ours, b))
    .map((q) => {
      const ours = spanOf(a, a.quantityFirst[q.ours] as number, a.quantityLast[q.ours] as number);
      const theirs = spanOf(b, b.quantityFirst[q.theirs] as number, b.quantityLast[q.theirs] as number);
      const code = isDate(a.quantityKind[q.ours] as number) ? "DATE" : "NUMBER";
      return reason(code, `“${text(b, theirs)}” is not “${text(a, ours)}”`, ours, theirs);
    });
}

function named(pair: Pair, find: (pair: Pair) => Opposed | null, code: ReasonCode, says: string): Reason[] {
  const found = find(pair);
  return found === null ? [] : [between(pair, code, found, says)];
}

/** "Not yet clear" for "clear". */
function openings(pair: Pair): Reason[] {
  const { statement: a, sentence: b } = pair;
  const found = unsettled(pair);
  if (found === null) return [];
  const { statementToken: i, sentenceToken: j } = found;
  const [ours, theirs] = [spanOf(a, isUnsaid(a, i) ? i - 1 : i, i), spanOf(b, isUnsaid(b, j) ? j - 1 : j, j)];
  return [reason("POLARITY", `“${text(b, theirs)}” is the contrary of “${text(a, ours)}”`, ours, theirs)];
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
  const [ours, theirs] = [spanned(a, found.statementToken), spanned(b, found.sentenceToken)];
  return [reason("NUMBER", `“${text(b, theirs)}” is not “${text(a, ours)}”`, ours, theirs)];
}

/** "Three of the seven" for "all seven". */
function parts(pair: Pair): Reason[] {
  const { statement: a, sentence: b } = pair;
  const found = opposedPart(pair);
  if (found === null) return [];
  const ours = spanOf(a, found.statementToken, found.statementToken);
  const theirs = spanOf(b, found.sentenceToken, found.sentenceToken + 1);
  return [reason("NUMBER", `“${text(b, theirs)}” is not “${text(a, ours)}”`, ours, theirs)];
}

/** "In Oslo" for "in Bergen". */
function places(pair: Pair): Reason[] {
  const { statement: a, sentence: b } = pair;
  const found = opposedPlace(pair);
  if (found === null) return [];
  const ours = spanOf(a, found.statementToken, lastOfName(a, found.statementToken));
  const theirs = spanOf(b, firstOfName(b, found.sentenceToken), found.sentenceToken);
  return [reason("PLACE", `“${text(b, theirs)}” is not “${text(a, ours)}”`, ours, theirs)];
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
  const ours = spanOf(a, found.statementToken, found.statementToken);
  const theirs = spanOf(b, found.sentenceToken, found.sentenceToken);
  return reason(code, `“${text(b, theirs)}” ${verb} “${text(a, ours)}”`, ours, theirs);
}

const join = (x: Span, y: Span): Span => [Math.min(x[0], y[0]), Math.max(x[1], y[1])];

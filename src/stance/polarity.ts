import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { anyToken, firstToken } from "../language/scan.ts";
import { isCue, keys, polarityDiffers } from "./acts.ts";
import { isContent } from "./align.ts";
import type { Reason, Span } from "./judgement.ts";
import type { Pair } from "./pair.ts";
import { extent, reason, spanOf, text } from "./reason.ts";

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
  const isDenied = anyToken(b, (j) => ((b.flags[j] as number) & FLAG.NEGATED) !== 0 && differsThere(j));
  // "Has not banned" against "a law banning": a word of denial that is denied itself is not what denies.
  const both = firstToken(a, (i) => isCue(a, i) && differs(i) && isCue(b, alignment.to[i] as number));
  const cueTheirs = isDenied ? cueOf(b, theirs, both < 0 ? -1 : (alignment.to[both] as number)) : null;
  const cueOurs = cueOf(a, ours, both);
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

/**
 * The word of denial, or the words ("no longer"), nearest to a span: within it, else before it, else behind it; not the one at
 * `but`.
 */
function cueOf(a: Analysis, span: Span, but = -1): Span | null {
  let best = -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < a.start.length; i++) {
    if (!isCue(a, i) || i === but) continue;
    const [start, end] = [a.start[i] as number, a.end[i] as number];
    const before = end <= span[0] ? span[0] - end : 0;
    const away = start < span[1] ? before : IT.has(a.lemma[i] as number) ? 0 : (start - span[1]) * 3;
    if (away > REACH || away > shortest) continue;
    best = i;
    shortest = away;
  }
  if (best < 0) return null;
  let first = best;
  while (first > 0 && isCue(a, first - 1) && first - 1 !== but) first--;
  let last = best;
  while (isCue(a, last + 1) && last + 1 !== but) last++;
  return spanOf(a, first, last);
}

const join = (x: Span, y: Span): Span => [Math.min(x[0], y[0]), Math.max(x[1], y[1])];

import type { Analysis } from "../../language/analysis.ts";
import { FLAG } from "../../language/flags.ts";
import { hasFlag } from "../../language/scan.ts";
import { isCue } from "../acts.ts";
import { CLASS, classOf, isContent } from "../align.ts";
import { anyFound } from "../extra.ts";
import { informationIn } from "../found.ts";
import type { FeatureGroup, Pair } from "../pair.ts";

const FEATURES = [
  "parityDiffers", "parityDiffersIdf", "parityVerbs", "parityNouns", "parityPredicate", "ownCuesUnmet", "theirCuesUnmet",
  "cueBalance", "theirCueInClause", "bothNegated", "debunked", "negatedAligned", "paritySame", "parityBestClause", "ownCue", "theirCueNear",
] as const; // biome-ignore format: a table

// Scratch of the module's own, an entry a clause: filling never waits, so no call sees another's.
const byClause = new Float64Array(256);
const weightOf = new Float64Array(256);

/** Is any of it called false? */
const debunks = (a: Analysis): boolean => hasFlag(a, FLAG.DEBUNKED);

/** Whether what the two have in common is affirmed on one side and denied on the other. */
export const polarity: FeatureGroup = {
  name: "polarity",
  features: FEATURES,
  fill(pair, out, at) {
    const { statement: a, sentence: b, alignment, lexicon } = pair;
    let differs = 0,
      same = 0,
      idfDiffers = 0,
      idfAll = 0,
      verbs = 0,
      nouns = 0,
      predicate = 0,
      bothNegated = 0,
      negatedAligned = 0,
      lastClause = 0;
    byClause.fill(0);
    weightOf.fill(0);
    const information = informationIn(lexicon)(a);
    for (let i = 0; i < a.start.length; i++) {
      const flags = a.flags[i] as number;
      const j = alignment.to[i] as number;
      if (j < 0 || !isContent(a, i) || (flags & FLAG.CUE) !== 0) continue;
      const idf = (information[i] as number) * (alignment.score[i] as number);
      const theirs = b.flags[j] as number;
      const clause = b.clause[j] as number;
      const differ = ((flags ^ theirs) & FLAG.NEGATED) !== 0;
      idfAll += idf;
      weightOf[clause] = (weightOf[clause] as number) + idf;
      if (clause > lastClause) lastClause = clause;
      if ((flags & theirs & FLAG.NEGATED) !== 0) bothNegated++;
      if ((theirs & FLAG.NEGATED) !== 0) negatedAligned++;
      if (!differ) {
        same++;
        continue;
      }
      differs++;
      idfDiffers += idf;
      byClause[clause] = (byClause[clause] as number) + idf;
      const c = classOf(a, i);
      if (c === CLASS.VERB) verbs++;
      else if (c === CLASS.NOUN) nouns++;
      if ((flags & FLAG.PREDICATE) !== 0) predicate = 1;
    }
    let bestClause = 0;
    for (let c = 1; c <= lastClause; c++)
      if ((weightOf[c] as number) > (weightOf[bestClause] as number)) bestClause = c;
    const inBest = weightOf[bestClause] as number;
    const { all: ownCues, unmet: ownUnmet } = ownCuesOf(pair);
    const { unmet: theirUnmet, inClause: theirInClause, near } = unmetCues(pair, inBest > 0 ? bestClause : -1);
    out[at] = differs;
    out[at + 1] = idfAll > 0 ? idfDiffers / idfAll : Number.NaN;
    out[at + 2] = verbs;
    out[at + 3] = nouns;
    out[at + 4] = predicate;
    out[at + 5] = ownUnmet;
    out[at + 6] = theirUnmet;
    out[at + 7] = (ownUnmet + theirInClause) & 1;
    out[at + 8] = theirInClause;
    out[at + 9] = bothNegated;
    out[at + 10] = Number(debunks(b)) - Number(debunks(a));
    out[at + 11] = negatedAligned;
    out[at + 12] = same;
    out[at + 13] = inBest > 0 ? (byClause[bestClause] as number) / inBest : Number.NaN;
    out[at + 14] = ownCues > 0 ? 1 : 0;
    out[at + 15] = near;
  },
};

/** The statement's words of denial: all, and those that answer to none of the sentence's. */
function ownCuesOf({ statement: a, sentence: b, alignment }: Pair): { all: number; unmet: number } {
  const cues = { all: 0, unmet: 0 };
  for (let i = 0; i < a.start.length; i++) {
    if (!isCue(a, i)) continue;
    const j = alignment.to[i] as number;
    cues.all++;
    if (j < 0 || !isCue(b, j)) cues.unmet++;
  }
  return cues;
}

/** The sentence's words of denial that answer to none of the statement's: all, those in a clause, those near what was found. */
function unmetCues(
  { statement: a, sentence: b, alignment }: Pair,
  clause: number,
): { unmet: number; inClause: number; near: number } {
  const cues = { unmet: 0, inClause: 0, near: 0 };
  for (let j = 0; j < b.start.length; j++) {
    if (!isCue(b, j) || (alignment.from[j] !== -1 && isCue(a, alignment.from[j] as number))) continue;
    cues.unmet++;
    if (b.clause[j] === clause) cues.inClause++;
    if (anyFound(alignment, j - BEFORE_CUE, j + BEHIND_CUE)) cues.near++;
  }
  return cues;
}

/** Tokens before a word of denial, and behind it, that are near. */
const BEFORE_CUE = 3;
const BEHIND_CUE = 6;

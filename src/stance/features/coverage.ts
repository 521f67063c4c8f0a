import { FLAG } from "../../language/flags.ts";
import { type Alignment, CLASS, classOf, isContent, MATCH } from "../align.ts";
import { informationIn } from "../found.ts";
import type { FeatureGroup, Pair } from "../pair.ts";
import { isUnderstood } from "../understood.ts";

const FEATURES = [
  "covered", "coveredHard", "coveredNouns", "coveredVerbs", "coveredModifiers", "coveredNames", "coveredNumbers",
  "missing", "missingIdf", "missingIdfSecond", "missingIdfSum", "inBestClause", "statementWords", "sentenceWords", "extraInSpan",
  "longestRun", "neighboursTogether", "inversions", "firstFound", "lastFound", "predicateFound", "missingNames", "generalised", "spread",
  "coveredCarried", "missingVerbIdf", "missingNounIdf", "missingModifierIdf", "foundRare",
] as const; // biome-ignore format: a table

const NONE = Number.NaN;

// Scratch of the module's own, an entry a class of words: filling never waits, so no call sees another's.
const total = new Float64Array(6);
const got = new Float64Array(6);
const worstOf = new Float64Array(6);
const HARD = 0.85;

/** How much of the statement the sentence speaks of, weighted by how rare each word is (IDF coverage). */
export const coverage: FeatureGroup = {
  name: "coverage",
  features: FEATURES,
  fill(pair, out, at) {
    const { statement: a, sentence: b, alignment, lexicon } = pair;
    const information = informationIn(lexicon)(a);
    total.fill(0);
    got.fill(0);
    worstOf.fill(0);
    let all = 0,
      found = 0,
      hard = 0,
      missing = 0,
      missingSum = 0,
      worst = 0,
      second = 0,
      words = 0;
    let missingNames = 0,
      general = 0,
      firstFound = -1,
      lastFound = -1,
      foundRare = 0,
      carried = 0;
    for (let i = 0; i < a.start.length; i++) {
      if (!isContent(a, i)) continue;
      const idf = information[i] as number;
      const score = alignment.score[i] as number;
      const c = classOf(a, i);
      words++;
      all += idf;
      found += idf * score;
      total[c] = (total[c] as number) + idf;
      got[c] = (got[c] as number) + idf * score;
      if (score >= HARD) {
        hard += idf;
        foundRare = Math.max(foundRare, idf);
      }
      if (score === 0) {
        if (isUnderstood(a, i, b, alignment)) {
          carried += idf;
          continue;
        }
        missing++;
        missingSum += idf;
        worstOf[c] = Math.max(worstOf[c] as number, idf);
        second = Math.max(second, Math.min(worst, idf));
        worst = Math.max(worst, idf);
        missingNames += Number(c === CLASS.NAME);
      }
      general += Number(alignment.kind[i] === MATCH.GENERAL);
      lastFound = Number(score > 0);
      if (firstFound < 0) firstFound = lastFound;
    }
    const share = (c: number): number => ((total[c] as number) > 0 ? (got[c] as number) / (total[c] as number) : NONE);
    let sentenceWords = 0;
    for (let j = 0; j < b.start.length; j++) if (isContent(b, j)) sentenceWords++;
    const shape = shapeOf(pair, alignment);
    out[at] = all > 0 ? found / all : 0;
    out[at + 1] = all > 0 ? hard / all : 0;
    out[at + 2] = share(CLASS.NOUN);
    out[at + 3] = share(CLASS.VERB);
    out[at + 4] = share(CLASS.MODIFIER);
    out[at + 5] = share(CLASS.NAME);
    out[at + 6] = share(CLASS.NUMBER);
    out[at + 7] = missing;
    out[at + 8] = worst;
    out[at + 9] = second;
    out[at + 10] = missingSum;
    out[at + 11] = bestClause(pair, all);
    out[at + 12] = words;
    out[at + 13] = sentenceWords;
    out[at + 14] = shape.extra;
    out[at + 15] = words > 0 ? shape.run / words : 0;
    out[at + 16] = shape.together;
    out[at + 17] = shape.inversions;
    out[at + 18] = firstFound;
    out[at + 19] = lastFound;
    out[at + 20] = shape.predicate;
    out[at + 21] = missingNames;
    out[at + 22] = general;
    out[at + 23] = shape.spread;
    out[at + 24] = all > 0 ? (found + carried) / all : 0;
    out[at + 25] = worstOf[CLASS.VERB] as number;
    out[at + 26] = worstOf[CLASS.NOUN] as number;
    out[at + 27] = worstOf[CLASS.MODIFIER] as number;
    out[at + 28] = foundRare;
  },
};

// Scratch of the module's own, an entry a clause: filling never waits, so no call sees another's.
const byClause = new Float64Array(256);

/** The share of the statement that the best single clause of the sentence covers. */
function bestClause({ statement: a, sentence: b, alignment, lexicon }: Pair, all: number): number {
  const information = informationIn(lexicon)(a);
  byClause.fill(0);
  let best = 0;
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (j < 0 || !isContent(a, i)) continue;
    const clause = b.clause[j] as number;
    byClause[clause] = (byClause[clause] as number) + (information[i] as number) * (alignment.score[i] as number);
    best = Math.max(best, byClause[clause] as number);
  }
  return all > 0 ? best / all : 0;
}

/** How the found words lie in the sentence: together or scattered, in order or not. */
function shapeOf({ statement: a, sentence: b }: Pair, alignment: Alignment) {
  let run = 0,
    longest = 0,
    together = 0,
    neighbours = 0,
    inverted = 0,
    pairs = 0,
    previous = -1,
    first = b.start.length,
    last = -1;
  let predicate = Number.NaN;
  for (let i = 0; i < a.start.length; i++) {
    if (!isContent(a, i)) continue;
    const j = alignment.to[i] as number;
    if (((a.flags[i] as number) & FLAG.PREDICATE) !== 0) predicate = alignment.score[i] as number;
    if (j < 0) {
      run = 0;
      previous = -1;
      neighbours++;
      continue;
    }
    first = Math.min(first, j);
    last = Math.max(last, j);
    if (previous >= 0) {
      pairs++;
      neighbours++;
      if (j < previous) inverted++;
      if (Math.abs(j - previous) <= 4) together++;
    }
    run++;
    longest = Math.max(longest, run);
    previous = j;
  }
  let extra = 0,
    inside = 0;
  for (let j = first; j <= last; j++) {
    if (!isContent(b, j)) continue;
    inside++;
    if (alignment.from[j] === -1) extra++;
  }
  return {
    run: longest,
    together: neighbours > 0 ? together / neighbours : NONE,
    inversions: pairs > 0 ? inverted / pairs : NONE,
    extra: inside > 0 ? extra / inside : NONE,
    spread: last >= first ? last - first : NONE,
    predicate,
  };
}

import { COMPLETE } from "./coverage.ts";
import { informationIn } from "./found.ts";
import type { Pair } from "./pair.ts";

/**
 * How a sentence stands beside the others that the search returned for a statement. What a pair alone cannot tell: whether
 * the archive has a sentence that says more of it, and whether a word that is missing here is one that the archive uses of
 * this matter, or one that only the statement has.
 */
export interface Standing {
  /** Share of the statement's information (IDF) found in the best sentence and not in this one. */
  readonly behind: number;
  /** Sentences that speak of more of the statement than this one. */
  readonly ahead: number;
  /** Share of the statement's information that some sentence speaks of. */
  readonly attainable: number;
  /** What this sentence speaks of, as a share of that. */
  readonly attained: number;
  /** Of the information that some sentence speaks of, what this one lacks. */
  readonly lacking: number;
  /** The search's score: 1 is what a sentence with all of the statement's words would have. */
  readonly relevance: number;
  /** The same, by the best score of the others: 1 is as good; `ALONE` is the most, and what a sentence that says all has. */
  readonly lead: number;
}

export const STANDING_NAMES = [
  "behind", "ahead", "attainable", "attained", "lacking", "relevance", "relevanceLead",
] as const; // biome-ignore format: a table

/** Writes `STANDING_NAMES` from `at` on. */
export function fillStanding(standing: Standing, out: Float32Array, at: number): void {
  out[at] = standing.behind;
  out[at + 1] = standing.ahead;
  out[at + 2] = standing.attainable;
  out[at + 3] = standing.attained;
  out[at + 4] = standing.lacking;
  out[at + 5] = standing.relevance;
  out[at + 6] = standing.lead;
}

/** The lead of a sentence that is alone, or all but alone. */
const ALONE = 4;
/** Less than this share of the information is no lead. */
const MORE = 0.02;

/** A sentence by itself: the search found nothing else. */
export const alone = (pair: Pair): Standing => standings([pair], [1])[0] as Standing;

/**
 * @param pairs the statement with each sentence that speaks of enough of it; null where one does not
 * @param relevance the search's score of every sentence
 * @returns the standing of each pair; null where there is none
 */
export function standings(pairs: readonly (Pair | null)[], relevance: readonly number[]): readonly (Standing | null)[] {
  const first = pairs.find((pair) => pair !== null);
  if (!first) return pairs.map(() => null);
  const shares = sharesOf(first);
  const some = mostFoundOf(pairs, shares.length);
  const told = pairs.map((pair) => (pair === null ? 0 : weighed(shares, pair.found)));
  const most = Math.max(...told);
  const attainable = weighed(shares, some);
  const [best, second] = bestTwo(relevance);
  return pairs.map((pair, at) => {
    if (pair === null) return null;
    const own = told[at] as number;
    const score = relevance[at] as number;
    const rival = score === best ? second : best;
    const lead = rival > 0 ? Math.min(ALONE, score / rival) : ALONE;
    // Second to none: that others say all of it as well takes nothing from a sentence.
    const isComplete = own >= COMPLETE;
    return {
      behind: isComplete ? 0 : most - own,
      ahead: isComplete ? 0 : told.filter((other) => other > own + MORE).length,
      attainable,
      attained: attainable > 0 ? own / attainable : 0,
      lacking: isComplete ? 0 : lackingOf(shares, some, pair.found),
      relevance: score,
      lead: isComplete ? ALONE : lead,
    };
  });
}

/** How much (0-1) of each token of the statement is found in the sentence that has most of it. */
function mostFoundOf(pairs: readonly (Pair | null)[], tokens: number): number[] {
  const most: number[] = new Array(tokens).fill(0);
  for (const pair of pairs) {
    if (pair === null) continue;
    for (let i = 0; i < tokens; i++) most[i] = Math.max(most[i] as number, pair.found[i] as number);
  }
  return most;
}

function weighed(shares: readonly number[], found: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < shares.length; i++) sum += (shares[i] as number) * (found[i] as number);
  return sum;
}

function lackingOf(shares: readonly number[], some: readonly number[], found: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < shares.length; i++)
    sum += (shares[i] as number) * Math.max(0, (some[i] as number) - (found[i] as number));
  return sum;
}

/** The share of the statement's information (IDF) that each of its tokens has; 0 for what is no content word. */
function sharesOf({ statement, lexicon }: Pair): number[] {
  const weights = informationIn(lexicon)(statement);
  let all = 0;
  for (const weight of weights) all += weight;
  return weights.map((weight) => (all > 0 ? weight / all : 0));
}

function bestTwo(scores: readonly number[]): readonly [best: number, second: number] {
  let [best, second] = [0, 0];
  for (const score of scores) {
    if (score > best) [best, second] = [score, best];
    else if (score > second) second = score;
  }
  return [best, second];
}

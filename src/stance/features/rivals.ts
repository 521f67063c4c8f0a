import type { Analysis } from "../../language/analysis.ts";
import { compareQuantities, isComparable, OUTCOME } from "../conflict/compare.ts";
import type { FeatureGroup, Pair } from "../pair.ts";

const FEATURES = [
  "nearestAgrees",
  "nearestConflicts",
  "nearestPartly",
  "nearestContext",
  "rivals",
  "allAgree",
  "agreeShare",
  "noneGap",
] as const;

/** Tokens to either side whose counterparts tell which of several numbers is meant. */
const WINDOW = 6;

/**
 * What the number in the most similar surroundings says, whether or not another one would fit better: "8.1 million in
 * the United States and 32 million worldwide" holds two numbers for one claim, and only their surroundings tell which.
 */
export const rivals: FeatureGroup = {
  name: "rivals",
  features: FEATURES,
  fill(pair, out, at) {
    const { statement: a, sentence: b, quantities } = pair;
    let agrees = 0,
      conflicts = 0,
      partly = 0,
      context = 0,
      rival = 0,
      matched = 0,
      satisfied = 0;
    for (let p = 0; p < a.quantityFirst.length; p++) {
      const { best, bestRank, comparable } = nearestTo(pair, p);
      if (best < 0) continue;
      if (comparable > 1) rival++;
      const outcome = compareQuantities(a, p, b, best);
      if (outcome === OUTCOME.AGREES) agrees++;
      else if (outcome === OUTCOME.CONFLICTS) conflicts++;
      else partly++;
      context = Math.max(context, bestRank);
    }
    for (const q of quantities) {
      if (q.outcome === OUTCOME.MISSING) continue;
      matched++;
      if (q.outcome === OUTCOME.AGREES) satisfied++;
    }
    out[at] = agrees;
    out[at + 1] = conflicts;
    out[at + 2] = partly;
    out[at + 3] = context;
    out[at + 4] = rival;
    out[at + 5] = quantities.length > 0 && satisfied === quantities.length ? 1 : 0;
    out[at + 6] = matched > 0 ? satisfied / matched : Number.NaN;
    out[at + 7] = countsNone(a) - countsNone(b);
  },
};

/** The number of the sentence in the surroundings that are most like those of the statement's number `p`; -1 for none. */
function nearestTo(pair: Pair, p: number): { best: number; bestRank: number; comparable: number } {
  const { statement: a, sentence: b } = pair;
  let best = -1;
  let bestRank = 0;
  let comparable = 0;
  for (let q = 0; q < b.quantityFirst.length; q++) {
    if (!isComparable(a, p, b, q)) continue;
    comparable++;
    const rank = surroundings(pair, p, q) + (a.quantityUnit[p] === b.quantityUnit[q] ? 1.5 : 0.1);
    if (rank <= bestRank) continue;
    bestRank = rank;
    best = q;
  }
  return { best, bestRank, comparable };
}

/** 1 where something is said to be zero ("made zero appearances"), otherwise 0. */
const countsNone = (a: Analysis): number => (a.quantityHigh.includes(0) ? 1 : 0);

/** Each aligned word beside the statement's number counts for as much as its counterpart is near the other number. */
function surroundings({ statement: a, sentence: b, alignment: { to } }: Pair, p: number, q: number): number {
  const first = a.quantityFirst[p] as number;
  const last = a.quantityLast[p] as number;
  const theirFirst = b.quantityFirst[q] as number;
  const theirLast = b.quantityLast[q] as number;
  let sum = 0;
  for (let i = Math.max(0, first - WINDOW); i <= last + WINDOW && i < a.start.length; i++) {
    const j = to[i] as number;
    if (j < 0 || (i >= first && i <= last)) continue;
    const ours = i < first ? first - i : i - last;
    const theirs = j < theirFirst ? theirFirst - j : j > theirLast ? j - theirLast : 0;
    if (theirs > 0) sum += 2 / (ours + theirs);
  }
  return sum;
}

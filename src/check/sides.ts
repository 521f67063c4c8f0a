import type { Judgement, Stance } from "../stance/judgement.ts";
import { concernsStatement, round } from "./confidence.ts";
import type { Assigned, Judged } from "./judged.ts";

export const SIDES = ["SUPPORTS", "REFUTES"] as const;

/**
 * Puts each judged sentence on the side it is listed on, best first.
 *
 * @param threshold the judge's own, below which it abstains
 * @param minConfidence the caller's; below `threshold` a sentence is listed by the side it leans to,
 *   above it decided sentences fall back to near misses
 */
export function assignSides(judged: readonly Judged[], threshold: number, minConfidence = threshold): Assigned[] {
  return judged
    .map(({ sentence, analysis, judgement, copies }) => {
      const stance = listedStance(judgement, threshold, minConfidence);
      return { sentence, analysis, judgement, copies, stance, supersededOn: null };
    })
    .sort(byConfidence);
}

function listedStance(judgement: Judgement, threshold: number, minConfidence: number): Stance {
  if (judgement.confidence < minConfidence) return "NOT_ENOUGH_INFO";
  if (judgement.stance !== "NOT_ENOUGH_INFO" || minConfidence >= threshold) return judgement.stance;
  // Of somebody else, of something else altogether, or for no chance at all: no bar is low enough for that.
  if (!concernsStatement(judgement) || judgement.leaning === null || round(judgement.confidence) === 0)
    return "NOT_ENOUGH_INFO";
  // A contradiction that cannot name what differs is not one, however low the caller sets the bar.
  if (judgement.leaning === "REFUTES" && !namesDifference(judgement)) return "NOT_ENOUGH_INFO";
  return judgement.leaning;
}

/** Whether it can point at words of the sentence that differ; that it lacks some of the statement's is no difference. */
const namesDifference = ({ reasons }: Judgement): boolean =>
  reasons.some(({ code, sentenceSpan }) => code !== "AGREES" && sentenceSpan !== null);

/**
 * By confidence, then date (newest first, no date last), then position in the archive.
 * Near misses that speak of somebody else come last: what the archive has of the one named is nearer.
 */
function byConfidence(a: Judged, b: Judged): number {
  return (
    Number(concernsStatement(b.judgement)) - Number(concernsStatement(a.judgement)) ||
    b.judgement.confidence - a.judgement.confidence ||
    compareText(b.sentence.article.date ?? "", a.sentence.article.date ?? "") ||
    a.sentence.id - b.sentence.id
  );
}

/** By code unit: `localeCompare` would depend on the machine's locale data. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

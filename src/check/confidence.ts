import type { Judgement, Stance } from "../stance/judgement.ts";

/** Rounds a probability to four decimals: more would promise a precision that calibration does not have. */
export const round = (probability: number): number => Math.round(probability * 10_000) / 10_000;

/** Whether the sentence speaks of whom and what the statement speaks of, even if it does not decide. */
export const concernsStatement = ({ undecided }: Judgement): boolean =>
  undecided !== "NOTHING_RELATED" && undecided !== "OTHER_ACTOR";

/** Confidence in the stance a sentence is listed with, rounded; in a near miss, how surely it does not decide. */
export function confidenceIn(stance: Stance, judgement: Judgement): number {
  if (stance !== "NOT_ENOUGH_INFO") return round(judgement.confidence);
  return concernsStatement(judgement) ? round(1 - judgement.confidence) : 1;
}

import type { Judgement, Stance } from "../stance/judgement.ts";

/** Rounds a probability to four decimals: more would promise a precision that calibration does not have. */
export const round = (probability: number): number => Math.round(probability * 10_000) / 10_000;

/** Whether the sentence speaks of whom and what the statement speaks of, even if it does not decide. */
export const concernsStatement = ({ undecided }: Judgement): boolean =>
  undecided !== "NOTHING_RELATED" && undecided !== "OTHER_ACTOR";

/** When the models are sure and a rule vetoes them, the judge abstains, and neither has shown to be right more often. */
const EVEN = 0.5;

/** The chance, at most even, that a sentence on which the judge abstained decides after all. */
export const chanceMissed = (judgement: Judgement): number =>
  concernsStatement(judgement) ? Math.min(judgement.confidence, EVEN) : 0;

/** Confidence in the stance a sentence is listed with, rounded; in a near miss, how surely it does not decide. */
export const confidenceIn = (stance: Stance, judgement: Judgement): number =>
  round(stance === "NOT_ENOUGH_INFO" ? 1 - chanceMissed(judgement) : judgement.confidence);

import { type CalibrationTable, calibrated, type StanceProbabilities } from "./calibrate.ts";
import type { Judgement } from "./judgement.ts";
import { SCALE } from "./model.ts";
import type { Side } from "./rule.ts";

/** What a model makes of a pair, before any rule has its say. */
export interface Opinion {
  readonly leaning: Side;
  /** Calibrated probability of `leaning`. */
  readonly confidence: number;
  /** Probability of the other side before calibration: it shares what `leaning` leaves with NOT_ENOUGH_INFO. */
  readonly other: number;
  readonly undecided: number;
}

export const likelier = ({ SUPPORTS, REFUTES }: StanceProbabilities): Side =>
  SUPPORTS >= REFUTES ? "SUPPORTS" : "REFUTES";

/** The likelier side, with the confidence that a table gives its probability. */
export function opinionOf(p: StanceProbabilities, table: CalibrationTable): Opinion {
  const leaning = likelier(p);
  return {
    leaning,
    confidence: calibrated(table, Math.round(p[leaning] * SCALE)),
    other: leaning === "SUPPORTS" ? p.REFUTES : p.SUPPORTS,
    undecided: p.NOT_ENOUGH_INFO,
  };
}

/** The three probabilities again, with the side's own as calibrated. */
export function spread({ leaning, confidence, other, undecided }: Opinion): Judgement["probabilities"] {
  const rest = 1 - confidence;
  const share = (rest * other) / Math.max(1e-9, other + undecided);
  return leaning === "SUPPORTS"
    ? { SUPPORTS: confidence, REFUTES: share, NOT_ENOUGH_INFO: rest - share }
    : { SUPPORTS: share, REFUTES: confidence, NOT_ENOUGH_INFO: rest - share };
}

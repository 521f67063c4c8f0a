import { sigmoid } from "../../src/core/sigmoid.ts";
import type { CalibrationTable } from "../../src/stance/calibrate.ts";
import { fitLogistic, type LogisticRow } from "./logistic.ts";

/** A held-apart example: the model's integer score, and whether the event came true. */
export interface Outcome {
  readonly score: number;
  readonly happened: boolean;
  readonly weight?: number;
}

/** Knots at whole scores; of knots that round to the same score the last stays. */
function tableOf(knots: readonly (readonly [number, number])[]): CalibrationTable {
  const byScore = new Map(knots.map(([score, p]) => [Math.round(score), Math.round(p * 1e6) / 1e6]));
  return { scores: [...byScore.keys()], probabilities: [...byScore.values()] };
}

/** Enough for the curves' straight pieces to be within 0.002 of them. */
const KNOTS = 33;
/** The log-odds of the first and the last knot. */
const FURTHEST = 6;

const logOddsOfKnots = Array.from({ length: KNOTS }, (_, i) => ((i / (KNOTS - 1)) * 2 - 1) * FURTHEST);

/**
 * Platt scaling: the logistic curve over the score that fits best, with Platt's smoothed targets (Lin, Lin & Weng 2007), laid
 * down as a table.
 * @param scale size of a score that means a log-odds of 1, where the fit starts: 2^scaleBits
 * @throws RangeError without examples
 */
export function fitPlatt(outcomes: readonly Outcome[], scale: number): CalibrationTable {
  const [slope, offset] = fitLogistic(
    observedIn(outcomes, (score) => [score / scale, 1]),
    [1, 0],
  ) as [number, number];
  return tableOf(logOddsOfKnots.map((x) => [((x - offset) / slope) * scale, sigmoid(x)]));
}

/** No probability is nearer to 0 or 1: its logarithm would decide alone. */
const LEAST = 1e-4;

/**
 * Beta calibration (Kull, Silva Filho & Flach 2017): of a score that is a probability already, log-odds = a ln p - b ln(1 - p)
 * + c. Three numbers, and no steps: on the desk set, each half of the stories by the other, it is as likely as an isotonic
 * table (Zadrozny & Elkan 2002; log loss .298 for .298 of SUPPORTS, .279 for .279 of REFUTES), whose threshold fell on a step, so that
 * a few sentences more or less moved what is listed by a tenth.
 * @param scale the score that means a probability of 1
 * @throws RangeError without examples, or where the rate falls as the score rises
 */
export function fitBeta(outcomes: readonly Outcome[], scale: number): CalibrationTable {
  const observe = (probability: number): number[] => {
    const p = Math.min(1 - LEAST, Math.max(LEAST, probability));
    return [Math.log(p), -Math.log(1 - p), 1];
  };
  const fitted = fitLogistic(
    observedIn(outcomes, (score) => observe(score / scale)),
    [1, 1, 0],
  );
  if (Math.min(fitted[0] as number, fitted[1] as number) < 0)
    throw new RangeError("the rate falls as the score rises: nothing to calibrate");
  return tableOf(
    logOddsOfKnots.map((x) => {
      const observed = observe(sigmoid(x));
      return [sigmoid(x) * scale, sigmoid(fitted.reduce((sum, a, i) => sum + a * (observed[i] as number), 0))];
    }),
  );
}

/** The outcomes with Platt's targets: (n + 1) / (n + 2) for what happened n times, so that no rate is 0 or 1. */
function observedIn(outcomes: readonly Outcome[], observe: (score: number) => readonly number[]): LogisticRow[] {
  if (outcomes.length === 0) throw new RangeError("no examples to calibrate on");
  const weightOf = (happened: boolean): number =>
    outcomes.reduce((sum, o) => sum + (o.happened === happened ? (o.weight ?? 1) : 0), 0);
  const positive = weightOf(true);
  const negative = weightOf(false);
  const target = (happened: boolean): number => (happened ? (positive + 1) / (positive + 2) : 1 / (negative + 2));
  return outcomes.map(({ score, happened, weight = 1 }) => ({
    observed: observe(score),
    target: target(happened),
    weight,
  }));
}

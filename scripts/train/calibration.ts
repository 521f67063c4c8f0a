import type { CalibrationTable } from "../../src/stance/calibrate.ts";

/** A held-apart example: the model's integer score, and whether the event came true. */
export interface Outcome {
  readonly score: number;
  readonly happened: boolean;
  readonly weight?: number;
}

interface Block {
  scoreSum: number;
  weight: number;
  happened: number;
}

/**
 * Isotonic regression by pool-adjacent-violators (Ayer et al. 1955; Zadrozny & Elkan 2002), as a table of straight
 * lines between the blocks' mean scores. Neighbouring blocks are pooled until each holds `minWeight`, so that a run of
 * lucky examples is no certainty, and each block's rate is (k + 1) / (n + 2) (Laplace), so that no rate is 0 or 1.
 * @param minWeight about 1 % of the examples is a good choice
 * @throws RangeError without examples
 */
export function fitIsotonic(outcomes: readonly Outcome[], minWeight: number): CalibrationTable {
  if (outcomes.length === 0) throw new RangeError("no examples to calibrate on");
  const sorted = outcomes.toSorted((a, b) => a.score - b.score);
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [i, { score, happened, weight = 1 }] of sorted.entries()) {
    open ??= { scoreSum: 0, weight: 0, happened: 0 };
    open.scoreSum += score * weight;
    open.weight += weight;
    if (happened) open.happened += weight;
    const tied = sorted[i + 1]?.score === score; // equal scores cannot have different probabilities
    if (tied || open.weight < minWeight) continue;
    blocks.push(open);
    open = null;
    poolViolators(blocks);
  }
  if (open) {
    blocks.push(open);
    const short = blocks.length > 1 && open.weight < minWeight;
    if (short) poolLast(blocks);
    poolViolators(blocks);
  }
  return tableOf(blocks.map((block) => [block.scoreSum / block.weight, rate(block)]));
}

function rate(block: Block): number {
  return (block.happened + 1) / (block.weight + 2);
}

function poolViolators(blocks: Block[]): void {
  while (blocks.length > 1 && rate(blocks.at(-2)!) >= rate(blocks.at(-1)!)) poolLast(blocks);
}

function poolLast(blocks: Block[]): void {
  const last = blocks.pop()!;
  const before = blocks.at(-1)!;
  before.scoreSum += last.scoreSum;
  before.weight += last.weight;
  before.happened += last.happened;
}

/** Knots at whole scores; of knots that round to the same score the last stays. */
function tableOf(knots: readonly (readonly [number, number])[]): CalibrationTable {
  const byScore = new Map(knots.map(([score, p]) => [Math.round(score), Math.round(p * 1e6) / 1e6]));
  return { scores: [...byScore.keys()], probabilities: [...byScore.values()] };
}

/** Enough for the sigmoid's straight pieces to be within 0.002 of the curve. */
const PLATT_KNOTS = 33;

/**
 * Platt scaling: the logistic curve over the score that fits best, by Newton's method with Platt's smoothed targets
 * (Lin, Lin & Weng 2007), laid down as a table. Smoother than isotonic where there are few examples.
 * @param scale size of a score that means a log-odds of 1, where the fit starts: 2^scaleBits
 */
export function fitPlatt(outcomes: readonly Outcome[], scale: number): CalibrationTable {
  if (outcomes.length === 0) throw new RangeError("no examples to calibrate on");
  const weightOf = (happened: boolean): number =>
    outcomes.reduce((sum, o) => sum + (o.happened === happened ? (o.weight ?? 1) : 0), 0);
  const positive = weightOf(true);
  const negative = weightOf(false);
  const target = (happened: boolean): number => (happened ? (positive + 1) / (positive + 2) : 1 / (negative + 2));
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 50; step++) {
    const [dSlope, dOffset] = newtonStep(outcomes, scale, slope, offset, target);
    slope -= dSlope;
    offset -= dOffset;
    if (Math.abs(dSlope) + Math.abs(dOffset) < 1e-9) break;
  }
  const knots = Array.from({ length: PLATT_KNOTS }, (_, i) => {
    const logOdds = ((i / (PLATT_KNOTS - 1)) * 2 - 1) * 6;
    return [((logOdds - offset) / slope) * scale, sigmoid(logOdds)] as const;
  });
  return tableOf(knots);
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function newtonStep(
  outcomes: readonly Outcome[],
  scale: number,
  slope: number,
  offset: number,
  target: (happened: boolean) => number,
): [number, number] {
  let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
  for (const { score, happened, weight = 1 } of outcomes) {
    const x = score / scale;
    const p = sigmoid(slope * x + offset);
    const error = (p - target(happened)) * weight;
    const curvature = p * (1 - p) * weight;
    g0 += error * x;
    g1 += error;
    h00 += curvature * x * x;
    h01 += curvature * x;
    h11 += curvature;
  }
  const determinant = h00 * h11 - h01 * h01;
  return [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
}

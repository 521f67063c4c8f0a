/** A decision: how sure it was, and whether it was right. */
export interface Decision {
  readonly confidence: number;
  readonly right: boolean;
}

/**
 * Expected calibration error (Naeini et al. 2015): over ten equal bins of confidence, the mean distance between
 * confidence and accuracy, weighted by the bins' sizes. 0 without decisions.
 */
export function calibrationError(decisions: readonly Decision[]): number {
  const confidence = new Float64Array(10);
  const right = new Float64Array(10);
  for (const decision of decisions) {
    const bin = Math.min(9, Math.floor(decision.confidence * 10));
    confidence[bin] = confidence[bin]! + decision.confidence;
    right[bin] = right[bin]! + Number(decision.right);
  }
  const distance = confidence.reduce((sum, c, bin) => sum + Math.abs(c - right[bin]!), 0);
  return distance / (decisions.length || 1);
}

export interface RiskPoint {
  /** Share of all the examples that are decided at or above `confidence`. */
  readonly coverage: number;
  /** Share of those that are wrong. */
  readonly risk: number;
  readonly confidence: number;
}

/**
 * Risk–coverage curve (El-Yaniv & Wiener 2010): what share is wrong when only the surest part is decided.
 * One point per distinct confidence, the surest first.
 */
export function riskCoverage(decisions: readonly Decision[]): RiskPoint[] {
  const sorted = decisions.toSorted((a, b) => b.confidence - a.confidence);
  const points: RiskPoint[] = [];
  let wrong = 0;
  for (const [i, { confidence, right }] of sorted.entries()) {
    if (!right) wrong++;
    if (sorted[i + 1]?.confidence === confidence) continue;
    points.push({ coverage: (i + 1) / sorted.length, risk: wrong / (i + 1), confidence });
  }
  return points;
}

/** The risk when the surest `coverage` of the examples is decided: the first point that reaches it. */
export function riskAt(points: readonly RiskPoint[], coverage: number): number | null {
  return points.find((point) => point.coverage >= coverage)?.risk ?? null;
}

/** Lower end of Wilson's (1927) 95 % interval of a share: what `right` of `total` at least stands for. */
export function wilsonLower(right: number, total: number): number {
  if (total === 0) return 0;
  const z = 1.959963984540054;
  const share = right / total;
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  return (centre - spread) / (1 + (z * z) / total);
}

/**
 * The lowest confidence from which on the decisions reach `precision`, even at the lower end of its interval.
 * Null where none does. Fit it on data that neither the model nor the calibration has seen.
 */
export function thresholdFor(decisions: readonly Decision[], precision: number): number | null {
  let threshold: number | null = null;
  const points = riskCoverage(decisions);
  for (const { coverage, risk, confidence } of points) {
    const total = Math.round(coverage * decisions.length);
    if (wilsonLower(Math.round((1 - risk) * total), total) >= precision) threshold = confidence;
  }
  return threshold;
}

export interface Scored {
  readonly score: number;
  readonly label: 0 | 1;
}

/** Area under the precision-recall curve, as the mean of the precision at each relevant item (TREC's average precision). */
export function averagePrecision(scored: readonly Scored[]): number {
  let found = 0;
  let sum = 0;
  for (const [i, { label }] of sorted(scored).entries()) {
    if (label === 1) sum += ++found / (i + 1);
  }
  return found === 0 ? 0 : sum / found;
}

/** Precision, recall and their harmonic mean when everything at or above the threshold is called check-worthy. */
export function atThreshold(
  scored: readonly Scored[],
  threshold: number,
): { precision: number; recall: number; f1: number } {
  const called = scored.filter(({ score }) => score >= threshold);
  const right = called.filter(({ label }) => label === 1).length;
  const relevant = scored.filter(({ label }) => label === 1).length;
  const precision = called.length === 0 ? 0 : right / called.length;
  const recall = relevant === 0 ? 0 : right / relevant;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The threshold with the best F1. */
export function bestThreshold(scored: readonly Scored[]): number {
  const ranked = sorted(scored);
  const relevant = ranked.filter(({ label }) => label === 1).length;
  let best = { f1: -1, threshold: 0.5 };
  let right = 0;
  for (const [i, { score, label }] of ranked.entries()) {
    right += label;
    const f1 = (2 * right) / (i + 1 + relevant);
    if (f1 > best.f1) best = { f1, threshold: score };
  }
  return best.threshold;
}

const sorted = (scored: readonly Scored[]): Scored[] => [...scored].sort((a, b) => b.score - a.score);

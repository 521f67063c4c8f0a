import type { Verdict } from "./answer.ts";
import { chanceMissed } from "./confidence.ts";
import type { Assigned } from "./judged.ts";

interface Combined {
  readonly verdict: Verdict;
  readonly confidence: number;
}

/**
 * Combines the evidence that stands. With s and r the calibrated probabilities of the best supporting and the best
 * refuting sentence, held independent, each outcome has its probability: only support s(1−r), only refutation r(1−s),
 * both sr. The likeliest is the verdict, so that DISPUTED needs more than an even chance on both sides.
 * Further sentences on a side do not raise it: reports of one event are not independent.
 *
 * Without evidence the confidence is the chance that the nearest sentence does not decide after all.
 */
export function combine(items: readonly Assigned[]): Combined {
  const standing = items.filter((item) => item.supersededOn === null);
  const support = best(standing, "SUPPORTS");
  const refutation = best(standing, "REFUTES");
  if (support === 0 && refutation === 0) {
    const missed = Math.max(0, ...standing.map((item) => chanceMissed(item.judgement)));
    return { verdict: "NOT_ENOUGH_INFO", confidence: 1 - missed };
  }

  const outcomes: readonly Combined[] = [
    { verdict: "SUPPORTS", confidence: support * (1 - refutation) },
    { verdict: "REFUTES", confidence: refutation * (1 - support) },
    { verdict: "DISPUTED", confidence: support * refutation },
  ];
  return outcomes.reduce((likeliest, outcome) => (outcome.confidence > likeliest.confidence ? outcome : likeliest));
}

const best = (items: readonly Assigned[], stance: "SUPPORTS" | "REFUTES"): number =>
  Math.max(0, ...items.filter((item) => item.stance === stance).map((item) => item.judgement.confidence));

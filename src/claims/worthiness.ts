import model from "./data/worthiness.json" with { type: "json" };
import { worthinessFeatures } from "./features.ts";

const weights: Readonly<Record<string, number>> = model.weights;

/**
 * How much a sentence is worth checking, from 0 (a greeting, a question, an opinion) to 1 (a number, an event, what
 * somebody said): the probability that ClaimBuster's annotators would have marked it, by a logistic model of its words
 * and shapes. See `data/README.md` for what it was trained on and how well it does.
 */
export function worthiness(sentence: string): number {
  let sum = model.bias;
  for (const feature of worthinessFeatures(sentence)) {
    if (Object.hasOwn(weights, feature)) sum += weights[feature] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}

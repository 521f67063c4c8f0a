import { sigmoid } from "../core/sigmoid.ts";
import { announces } from "./announcement.ts";
import model from "./data/worthiness.json" with { type: "json" };
import { worthinessFeatures } from "./features.ts";

const weights: Readonly<Record<string, number>> = model.weights;

/** An announcement's least worth: above what a report leaves out, below a sentence with a number in it. */
const ANNOUNCED = 0.3;

/**
 * How much a sentence is worth checking, from 0 (a greeting, a question, an opinion) to 1 (a number, an event, what
 * somebody said): the probability that ClaimBuster's annotators would have marked it, by a logistic model of its words
 * and shapes, and at least .3 for an announcement. See `data/README.md` for what the model was trained on and how well it
 * does.
 */
export function worthiness(sentence: string): number {
  let sum = model.bias;
  for (const feature of worthinessFeatures(sentence)) {
    if (Object.hasOwn(weights, feature)) sum += weights[feature] ?? 0;
  }
  return withAnnouncement(sigmoid(sum), sentence);
}

/** The model's probability, lifted where the sentence is an announcement. */
export const withAnnouncement = (probability: number, sentence: string): number =>
  announces(sentence) ? Math.max(probability, ANNOUNCED) : probability;

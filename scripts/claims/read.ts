import { readFileSync } from "node:fs";
import { z } from "zod";
import { worthinessFeatures } from "../../src/claims/features.ts";
import type { Example } from "./logistic.ts";

const row = z.object({ id: z.string(), text: z.string(), check_worthy: z.union([z.literal(0), z.literal(1)]) });

export interface LabelledSentence extends Example {
  readonly text: string;
}

/** Labelled sentences from JSON Lines `{id, text, check_worthy}`. */
export function readExamples(file: string): LabelledSentence[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => row.parse(JSON.parse(line)))
    .map(({ text, check_worthy }) => ({ text, features: worthinessFeatures(text), label: check_worthy }));
}

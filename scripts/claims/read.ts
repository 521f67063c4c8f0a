import { z } from "zod";
import { worthinessFeatures } from "../../src/claims/features.ts";
import { readAll } from "../evaluate/jsonl.ts";
import { InputError } from "../lib/input-error.ts";
import type { Example } from "./logistic.ts";

const row = z.object({ id: z.string(), text: z.string(), check_worthy: z.union([z.literal(0), z.literal(1)]) });

export interface LabelledSentence extends Example {
  readonly text: string;
}

/**
 * Labelled sentences from JSON Lines `{id, text, check_worthy}`.
 * @throws InputError for a file that cannot be read, a bad line, or a file without any
 */
export async function readExamples(file: string): Promise<LabelledSentence[]> {
  const rows = await readAll(file, row);
  if (rows.length === 0) throw new InputError(`${file}: holds no sentence`);
  return rows.map(({ text, check_worthy }) => ({ text, features: worthinessFeatures(text), label: check_worthy }));
}

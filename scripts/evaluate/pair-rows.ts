import { z } from "zod";

/** An identifier comes back as it was sent, number or string. */
const id = z.union([z.string(), z.number()]);

/** A line of `npm run judge`'s input. */
export const pairRow = z.object({ id, claim: z.string().min(1), evidence: z.string().min(1) });
export type PairRow = z.infer<typeof pairRow>;

export const LABELS = ["SUPPORTS", "REFUTES", "NEI"] as const;
export type Label = (typeof LABELS)[number];

/** A labelled pair; of a set that tells two apart, NOT_SUPPORTS is read and left out of the scores. */
export const labelledPair = pairRow.extend({ label: z.enum([...LABELS, "NOT_SUPPORTS"]) });
export type LabelledPair = z.infer<typeof labelledPair>;

/** A line of `npm run judge`'s output. */
export interface JudgedPair {
  readonly id: string | number;
  /** The most probable of the three. */
  readonly label: Label;
  /** The same after abstaining below the default threshold. */
  readonly decided: Label;
  readonly probabilities: Readonly<Record<Label, number>>;
}

type JudgedTexts = Omit<JudgedPair, "id">;

/** Judges one pair of natural (not tokenised) texts, at once or with a promise. */
export type PairJudge = (claim: string, evidence: string) => JudgedTexts | Promise<JudgedTexts>;

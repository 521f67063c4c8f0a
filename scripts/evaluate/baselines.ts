/**
 * Published figures on the public sets, by file name: accuracy in per cent, on the set's own test split.
 * Our figures are on the split that the folder holds, so this is a measure of scale, not a ranking.
 */
const PUBLISHED: Readonly<Record<string, string>> = {
  vitaminc: "overlap 47.5, DeBERTa-v3 zero-shot 68.5, 70B LLM 73.0, frontier LLM 83.8",
  fever_symmetric: "overlap 64.7, BERT trained on FEVER 57.5, re-weighted 61.6",
  healthver: "majority 39.9, T5 fine-tuned 80.7, frontier LLM zero-shot 63.5",
  climate_fever: "majority 64.2",
  emergent: "logistic regression on hand-made features 73.3",
};

/** The published figures for a set, or an empty string; "vitaminc_test" counts as "vitaminc". */
export function publishedFor(set: string): string {
  const key = Object.keys(PUBLISHED).find((name) => set === name || set.startsWith(`${name}_`));
  return key ? PUBLISHED[key]! : "";
}

import type { Language } from "../../src/language/analyse.ts";
import { trainBoosting } from "./boosting.ts";
import { counterfactuals } from "./counterfactual.ts";
import type { Rows } from "./rows.ts";
import type { Example } from "./sets.ts";
import type { TrainedEnsemble } from "./tree.ts";

/** Index of NOT_ENOUGH_INFO among the labels. */
const NEI = 2;
/**
 * What an example of each set counts for here. On Wikipedia claims are refuted by other numbers and names; in an archive
 * of news by denial: the pairs with negation and the counterfactual ones lead.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  vitaminc: 0.5,
  fever: 1,
  fool_me_twice: 0.5,
  scifact: 0.5,
  conjnli: 0.3,
  negnli_mnli: 1.5,
  negnli_snli: 1,
  breaking_nli: 0.15,
  counterfactual: 1,
};

/** Which side, given that the sentence is about the same thing: fitted on decided pairs only. 0 SUPPORTS, 1 REFUTES. */
export function fitPolarity(
  language: Language,
  real: readonly Example[],
  rowsOf: (list: readonly Example[]) => Rows,
  rounds: number,
): TrainedEnsemble {
  const examples = [...real, ...counterfactuals(language, real, 1, 1)].flatMap((e) => {
    const weight = WEIGHTS[e.set] ?? 0;
    return e.label === NEI || weight === 0 ? [] : [{ ...e, weight }];
  });
  return trainBoosting({
    ...rowsOf(examples),
    classes: 2,
    params: {
      rounds,
      learningRate: 0.07,
      maxLeaves: 31,
      minChildSamples: 40,
      featureFraction: 0.4,
      baggingFraction: 0.8,
      l2: 4,
      seed: 3,
    },
  });
}

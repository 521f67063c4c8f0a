import { isDate } from "../../language/quantities.ts";
import { OUTCOME } from "../conflict/compare.ts";
import type { FeatureGroup } from "../pair.ts";

const FEATURES = [
  "quantities", "quantitiesAgree", "quantitiesConflict", "quantitiesMissing", "conflictSameUnit", "conflictContext", "agreeSameUnit",
  "conflictDistance", "datesAgree", "datesConflict", "bounded", "boundedAgrees", "boundedConflicts", "theirQuantities", "partly", "missingDates",
  "conflictAndNoAgree", "exactAgree", "missingOthers",
] as const; // biome-ignore format: a table

/** Whether the sentence's numbers and dates satisfy the statement's. */
export const numbers: FeatureGroup = {
  name: "numbers",
  features: FEATURES,
  fill({ statement: a, sentence: b, quantities }, out, at) {
    for (let k = 0; k < FEATURES.length; k++) out[at + k] = 0;
    const add = (k: number, value = 1): void => {
      out[at + k] = (out[at + k] as number) + value;
    };
    out[at + 7] = Number.NaN;
    for (const q of quantities) {
      const date = isDate(a.quantityKind[q.ours] as number);
      const bounded = !date && a.quantityLow[q.ours] !== a.quantityHigh[q.ours];
      add(0);
      if (bounded) add(10);
      if (q.outcome === OUTCOME.AGREES) {
        add(1);
        if (q.sameUnit) add(6);
        if (date) add(8);
        if (bounded) add(11);
        if (q.distance === 0) add(17);
      } else if (q.outcome === OUTCOME.CONFLICTS) {
        add(2);
        if (q.sameUnit) add(4);
        add(5, q.context);
        if (date) add(9);
        if (bounded) add(12);
        const worst = out[at + 7] as number;
        out[at + 7] = Number.isNaN(worst) ? q.distance : Math.max(worst, q.distance);
      } else if (q.outcome === OUTCOME.PARTLY) add(14);
      else {
        add(3);
        add(date ? 15 : 18);
      }
    }
    out[at + 13] = b.quantityFirst.length;
    out[at + 16] = (out[at + 2] as number) > 0 && (out[at + 1] as number) === 0 ? 1 : 0;
  },
};

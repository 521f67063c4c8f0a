import { isDate } from "../../language/quantities.ts";
import { OUTCOME } from "../conflict/compare.ts";
import type { FeatureGroup } from "../pair.ts";

const FEATURES = [
  "quantities", "quantitiesAgree", "quantitiesConflict", "quantitiesMissing", "conflictSameUnit", "conflictContext", "agreeSameUnit",
  "conflictDistance", "datesAgree", "datesConflict", "bounded", "boundedAgrees", "boundedConflicts", "theirQuantities", "partly", "missingDates",
  "conflictAndNoAgree", "exactAgree", "missingOthers",
] as const; // biome-ignore format: a table

/** The features that count the numbers of one outcome: all, those with a bound, of the same unit, dates and other kinds. */
interface Counted {
  readonly all: number;
  readonly bounded?: number;
  readonly sameUnit?: number;
  readonly dates?: number;
  readonly others?: number;
}

const COUNTED: Readonly<Record<number, Counted>> = {
  [OUTCOME.AGREES]: { all: 1, bounded: 11, sameUnit: 6, dates: 8 },
  [OUTCOME.CONFLICTS]: { all: 2, bounded: 12, sameUnit: 4, dates: 9 },
  [OUTCOME.PARTLY]: { all: 14 },
  [OUTCOME.MISSING]: { all: 3, dates: 15, others: 18 },
};

/** Whether the sentence's numbers and dates satisfy the statement's. */
export const numbers: FeatureGroup = {
  name: "numbers",
  features: FEATURES,
  fill({ statement: a, sentence: b, quantities }, out, at) {
    for (let k = 0; k < FEATURES.length; k++) out[at + k] = 0;
    const add = (k: number | undefined, value = 1): void => {
      if (k !== undefined) out[at + k] = (out[at + k] as number) + value;
    };
    out[at + 7] = Number.NaN;
    for (const q of quantities) {
      const date = isDate(a.quantityKind[q.ours] as number);
      const bounded = !date && a.quantityLow[q.ours] !== a.quantityHigh[q.ours];
      const counted = COUNTED[q.outcome] as Counted;
      add(0);
      add(counted.all);
      if (bounded) add(10);
      if (bounded) add(counted.bounded);
      if (q.sameUnit) add(counted.sameUnit);
      add(date ? counted.dates : counted.others);
      if (q.outcome === OUTCOME.AGREES && q.distance === 0) add(17);
      if (q.outcome !== OUTCOME.CONFLICTS) continue;
      add(5, q.context);
      const worst = out[at + 7] as number;
      out[at + 7] = Number.isNaN(worst) ? q.distance : Math.max(worst, q.distance);
    }
    out[at + 13] = b.quantityFirst.length;
    out[at + 16] = (out[at + 2] as number) > 0 && (out[at + 1] as number) === 0 ? 1 : 0;
  },
};

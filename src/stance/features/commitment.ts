import { FLAG } from "../../language/flags.ts";
import { isContent } from "../align.ts";
import type { FeatureGroup } from "../pair.ts";

const FEATURES = [
  "hedgedTheirs",
  "hedgedOurs",
  "plannedTheirs",
  "plannedOurs",
  "reportedTheirs",
  "hedgedPredicate",
  "plannedPredicate",
  "hedgeGap",
  "quotedTheirs",
] as const;

/** How far each side commits itself: did, plans to, may (Saurí & Pustejovsky 2012, FactBank). */
export const commitment: FeatureGroup = {
  name: "commitment",
  features: FEATURES,
  fill({ statement: a, sentence: b, alignment }, out, at) {
    let aligned = 0,
      hedgedTheirs = 0,
      plannedTheirs = 0,
      reported = 0,
      quoted = 0,
      hedgedOurs = 0,
      plannedOurs = 0,
      own = 0;
    let hedgedPredicate = Number.NaN,
      plannedPredicate = Number.NaN;
    for (let i = 0; i < a.start.length; i++) {
      if (!isContent(a, i)) continue;
      const ours = a.flags[i] as number;
      own++;
      if ((ours & FLAG.HEDGED) !== 0) hedgedOurs++;
      if ((ours & FLAG.PLANNED) !== 0) plannedOurs++;
      const j = alignment.to[i] as number;
      if (j < 0) continue;
      const theirs = b.flags[j] as number;
      aligned++;
      if ((theirs & FLAG.HEDGED) !== 0) hedgedTheirs++;
      if ((theirs & FLAG.PLANNED) !== 0) plannedTheirs++;
      if ((theirs & FLAG.REPORTED) !== 0) reported++;
      if ((theirs & FLAG.QUOTED) !== 0) quoted++;
      if ((ours & FLAG.PREDICATE) !== 0) {
        hedgedPredicate = ((theirs & FLAG.HEDGED) !== 0 ? 1 : 0) - ((ours & FLAG.HEDGED) !== 0 ? 1 : 0);
        plannedPredicate = ((theirs & FLAG.PLANNED) !== 0 ? 1 : 0) - ((ours & FLAG.PLANNED) !== 0 ? 1 : 0);
      }
    }
    const share = (x: number, of: number): number => (of > 0 ? x / of : 0);
    out[at] = share(hedgedTheirs, aligned);
    out[at + 1] = share(hedgedOurs, own);
    out[at + 2] = share(plannedTheirs, aligned);
    out[at + 3] = share(plannedOurs, own);
    out[at + 4] = share(reported, aligned);
    out[at + 5] = hedgedPredicate;
    out[at + 6] = plannedPredicate;
    out[at + 7] = share(hedgedTheirs, aligned) - share(hedgedOurs, own);
    out[at + 8] = share(quoted, aligned);
  },
};

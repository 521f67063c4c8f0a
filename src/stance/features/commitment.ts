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

const has = (flags: number, flag: number): number => ((flags & flag) !== 0 ? 1 : 0);

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
      hedgedOurs += has(ours, FLAG.HEDGED);
      plannedOurs += has(ours, FLAG.PLANNED);
      const j = alignment.to[i] as number;
      if (j < 0) continue;
      const theirs = b.flags[j] as number;
      aligned++;
      hedgedTheirs += has(theirs, FLAG.HEDGED);
      plannedTheirs += has(theirs, FLAG.PLANNED);
      reported += has(theirs, FLAG.REPORTED);
      quoted += has(theirs, FLAG.QUOTED);
      if (has(ours, FLAG.PREDICATE) === 0) continue;
      hedgedPredicate = has(theirs, FLAG.HEDGED) - has(ours, FLAG.HEDGED);
      plannedPredicate = has(theirs, FLAG.PLANNED) - has(ours, FLAG.PLANNED);
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

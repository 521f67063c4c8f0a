import { isDate } from "../../language/quantities.ts";
import { namesOf, STANDING } from "../actor.ts";
import { OUTCOME } from "../conflict/compare.ts";
import { opposedDegrees } from "../degree.ts";
import { anothersThing, doneOtherwise } from "../doer.ts";
import { opposedOffice } from "../office.ts";
import type { FeatureGroup, Pair } from "../pair.ts";
import { opposedPosition } from "../positions.ts";
import { countUnmet } from "../quantified.ts";
import { opposedRank } from "../rank.ts";
import { deniesElse, rulesAgree } from "../rule.ts";
import { untimely } from "../timely.ts";
import { saidOtherwise } from "../turned.ts";

const FEATURES = [
  "doneOtherwise", "anothersThing", "untimely", "countUnmet", "saidOtherwise", "rulesSupport", "rulesRefute",
  "deniesElse", "absentNames", "datesMissing", "datesDiffering", "opposedOffice", "opposedRank", "opposedPosition", "opposedDegree",
] as const; // biome-ignore format: a table

/**
 * What the rules hold against a side. They keep a sentence from being listed on it; the model sees them as well, so that it
 * does not take the rest of such sentences for what a supporting one looks like.
 */
export const reservations: FeatureGroup = {
  name: "reservations",
  features: FEATURES,
  fill(pair, out, at) {
    out[at] = Number(doneOtherwise(pair));
    out[at + 1] = Number(anothersThing(pair));
    out[at + 2] = Number(untimely(pair));
    out[at + 3] = Number(countUnmet(pair));
    out[at + 4] = Number(saidOtherwise(pair));
    out[at + 5] = Number(rulesAgree(pair, "SUPPORTS"));
    out[at + 6] = Number(rulesAgree(pair, "REFUTES"));
    out[at + 7] = Number(deniesElse(pair));
    out[at + 8] = namesOf(pair).filter(({ standing }) => standing <= STANDING.ABSENT).length;
    out[at + 9] = datesOf(pair, OUTCOME.MISSING);
    out[at + 10] = datesOf(pair, OUTCOME.CONFLICTS);
    out[at + 11] = Number(opposedOffice(pair) !== null);
    out[at + 12] = Number(opposedRank(pair) !== null);
    out[at + 13] = Number(opposedPosition(pair) !== null);
    out[at + 14] = Number(opposedDegrees(pair) !== null);
  },
};

/** How many of the statement's dates fare so. */
const datesOf = ({ statement, quantities }: Pair, outcome: number): number =>
  quantities.filter((q) => q.outcome === outcome && isDate(statement.quantityKind[q.ours] as number)).length;

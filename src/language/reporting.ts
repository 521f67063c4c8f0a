import { hashKey } from "../core/hash.ts";
import { KeySet } from "../core/key-set.ts";

/** Verbs that report what somebody said, thought or found. */
const REPORTING: ReadonlySet<string> = new Set(
  `say tell state announce report claim argue add note explain stress emphasize emphasise declare insist warn confirm suggest believe think reveal write admit acknowledge maintain assert comment conclude clarify allege according`.split(
    " ",
  ),
);
const REPORTING_KEYS = new KeySet([...REPORTING].map(hashKey));

/** Is this the lemma of a verb of saying or thinking? */
export const isReportingLemma = (lemma: string): boolean => REPORTING.has(lemma);

/** Is this the key of the lemma of a verb of saying or thinking? */
export const isReporting = (lemmaKey: number): boolean => REPORTING_KEYS.has(lemmaKey);

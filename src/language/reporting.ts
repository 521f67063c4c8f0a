import { hashKey } from "../core/hash.ts";

/** Verbs that report what somebody said, thought or found. */
const REPORTING: ReadonlySet<string> = new Set(
  `say tell state announce report claim argue add note explain stress emphasize emphasise declare insist warn confirm suggest believe think reveal write admit acknowledge maintain assert comment conclude clarify allege according`.split(
    " ",
  ),
);
const REPORTING_KEYS: ReadonlySet<number> = new Set([...REPORTING].map(hashKey));

/** Is this the lemma of a verb of saying or thinking? */
export const isReportingLemma = (lemma: string): boolean => REPORTING.has(lemma);

/** Is this the key of the lemma of a verb of saying or thinking? */
export const isReporting = (lemmaKey: number): boolean => REPORTING_KEYS.has(lemmaKey);

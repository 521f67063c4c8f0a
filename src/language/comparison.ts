import type { Clauses } from "./clauses.ts";
import { FLAG } from "./flags.ts";
import { tagSet } from "./tag-sets.ts";
import { tagged, type Words } from "./words.ts";

const COMPARED = tagSet(/^(?:RB|JJ)$/);

/** Of time, amount or addition, and no comparison: "as soon as", "as many as 200", "as well as". */
const OTHERWISE = /^(?:soon|long|well|far|much|many|early|late|little|few|recently|high|low|often|fast|quickly)$/;

/** Marks what something is only compared to: "as firmly as the members are", "as old as the town". */
export function markComparisons(w: Words, c: Clauses, flags: Uint16Array): void {
  for (let i = 0; i + 3 < w.form.length; i++) {
    if (w.lower[i] !== "as" || w.lower[i + 2] !== "as") continue;
    if (!tagged(w, i + 1, COMPARED) || OTHERWISE.test(w.lower[i + 1] as string)) continue;
    for (let k = i + 3; k < w.form.length && c.of[k] === c.of[i + 3]; k++)
      flags[k] = (flags[k] as number) | FLAG.LIKENED;
  }
}

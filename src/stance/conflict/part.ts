import type { Analysis } from "../../language/analysis.ts";
import { QUANTITY } from "../../language/quantities.ts";
import { anyQuantity } from "../../language/scan.ts";
import { keys } from "../acts.ts";
import { CLASS, classOf, isContent } from "../align.ts";

/** "Six of the nine states": a part of a counted whole. */

const OF = keys("of out");
/** Tokens between the part and its whole: "40 of the hospital's 210 posts". */
const APART = 5;

/** The quantity of which `q` is a part, by its index; -1 for none. */
export function wholeOf(a: Analysis, q: number): number {
  const last = a.quantityLast[q] as number;
  if (a.quantityKind[q] !== QUANTITY.CARDINAL || !OF.has(a.lemma[last + 1] ?? 0)) return -1;
  for (let r = 0; r < a.quantityFirst.length; r++) {
    const first = a.quantityFirst[r] as number;
    if (a.quantityKind[r] !== QUANTITY.CARDINAL || first <= last || first - last > APART) continue;
    for (let k = last + 1; k < first; k++) if (classOf(a, k) === CLASS.VERB && isContent(a, k)) return -1;
    return r;
  }
  return -1;
}

/** Is `q` the whole of which another quantity is a part? */
export const isWhole = (a: Analysis, q: number): boolean =>
  anyQuantity(a, (part) => part !== q && wholeOf(a, part) === q);

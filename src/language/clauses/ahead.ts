import { FINITE, tagSet } from "../tag-sets.ts";
import { tagged, type Words } from "../words.ts";

/** Marks that set apart what stands behind them. */
export const APART = /^(?:;|:|--+|—|–|\(|\)|-LRB-|-RRB-|\[|\])$/;

/** Tags of what may open a subject. */
export const SUBJECT = tagSet(/^(?:PRP|DT|NNP|EX|NNS|NN|PRP\$)$/);

/** Is there a finite verb in the tokens behind `from`, before the next break? */
export function finiteAhead(w: Words, from: number, reach: number): number {
  for (let i = from; i < Math.min(w.form.length, from + reach); i++) {
    if (tagged(w, i, FINITE)) return i;
    // "that account and said": the verb is not the account's.
    if (/^(?:and|or|but)$/.test(w.lower[i] as string) && tagged(w, i + 1, FINITE)) return -1;
    if (/^[,;:—]$/.test(w.form[i] as string) || APART.test(w.form[i] as string)) return -1;
  }
  return -1;
}

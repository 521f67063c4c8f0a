import { hashKey } from "../core/hash.ts";
import type { Atom, QuantityTokens } from "./quantities/atoms.ts";
import { QuantityReader } from "./quantities/reader.ts";

export type { QuantityTokens } from "./quantities/atoms.ts";
export { isDate, QUANTITY, type QuantityKind } from "./quantities/kinds.ts";

/** The quantity columns of an `Analysis`, one entry a quantity, in the order of the text. */
export interface Quantities {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
  readonly kind: Uint8Array;
  readonly unit: Uint32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Key of a unit: of a noun's lemma, "dollar", "day", "metre", "/10", "date:year" …; 0 for none. */
export const unitKey = (unit: string): number => (unit === "" ? 0 : hashKey(unit));

/**
 * Reads the quantities and dates of a sentence as closed intervals. "More than 5 people" is [6, ∞), "nearly 100" is
 * [90, 99], "24 hours" and "one day" are both 1 of unit "day", "before 7 July 2019" ends on 6 July.
 */
export function quantities(tokens: QuantityTokens): Quantities {
  const reader = new QuantityReader(tokens);
  const found = reader.all();
  const tokenOf = (at: number): number => (reader.atoms.list[at] as Atom).token;
  return {
    first: new Uint8Array(found.map((q) => tokenOf(q.from))),
    last: new Uint8Array(found.map((q) => tokenOf(q.end - 1))),
    kind: new Uint8Array(found.map((q) => q.kind)),
    unit: new Uint32Array(found.map((q) => unitKey(q.unit))),
    low: new Float64Array(found.map((q) => q.low)),
    high: new Float64Array(found.map((q) => q.high)),
  };
}

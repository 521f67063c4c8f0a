import type { Column } from "./columns.ts";

/**
 * How a column of numbers is stored in fewer bytes than it takes in memory. A Worker's start reads every byte of its
 * bundle (in workerd 20 ms a megabyte); widening a column again takes 1 ms a megabyte.
 *
 * - `plain`: as it is; read as a view.
 * - `narrow`: no number needs its type's width.
 * - `steps`: ascending numbers (offsets), stored as the differences between them.
 * - `keys`: few different numbers (hashes of words), stored as places in their list.
 */
export type Packing =
  | { readonly kind: "plain" }
  | { readonly kind: "narrow" | "steps"; readonly numbers: Narrow }
  | { readonly kind: "keys"; readonly numbers: Narrow; readonly keys: Uint32Array };

export type Narrow = Uint8Array | Uint16Array;

/** A column is packed where that leaves at most so much of it: what is read as a view costs nothing to read. */
const WORTHWHILE = 0.75;

/** The packing with the fewest bytes. The same column gives the same packing. */
export function pack(column: Column): Packing {
  if (column instanceof Float64Array || column instanceof Uint8Array) return { kind: "plain" };
  const [best] = [narrow(column), steps(column), keys(column)]
    .filter((packing) => packing !== null)
    .sort((a, b) => packedBytes(a) - packedBytes(b));
  return best && packedBytes(best) <= WORTHWHILE * column.byteLength ? best : { kind: "plain" };
}

type Packed = Exclude<Packing, { kind: "plain" }>;

export const packedBytes = (packing: Packed): number =>
  packing.numbers.byteLength + (packing.kind === "keys" ? packing.keys.byteLength : 0);

/** Writes the column that was packed into `into`, which has its type and length. */
export function unpack<C extends Column>(packing: Packed, into: C): C {
  const { numbers } = packing;
  switch (packing.kind) {
    case "narrow":
      into.set(numbers);
      break;
    case "steps":
      for (let at = 0, sum = 0; at < numbers.length; at++) {
        sum += numbers[at] as number;
        into[at] = sum;
      }
      break;
    case "keys":
      for (let at = 0; at < numbers.length; at++) into[at] = packing.keys[numbers[at] as number] as number;
  }
  return into;
}

function narrow(column: Column): Packed | null {
  const numbers = narrowed(column);
  return numbers && { kind: "narrow", numbers };
}

function steps(column: Column): Packed | null {
  const differences = Float64Array.from(column, (value, at) => value - (at > 0 ? (column[at - 1] as number) : 0));
  const numbers = differences.some((step) => step < 0) ? null : narrowed(differences);
  return numbers && { kind: "steps", numbers };
}

function keys(column: Column): Packed | null {
  const different = Uint32Array.from(new Set(column)).sort();
  const place = new Map(Array.from(different, (key, at) => [key, at]));
  const numbers = narrowed(Float64Array.from(column, (key) => place.get(key) as number));
  return numbers && { kind: "keys", numbers, keys: different };
}

/** The numbers in the fewest bytes that hold them all; null where two are too few. */
function narrowed(values: ArrayLike<number>): Narrow | null {
  let most = 0;
  for (let at = 0; at < values.length; at++) most = Math.max(most, values[at] as number);
  if (most > 0xffff) return null;
  return most > 0xff ? Uint16Array.from(values) : Uint8Array.from(values);
}

import { hashBytes } from "../core/hash.ts";

/** Raised whenever the rules in this folder could analyse the same sentence differently. */
const RULES = 19;

/**
 * What an archive's analyses depend on besides its text: the rules and the data. Archive and running code must agree,
 * as the judge compares their numbers.
 *
 * @param data the resource files, in a fixed order
 */
export function analyserVersion(data: readonly ArrayBuffer[]): string {
  let hash: number | undefined;
  for (const file of data) hash = hashBytes(new Uint8Array(file), hash);
  return `${RULES}-${(hash ?? 0).toString(16).padStart(8, "0")}`;
}

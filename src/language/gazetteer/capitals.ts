import { hashKey } from "../../core/hash.ts";
import { KeySet } from "../../core/key-set.ts";
import { NAMED, places } from "./table.ts";

const TOKENS = new KeySet(
  [...places]
    .filter(([, { named }]) => named === NAMED.CAPITAL)
    .flatMap(([name]) => name.split(" "))
    .map(hashKey),
);

/** Is this the key of a word in a capital's name ("Kyiv", "La" and "Paz")? */
export const isOfCapital = (lemmaKey: number): boolean => TOKENS.has(lemmaKey);

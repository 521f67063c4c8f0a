import type { Analysis } from "../../language/analysis.ts";
import { among, anyQuantity, hasLemma } from "../../language/scan.ts";
import { keys } from "../acts.ts";

const FROM = keys("from");
const TO = keys("to until");
const CHANGING = keys(
  "rise increase grow climb jump soar raise lift expand extend lengthen fall drop decline decrease cut reduce lower shorten shrink slip delay postpone put move bring change revise correct slump plunge halve trim slash",
);
/** Tokens between a verb of change and "from", and between the former value and "to". */
const REACH = 8;
const APART = 3;

/** Is it what something no longer is: the first value of "shortened it from two years to 18 months"? */
export function isFormer(b: Analysis, q: number): boolean {
  const first = b.quantityFirst[q] as number;
  if (!FROM.has(b.lemma[first - 1] ?? 0)) return false;
  const last = b.quantityLast[q] as number;
  const becomes = anyQuantity(
    b,
    (k) =>
      (b.quantityFirst[k] as number) > last &&
      (b.quantityFirst[k] as number) - last <= APART &&
      b.quantityKind[k] === b.quantityKind[q] &&
      TO.has(b.lemma[(b.quantityFirst[k] as number) - 1] as number),
  );
  return becomes && among(b, first - REACH, first, CHANGING);
}

const FORMERLY = keys("originally initially formerly previously first before had once");

/** Does the statement itself speak of what was before: "was cut from two years", "originally wanted 2,400"? */
export const saysFormer = (a: Analysis, p: number): boolean =>
  FROM.has(a.lemma[(a.quantityFirst[p] as number) - 1] ?? 0) || hasLemma(a, FORMERLY);

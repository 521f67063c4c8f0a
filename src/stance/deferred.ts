import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { among } from "../language/scan.ts";
import { PAST_PARTICIPLE } from "../language/tag-sets.ts";
import { hasAuxiliary, hasTag, keys } from "./acts.ts";

/** What is denied, or affirmed, for the time being only. */

const UNTIL = keys("until unless");
/** Tokens behind what is denied in which "until" makes it "only after". */
const SOON = 8;

/** "Will be deployed before a truce holds", "without waiting": it is not only put off then. */
const FIRST = keys("before without already");

const WILL = keys("will shall");
const YET = keys("yet");
const NOT = keys("not never");
const HAVE = keys("have");

/**
 * Is what the statement says at `i` denied at `j` of the sentence only for a time, or but for a condition: "would not be
 * deployed until …", "has yet to pay" against "will pay"?
 */
export const isPutOff = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  (among(b, j, j + SOON, UNTIL) && !among(a, i, a.start.length, FIRST)) || (hasAuxiliary(a, i, WILL) && isNotYet(b, j));

/** "Has yet to pay", "has not paid": what has not been done may come. */
function isNotYet(b: Analysis, j: number): boolean {
  if (hasAuxiliary(b, j, YET)) return true;
  return hasTag(b, j, PAST_PARTICIPLE) && hasAuxiliary(b, j, HAVE) && hasAuxiliary(b, j, NOT);
}

/** "Has yet to approve": what must or will still be done, at `j` of the sentence, is not done. */
export const isStillOpen = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  ((b.flags[j] as number) & FLAG.PLANNED) !== 0 && hasAuxiliary(a, i, YET);

import type { Candidate } from "./02-terminators.ts";

/** Always followed by more of the same sentence: titles, and what stands before a name or a number. */
const BEFORE_A_NAME = new Set(
  (
    "mr mrs ms mx dr prof rev fr sr hon pres gov sen rep reps sens atty gen lt col maj capt cpt cmdr adm sgt cpl pvt brig " +
    "supt det insp st ste mt messrs mme mlle msgr amb vs v arts secs ch chap figs pp approx ca cf eg ie e.g i.e " +
    "viz al"
  ).split(" "),
);

/** The same, but in lower case words that may end a sentence: "bought modern art." */
const BEFORE_A_NUMBER = new Set("art sec fig ft".split(" "));
/** Days, of which the same is true: "in the sun." */
const DAYS = new Set("sun sat wed".split(" "));

/** Followed by a number or the same sentence, but also found at a sentence's end. */
const SOMETIMES = new Set(
  (
    "jr inc corp ltd co cos llc plc bros dept est assn ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue " +
    "wed thu fri sat sun etc vol u.s u.k u.n u.s.a e.u d.c a.m p.m ph.d b.a m.a m.d p.s"
  ).split(" "),
);

/** Words that open an English sentence but rarely stand, capitalised, inside one. */
const OPENERS = new Set(
  (
    "The A An It He She They We You I In On At But And Or So If When While As After Before Since Although Though However " +
    "Meanwhile This That These Those There Here His Her Their Its Our My Your What Why How Who Where For From With By To Of " +
    "Under Despite During Last Earlier Later Now Then Also Some Many Most All Both Each Officials Police Asked According"
  ).split(" "),
);

const LONGEST = 8;

/** "Mr. Smith", "St. Louis", "the U.S. Senate", "7 a.m. Monday": a point that ends an abbreviation, not a sentence. */
export function isAbbreviation(text: string, { mark, end, next }: Candidate): boolean {
  if (text.charAt(mark) !== "." || end > mark + 1) return false;
  const written = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, mark - LONGEST), mark))?.[0];
  if (written === undefined) return false;
  const before = written.toLowerCase();
  const isCapitalised = written !== before;
  if (BEFORE_A_NUMBER.has(before)) return isCapitalised || /^\d/.test(text.slice(next));
  if (DAYS.has(before) && !isCapitalised) return false;
  if (BEFORE_A_NAME.has(before)) return true;
  if (!SOMETIMES.has(before)) return false;
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(next, next + 12))?.[0] ?? "";
  return word !== "" && !OPENERS.has(word);
}

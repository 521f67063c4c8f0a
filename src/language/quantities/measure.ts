import type { Atoms } from "./atoms.ts";
import { QUANTITY, type QuantityKind } from "./kinds.ts";
import { conversionOf, currencyOf, isDuration } from "./units.ts";

/** What a number is in; `end` is one past the last atom of the unit. */
export interface Measure {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly factor: number;
  readonly end: number;
}

/** How many words may stand between a number and the noun it counts ("33 mostly positive professional reviews"). */
const REACH = 4;
const OLDEST = 130;

/** The noun at or after `from` that is described there: the last of the next run of nouns, behind adjectives. */
export function nounAhead(atoms: Atoms, from: number): number | null {
  let at = from;
  const describes = (i: number): boolean =>
    /^(?:JJ|VBN|VBG|RB|PRP\$|DT|POS|CD)/.test(atoms.tag(i)) ||
    // Taggers read "540 confirmed cases" as a past tense.
    (atoms.tag(i) === "VBD" && atoms.text(i).endsWith("ed") && /^(?:NN|JJ)/.test(atoms.tag(i + 1)));
  while (at < from + REACH && describes(at) && conversionOf(atoms.lemma(at)) === undefined) at++;
  if (!atoms.tag(at).startsWith("NN")) {
    // Taggers read rare nouns as adjectives: "one critic".
    return at > from && atoms.tag(at - 1) === "JJ" ? at - 1 : null;
  }
  for (;;) {
    const dash = atoms.text(at + 1) === "-" ? 1 : 0;
    if (!atoms.tag(at + 1 + dash).startsWith("NN")) return at;
    at += 1 + dash;
  }
}

/** The noun that a number ending at `end` counts: "33 positive reviews", "12 of the critics". */
export function countedNoun(atoms: Atoms, end: number): number | null {
  let at = /^[-+]$/.test(atoms.text(end)) ? end + 1 : end;
  if (atoms.text(at) === "of") {
    at += /^(?:the|its|his|her|their|these|those|all|our)$/.test(atoms.text(at + 1)) ? 2 : 1;
  }
  return nounAhead(atoms, at);
}

/** The currency of the sign before a number, if there is one: "$", not "dollar". */
export function signBefore(atoms: Atoms, from: number): string | undefined {
  return /^\p{L}/u.test(atoms.text(from - 1)) ? undefined : currencyOf(atoms.text(from - 1));
}

function percentOf(atoms: Atoms, at: number): Measure | null {
  const kind = QUANTITY.PERCENT;
  if (/^(?:%|percent|pct)$/.test(atoms.text(at))) {
    return { kind, unit: /^points?$/.test(atoms.text(at + 1)) ? "point" : "", factor: 1, end: at + 1 };
  }
  if (atoms.phrase(at, at + 2) === "per cent") return { kind, unit: "", factor: 1, end: at + 2 };
  return atoms.text(at) === "percentage" ? { kind, unit: "point", factor: 1, end: at + 1 } : null;
}

function moneyOf(atoms: Atoms, from: number, end: number, at: number): Measure | null {
  const kind = QUANTITY.MONEY;
  const sign = signBefore(atoms, from);
  if (sign !== undefined) return { kind, unit: sign, factor: 1, end };
  const noun = currencyOf(atoms.lemma(at));
  if (noun !== undefined) return { kind, unit: noun, factor: 1, end: at + 1 };
  const behind = currencyOf(atoms.lemma(at + 1));
  return behind !== undefined && atoms.isCapitalised(at) ? { kind, unit: behind, factor: 1, end: at + 2 } : null;
}

/** "43 years old", "15-year-old", "40 years of age", "aged 43". */
function ageOf(atoms: Atoms, from: number, end: number, at: number, value: number): Measure | null {
  const after = atoms.text(at + 1) === "-" ? at + 2 : at + 1;
  const old = atoms.text(after) === "old" || atoms.phrase(after, after + 2) === "of age";
  if (/^years?$/.test(atoms.text(at)) && old) return { kind: QUANTITY.AGE, unit: "age", factor: 1, end: at + 1 };
  const aged = /^(?:aged|age)$/.test(atoms.text(from - 1)) && value < OLDEST;
  return aged ? { kind: QUANTITY.AGE, unit: "age", factor: 1, end } : null;
}

function measureOf(atoms: Atoms, end: number, at: number): Measure | null {
  const square = /^(?:square|sq\.?)$/.test(atoms.text(at)) ? 1 : 0;
  const [unit, factor] = conversionOf(atoms.lemma(at + square)) ?? [];
  if (unit === undefined || factor === undefined) {
    return atoms.text(end) === "m" ? { kind: QUANTITY.MEASURE, unit: "metre", factor: 1, end: end + 1 } : null;
  }
  const last = at + square + 1;
  if (square === 1) return { kind: QUANTITY.MEASURE, unit: "hectare", factor: (factor * factor) / 10_000, end: last };
  if (unit === "metre" && /^(?:\/|per) (?:h|hour)$/.test(atoms.phrase(last, last + 2))) {
    return { kind: QUANTITY.MEASURE, unit: "km/h", factor: factor / 1000, end: last + 2 };
  }
  return { kind: isDuration(unit) ? QUANTITY.DURATION : QUANTITY.MEASURE, unit, factor, end: last };
}

/** "for three more years": a duration whose noun stands behind an adjective. */
function distantDuration(atoms: Atoms, end: number): Measure | null {
  const noun = /^JJR?$/.test(atoms.tag(end)) ? end + 1 : -1;
  const [unit, factor] = noun < 0 ? [] : (conversionOf(atoms.lemma(noun)) ?? []);
  if (unit === undefined || factor === undefined || !isDuration(unit)) return null;
  return { kind: QUANTITY.DURATION, unit, factor, end: noun + 1 };
}

/** What the number in [from, end) is in; a count of the noun ahead, when it is in nothing else. */
export function measure(atoms: Atoms, from: number, end: number, value: number): Measure {
  const at = atoms.text(end) === "-" ? end + 1 : end;
  const found =
    percentOf(atoms, at) ??
    moneyOf(atoms, from, end, at) ??
    ageOf(atoms, from, end, at, value) ??
    measureOf(atoms, end, at) ??
    distantDuration(atoms, end);
  if (found !== null) return found;
  if (atoms.lemma(at) === "time") return { kind: QUANTITY.TIMES, unit: "times", factor: 1, end: at + 1 };
  const noun = countedNoun(atoms, end);
  // "a score of 72": the noun stands before.
  const before = atoms.text(from - 1) === "of" && atoms.tag(from - 2).startsWith("NN") ? atoms.lemma(from - 2) : "";
  return { kind: QUANTITY.CARDINAL, unit: noun === null ? before : atoms.lemma(noun), factor: 1, end };
}

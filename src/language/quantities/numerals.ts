import type { Atom } from "./atoms.ts";
import { CARDINALS, FRACTIONS, ORDINALS, PLURALS, SCALES, SHORT_SCALES, SPECIAL, TIMES } from "./number-words.ts";

export interface Numeral {
  readonly low: number;
  readonly high: number;
  /** One past its last atom. */
  readonly end: number;
  readonly form: "cardinal" | "ordinal" | "fraction" | "times";
  /** Has it a decimal point or a fraction? */
  readonly continuous: boolean;
}

const exactly = (value: number, end: number, form: Numeral["form"], continuous = false): Numeral => ({
  low: value,
  high: value,
  end,
  form,
  continuous,
});

const isDigits = (text: string | undefined): boolean => text !== undefined && /^\.?\d/.test(text);

/** Applies the scale words that follow: "3" "hundred" "thousand". */
function scaled(atoms: readonly Atom[], from: number, value: number, money: boolean): { value: number; end: number } {
  let result = value;
  let end = from;
  for (;;) {
    const atom = atoms[end];
    if (atom === undefined) break;
    const hyphen = atom.text === "-" && SCALES.has(atoms[end + 1]?.text ?? "") ? 1 : 0;
    const word = atoms[end + hyphen] as Atom;
    const scale = SCALES.get(word.text) ?? (atom.glued || money ? SHORT_SCALES.get(word.text) : undefined);
    if (scale === undefined) break;
    result *= scale;
    end += 1 + hyphen;
  }
  // 4.35 × 100 is 434.99… in binary: what is within a billionth of an integer is meant as one.
  const whole = Math.round(result);
  return { value: Math.abs(result - whole) < 1e-9 * Math.abs(result) ? whole : result, end };
}

/** Is it "four" after "twenty"? */
const completesTens = (before: number, ones: number): boolean =>
  before % 100 >= 20 && before % 10 === 0 && ones < 10 && ones > 0;

/** A number in words, without ordinals: "two hundred and five", "twenty-four". */
function words(atoms: readonly Atom[], from: number): { value: number; end: number } | null {
  let total = 0;
  let current = 0;
  let end = from;
  let found = false;
  let lastSmall = false;
  while (end < atoms.length) {
    let at = end;
    const text = (): string => atoms[at]?.text ?? "";
    if (found && text() === "-" && CARDINALS.has(atoms[at + 1]?.text ?? "")) at++;
    // "two hundred and five", but "two and five" are two numbers.
    if (found && text() === "and" && !lastSmall && CARDINALS.has(atoms[at + 1]?.text ?? "")) at++;
    const small = CARDINALS.get(text());
    const scale = SCALES.get(text());
    if (small !== undefined) {
      if (lastSmall && !completesTens(current, small)) break;
      current += small;
      lastSmall = true;
    } else if (scale !== undefined && found) {
      if (scale === 100 || scale === 12) current *= scale;
      else {
        total += Math.max(1, current) * scale;
        current = 0;
      }
      lastSmall = false;
    } else break;
    found = true;
    end = at + 1;
  }
  return found ? { value: total + current, end } : null;
}

function ordinal(atoms: readonly Atom[], from: number): Numeral | null {
  const first = atoms[from] as Atom;
  const alone = ORDINALS.get(first.text);
  if (alone !== undefined) return exactly(alone, from + 1, "ordinal");
  const tens = CARDINALS.get(first.text);
  if (tens === undefined || tens < 20) return null;
  const at = atoms[from + 1]?.text === "-" ? from + 2 : from + 1;
  const ones = ORDINALS.get(atoms[at]?.text ?? "");
  return ones !== undefined && ones < 10 ? exactly(tens + ones, at + 1, "ordinal") : null;
}

/** "two thirds", "a quarter", "half", "one-third"; a bare "third" or "fifth" is an ordinal. */
function fraction(atoms: readonly Atom[], from: number, count: number, at: number): Numeral | null {
  const next = atoms[at]?.text === "-" ? at + 1 : at;
  const denominator = FRACTIONS.get(atoms[next]?.text ?? "");
  if (denominator === undefined || count >= denominator || next === from) return null;
  const plural = /(?:s|ves)$/.test(atoms[next]?.text ?? "");
  if (count === 1 ? plural : !plural) return null;
  return exactly(count / denominator, next + 1, "fraction", true);
}

/** A quarter or third of "one": "a half", "a third of", "half". */
function bareFraction(atoms: readonly Atom[], from: number): Numeral | null {
  const text = atoms[from]?.text ?? "";
  if (text === "half") {
    const a = atoms[from + 1]?.text === "a" || atoms[from + 1]?.text === "-" ? from + 2 : from + 1;
    const scale = SCALES.get(atoms[a]?.text ?? "");
    return scale === undefined ? exactly(0.5, from + 1, "fraction", true) : exactly(scale / 2, a + 1, "cardinal");
  }
  if (text !== "a" && text !== "an") return null;
  const next = atoms[from + 1]?.text ?? "";
  const part = FRACTIONS.get(next);
  if (part !== undefined && (next === "half" || atoms[from + 2]?.text === "of"))
    return exactly(1 / part, from + 2, "fraction", true);
  const scale = SCALES.get(next);
  if (scale !== undefined) {
    const tail = scaled(atoms, from + 2, scale, false);
    return exactly(tail.value, tail.end, "cardinal");
  }
  if (next === "couple") return exactly(2, from + 2, "cardinal");
  return null;
}

/** Can a century be counted with it ("nineteenth", "twenty"-first)? */
export const isOrdinalWord = (text: string): boolean => ORDINALS.has(text) || (CARDINALS.get(text) ?? 0) >= 20;

/** First words of numerals. */
const STARTS = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...TIMES.keys(),
  ...PLURALS.keys(),
  ...SPECIAL.keys(),
  "tens",
  "half",
  "a",
  "an",
]);

/** "hundreds", "tens of thousands": from twice the unit to just below ten times as much or the next larger word. */
function plurals(atoms: readonly Atom[], from: number): Numeral | null {
  const text = atoms[from]?.text ?? "";
  const unit = text === "tens" ? 10 : (PLURALS.get(text)?.[0] ?? 0) / 2;
  const second = atoms[from + 1]?.text === "of" ? PLURALS.get(atoms[from + 2]?.text ?? "") : undefined;
  if (unit > 0 && second !== undefined) {
    const low = unit * second[0];
    return { low, high: 5 * low - 1, end: from + 3, form: "cardinal", continuous: false };
  }
  const range = PLURALS.get(text);
  return range === undefined
    ? null
    : { low: range[0], high: range[1], end: from + 1, form: "cardinal", continuous: false };
}

/** The numeral that starts at an atom, or null. `money` lets "m" and "b" scale it. */
export function numeralAt(atoms: readonly Atom[], from: number, money = false): Numeral | null {
  if (from >= atoms.length) return null;
  const text = atoms[from]?.text ?? "";
  if (isDigits(text)) return digits(atoms, from, money);
  if (!STARTS.has(text)) return null;
  const special = SPECIAL.get(text);
  if (special !== undefined) return exactly(special, from + 1, "fraction", true);
  const times = TIMES.get(text);
  if (times !== undefined) return exactly(times, from + 1, "times");
  const several = plurals(atoms, from);
  if (several !== null) return several;
  const nth = ordinal(atoms, from);
  if (nth !== null) return nth;
  const bare = bareFraction(atoms, from);
  if (bare !== null) return bare;
  const spelt = words(atoms, from);
  if (spelt === null) return null;
  return (
    fraction(atoms, from, spelt.value, spelt.end) ?? mixed(atoms, spelt) ?? exactly(spelt.value, spelt.end, "cardinal")
  );
}

/** "two and a half [million]". */
function mixed(atoms: readonly Atom[], whole: { value: number; end: number }): Numeral | null {
  const [and, a, half] = [0, 1, 2].map((k) => atoms[whole.end + k]?.text);
  if (and !== "and" || a !== "a" || half !== "half") return null;
  const tail = scaled(atoms, whole.end + 3, whole.value + 0.5, false);
  return exactly(tail.value, tail.end, "cardinal", true);
}

function digits(atoms: readonly Atom[], from: number, money: boolean): Numeral {
  const text = (atoms[from] as Atom).text;
  let value = Number(text.replaceAll(",", ""));
  const next = atoms[from + 1];
  if (next?.glued && /^(?:st|nd|rd|th)$/.test(next.text)) return exactly(value, from + 2, "ordinal");
  // "1 1/2", "2½".
  const vulgar = SPECIAL.get(next?.text ?? "");
  if (vulgar !== undefined) value += vulgar;
  const parted = fraction(atoms, from, value, from + 1);
  if (parted !== null) return parted;
  const whole = mixed(atoms, { value, end: from + 1 });
  if (whole !== null) return whole;
  const { value: result, end } = scaled(atoms, from + (vulgar === undefined ? 1 : 2), value, money);
  return exactly(result, end, "cardinal", text.includes(".") || vulgar !== undefined);
}

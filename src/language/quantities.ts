import { hashKey } from "../core/hash.ts";
import { type FoundDate, findDates } from "./dates.ts";
import { type Atom, atomsOf, type QuantityTokens } from "./quantities/atoms.ts";
import { BOUND, type Bound, boundAfter, boundBefore, interval } from "./quantities/bounds.ts";
import { type Numeral, numeralAt } from "./quantities/numerals.ts";
import { conversionOf, currencyOf, isDuration } from "./quantities/units.ts";
import { TAGS } from "./tagger.ts";

export type { QuantityTokens } from "./quantities/atoms.ts";

/** What a quantity measures. Dates come last: see `isDate`. */
export const QUANTITY = {
  /** A count; the unit is the key of the noun counted. */
  CARDINAL: 1,
  ORDINAL: 2,
  /** In hundredths; "half" and "two thirds" are 50 and 66.7. */
  PERCENT: 3,
  /** The unit is the currency's. */
  MONEY: 4,
  /** In days. */
  DURATION: 5,
  /** In metres, kilograms, hectares, litres, watts, km/h or degrees: the unit tells. */
  MEASURE: 6,
  /** "4.5/10", "3 out of 5": the value as given; the unit is the key of "/10". */
  RATING: 7,
  /** "3-2": the first number plus a thousandth of the second. */
  SCORE: 8,
  /** In years. */
  AGE: 9,
  /** "doubled", "three times", "tenfold": the factor or the number of times. */
  TIMES: 10,
  /** Days since 1970-01-01; the unit is the key of "date:day", "date:month", "date:year" … */
  DATE: 11,
  /** Without a year: days of a leap year, 1–366. */
  YEARLESS_DATE: 12,
  /** 0 is Monday. */
  WEEKDAY: 13,
  /** Minutes since midnight. */
  CLOCK: 14,
} as const;

export type QuantityKind = (typeof QUANTITY)[keyof typeof QUANTITY];

export const isDate = (kind: number): boolean => kind >= QUANTITY.DATE;

/** The quantity columns of an `Analysis`, one entry a quantity, in the order of the text. */
export interface Quantities {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
  readonly kind: Uint8Array;
  readonly unit: Uint32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

interface Found {
  /** Atoms, end exclusive. */
  from: number;
  end: number;
  kind: QuantityKind;
  unit: string;
  low: number;
  high: number;
}

const FACTORS = new Map(
  Object.entries({
    double: 2,
    triple: 3,
    quadruple: 4,
    halve: 0.5,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    tenfold: 10,
  }),
);
/** How many words may stand between a number and the noun it counts ("33 mostly positive professional reviews"). */
const REACH = 4;
/** Numbers above this are no score ("3-2", "102-98"). */
const LARGEST_SCORE = 200;

class QuantityReader {
  readonly #tokens: QuantityTokens;
  readonly #atoms: readonly Atom[];

  constructor(tokens: QuantityTokens) {
    this.#tokens = tokens;
    this.#atoms = atomsOf(tokens);
  }

  #text(at: number): string {
    return this.#atoms[at]?.text ?? "";
  }

  #tag(at: number): string {
    const token = this.#atoms[at]?.token;
    return token === undefined ? "" : (TAGS[this.#tokens.tag[token] as number] ?? "");
  }

  #lemma(at: number): string {
    const atom = this.#atoms[at];
    if (atom === undefined) return "";
    // A glued atom ("5km") is not what its token's lemma is about.
    return this.#tokens.lower[atom.token] === atom.text ? (this.#tokens.lemma[atom.token] as string) : atom.text;
  }

  dates(): FoundDate[] {
    return findDates({
      atoms: this.#atoms,
      isCapitalised: (at) => /^\p{Lu}/u.test(this.#tokens.form[this.#atoms[at]?.token ?? -1] ?? ""),
      isTagged: (at, prefix) => this.#tag(at).startsWith(prefix),
    });
  }

  /** The noun that is counted: the last of the next run of nouns, over adjectives and "of the". */
  #countedNoun(end: number): { lemma: string; at: number } | null {
    let at = end;
    if (this.#text(at) === "-") at++;
    if (this.#text(at) === "of")
      at += /^(?:the|its|his|her|their|these|those|all|our)$/.test(this.#text(at + 1)) ? 2 : 1;
    const limit = at + REACH;
    while (at < limit && /^(?:JJ|VBN|VBG|RB|PRP\$|DT|POS|CD)/.test(this.#tag(at)) && !conversionOf(this.#lemma(at)))
      at++;
    if (!this.#tag(at).startsWith("NN")) return null;
    while (/^NN/.test(this.#tag(at + 1)) || (this.#text(at + 1) === "-" && /^NN/.test(this.#tag(at + 2))))
      at += this.#text(at + 1) === "-" ? 2 : 1;
    return { lemma: this.#lemma(at), at };
  }

  /** "a score of 72", "a rating of 7": the noun before "of". */
  #nounBefore(from: number): string {
    const of = /^(?:of|at|is|was|are|were|to|:)$/.test(this.#text(from - 1));
    return of && this.#text(from - 1) === "of" && this.#tag(from - 2).startsWith("NN") ? this.#lemma(from - 2) : "";
  }

  /** Percent signs, currencies, ages, measures: what the number is in, and one past its last atom. */
  #unitOf(
    from: number,
    end: number,
    numeral: Numeral,
  ): { kind: QuantityKind; unit: string; factor: number; end: number } {
    const next = this.#text(end);
    const hyphen = next === "-" ? 1 : 0;
    const after = this.#text(end + hyphen);
    if (after === "%" || after === "percent" || after === "pct")
      return { kind: QUANTITY.PERCENT, unit: "", factor: 1, end: end + hyphen + 1 };
    if (after === "per" && this.#text(end + hyphen + 1) === "cent")
      return { kind: QUANTITY.PERCENT, unit: "", factor: 1, end: end + hyphen + 2 };
    if (after === "percentage") return { kind: QUANTITY.PERCENT, unit: "point", factor: 1, end: end + hyphen + 1 };
    const before = currencyOf(this.#text(from - 1));
    if (before !== undefined && !/^\p{L}/u.test(this.#text(from - 1)))
      return { kind: QUANTITY.MONEY, unit: before, factor: 1, end };
    const lemma = this.#lemma(end + hyphen);
    const currency = currencyOf(lemma);
    if (currency !== undefined) return { kind: QUANTITY.MONEY, unit: currency, factor: 1, end: end + hyphen + 1 };
    if (/^U\.?S/i.test(after) && currencyOf(this.#lemma(end + hyphen + 1)) === "dollar") {
      return { kind: QUANTITY.MONEY, unit: "dollar", factor: 1, end: end + hyphen + 2 };
    }
    if (/^years?$/.test(after) && this.#isAge(end + hyphen + 1))
      return { kind: QUANTITY.AGE, unit: "age", factor: 1, end: end + hyphen + 1 };
    if (/^(?:aged|age)$/.test(this.#text(from - 1)) && numeral.high < 130)
      return { kind: QUANTITY.AGE, unit: "age", factor: 1, end };
    if (lemma === "time" && this.#text(end) !== "of")
      return { kind: QUANTITY.TIMES, unit: "times", factor: 1, end: end + 1 };
    return this.#measureOf(end, hyphen, lemma) ?? { kind: QUANTITY.CARDINAL, unit: "", factor: 1, end };
  }

  #isAge(at: number): boolean {
    return (
      this.#text(at) === "old" ||
      (this.#text(at) === "-" && this.#text(at + 1) === "old") ||
      (this.#text(at) === "of" && this.#text(at + 1) === "age")
    );
  }

  #measureOf(
    end: number,
    hyphen: number,
    lemma: string,
  ): { kind: QuantityKind; unit: string; factor: number; end: number } | null {
    const square = /^(?:square|sq\.?)$/.test(this.#text(end + hyphen)) ? 1 : 0;
    const [unit, factor] = conversionOf(square ? this.#lemma(end + hyphen + 1) : lemma) ?? [];
    if (unit === undefined || factor === undefined) {
      const short = this.#atoms[end]?.text === "m" ? (["metre", 1] as const) : null;
      return short && { kind: QUANTITY.MEASURE, unit: short[0], factor: 1, end: end + 1 };
    }
    const last = end + hyphen + square + 1;
    if (square === 1) return { kind: QUANTITY.MEASURE, unit: "hectare", factor: (factor * factor) / 10_000, end: last };
    if (
      unit === "metre" &&
      (this.#text(last) === "/" || this.#text(last) === "per") &&
      /^(?:h|hour)$/.test(this.#text(last + 1))
    ) {
      return { kind: QUANTITY.MEASURE, unit: "km/h", factor: factor / 1000, end: last + 2 };
    }
    return { kind: isDuration(unit) ? QUANTITY.DURATION : QUANTITY.MEASURE, unit, factor, end: last };
  }

  /** "4.5/10", "3 out of 5". */
  #rating(from: number, first: Numeral): Found | null {
    const slash =
      this.#text(first.end) === "/" ? 1 : this.#text(first.end) === "out" && this.#text(first.end + 1) === "of" ? 2 : 0;
    if (slash === 0) return null;
    const scale = numeralAt(this.#atoms, first.end + slash);
    if (scale === null || scale.form !== "cardinal") return null;
    return { from, end: scale.end, kind: QUANTITY.RATING, unit: `/${scale.low}`, low: first.low, high: first.high };
  }

  /** The number after a dash, "to" or "between … and", when the two make a range or a score. */
  #pair(from: number, first: Numeral, money: boolean): { second: Numeral; score: boolean } | null {
    const link = this.#text(first.end);
    const between = /^(?:between|from)$/.test(this.#text(from - (money ? 2 : 1)));
    if (!(link === "-" || link === "to" || (link === "and" && between))) return null;
    const sign = currencyOf(this.#text(first.end + 1)) !== undefined && money ? 1 : 0;
    const second = numeralAt(this.#atoms, first.end + 1 + sign, money);
    if (second === null || second.form !== "cardinal" || first.form !== "cardinal") return null;
    const integers =
      !first.continuous && !second.continuous && first.low <= LARGEST_SCORE && second.low <= LARGEST_SCORE;
    const counts =
      this.#unitOf(from, second.end, second).kind !== QUANTITY.CARDINAL || /^NNS/.test(this.#tag(second.end));
    if (link === "-" && integers && !(second.low > first.low && counts)) return { second, score: true };
    if (link === "to" && !between && second.low <= first.low) return null;
    return second.low > first.low || first.low * 1000 <= second.low ? { second, score: false } : null;
  }

  /** The quantity that starts at an atom. */
  at(from: number): Found | null {
    const money = currencyOf(this.#text(from - 1)) !== undefined && !/^\p{L}/u.test(this.#text(from - 1));
    const numeral = numeralAt(this.#atoms, from, money);
    if (numeral === null) return this.#factor(from);
    if (this.#isNoNumber(from, numeral)) return null;
    if (numeral.form === "ordinal" || this.#isRank(from)) {
      const noun = this.#countedNoun(numeral.end);
      return {
        from,
        end: numeral.end,
        kind: QUANTITY.ORDINAL,
        unit: noun?.lemma ?? "",
        low: numeral.low,
        high: numeral.high,
      };
    }
    if (numeral.form === "times")
      return { from, end: numeral.end, kind: QUANTITY.TIMES, unit: "times", low: numeral.low, high: numeral.high };
    const rating = this.#rating(from, numeral);
    if (rating !== null) return rating;
    const pair = this.#pair(from, numeral, money);
    if (pair?.score) {
      const value = numeral.low + pair.second.low / 1000;
      return { from, end: pair.second.end, kind: QUANTITY.SCORE, unit: "", low: value, high: value };
    }
    return this.#measured(from, numeral, pair?.second ?? null);
  }

  #measured(from: number, numeral: Numeral, second: Numeral | null): Found {
    const end = second?.end ?? numeral.end;
    const measure = this.#unitOf(from, end, numeral);
    const fraction = numeral.form === "fraction" && measure.kind === QUANTITY.CARDINAL;
    const factor = fraction ? 100 : measure.factor;
    let low = numeral.low * factor;
    let high = (second?.high ?? numeral.high) * factor;
    // "5 to 7 million": the scale belongs to both.
    if (second !== null && numeral.low < 1000 && second.low >= 1000 * numeral.low) low *= scaleOf(second.low);
    let kind: QuantityKind = fraction ? QUANTITY.PERCENT : measure.kind;
    let unit = measure.unit;
    if (kind === QUANTITY.CARDINAL) {
      unit = this.#countedNoun(end)?.lemma ?? this.#nounBefore(from);
      if (unit === "percent") kind = QUANTITY.PERCENT;
    }
    const lead = kind === QUANTITY.MONEY && currencyOf(this.#text(from - 1)) !== undefined ? from - 1 : from;
    const opened = second === null ? boundBefore(this.#atoms, lead) : { bound: BOUND.EXACT, from: lead };
    const closed =
      second === null ? (boundAfter(this.#atoms, measure.end) ?? boundAfter(this.#atoms, numeral.end)) : null;
    const bound: Bound = closed?.bound ?? opened.bound;
    const counted =
      kind === QUANTITY.CARDINAL &&
      unit !== "" &&
      !numeral.continuous &&
      !/^(?:score|rating|average|point|rate)$/.test(unit);
    [low, high] = interval(bound, low, high, counted);
    return { from: opened.from, end: Math.max(measure.end, closed?.end ?? 0), kind, unit, low, high };
  }

  /** "number one", "No. 5", "#1". */
  #isRank(from: number): boolean {
    return /^(?:number|no\.?|#|nr\.?)$/.test(this.#text(from - 1)) && !/^(?:the|of)$/.test(this.#text(from - 1));
  }

  /** "one of them", "no one", "at first", a bare "second" that is a unit or an adverb. */
  #isNoNumber(from: number, numeral: Numeral): boolean {
    const text = this.#text(from);
    if (text === "one" && numeral.end === from + 1) {
      const next = this.#text(from + 1);
      return (
        !this.#tag(from).startsWith("CD") ||
        next === "of" ||
        (/^(?:no|any|every|each|some|which|this|that|another|the)$/.test(this.#text(from - 1)) && next !== "hundred")
      );
    }
    if (numeral.form === "ordinal" && !/\d/.test(text))
      return !/^(?:JJ|CD|NNP)/.test(this.#tag(from)) || this.#text(from - 1) === "at";
    if (text === "half") return /^(?:first|second|other|better)$/.test(this.#text(from - 1));
    return false;
  }

  /** "doubled", "tenfold". */
  #factor(from: number): Found | null {
    const factor = FACTORS.get(this.#lemma(from));
    if (factor === undefined || !(this.#tag(from).startsWith("VB") || /fold$/.test(this.#text(from)))) return null;
    const opened = boundBefore(this.#atoms, from);
    const [low, high] = interval(opened.bound, factor, factor, false);
    return { from: opened.from, end: from + 1, kind: QUANTITY.TIMES, unit: "times", low, high };
  }

  /** All quantities, dates first taken out, in the order of the text. */
  all(): Found[] {
    const found: Found[] = this.dates().map(({ from, end, granularity, low, high, yearless }) => ({
      from,
      end,
      kind: dateKind(granularity, yearless),
      unit: `date:${granularity}`,
      low,
      high,
    }));
    const taken = new Uint8Array(this.#atoms.length);
    for (const date of found) taken.fill(1, date.from, date.end);
    for (let at = 0; at < this.#atoms.length; ) {
      const quantity = taken[at] === 1 ? null : this.at(at);
      if (quantity !== null) found.push(quantity);
      at = quantity === null ? at + 1 : Math.max(at + 1, quantity.end);
    }
    return found.sort((a, b) => a.from - b.from);
  }

  tokenOf(at: number): number {
    return (this.#atoms[at] as Atom).token;
  }
}

const scaleOf = (value: number): number => (value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3);

function dateKind(granularity: string, yearless: boolean): QuantityKind {
  if (granularity === "weekday") return QUANTITY.WEEKDAY;
  if (granularity === "clock") return QUANTITY.CLOCK;
  return yearless ? QUANTITY.YEARLESS_DATE : QUANTITY.DATE;
}

/** Key of a unit: of a noun's lemma, "dollar", "day", "metre", "/10", "date:year" …; 0 for none. */
export const unitKey = (unit: string): number => (unit === "" ? 0 : hashKey(unit));

/**
 * Reads the quantities and dates of a sentence as closed intervals. "More than 5 people" is [6, ∞), "nearly 100" is
 * [90, 100), "24 hours" and "a day" are both 1 of unit "day", "before 7 July 2019" ends on 6 July.
 */
export function quantities(tokens: QuantityTokens): Quantities {
  const reader = new QuantityReader(tokens);
  const found = reader.all();
  return {
    first: Uint8Array.from(found, (q) => reader.tokenOf(q.from)),
    last: Uint8Array.from(found, (q) => reader.tokenOf(q.end - 1)),
    kind: Uint8Array.from(found, (q) => q.kind),
    unit: Uint32Array.from(found, (q) => unitKey(q.unit)),
    low: Float64Array.from(found, (q) => q.low),
    high: Float64Array.from(found, (q) => q.high),
  };
}

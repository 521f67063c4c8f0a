import type { Atom } from "../quantities/atoms.ts";
import { isOrdinalWord, numeralAt } from "../quantities/numerals.ts";
import { DAYS_BEFORE, DECADES, dayNumber, isDay, isYear, MONTH_NAMES, SEASONS, span, WEEKDAYS } from "./calendar.ts";
import { decadeAt } from "./decade.ts";
import type { FoundDate } from "./found.ts";

/** The atoms with what else tells a month from a verb: "May", "march". */
export interface DateContext {
  readonly atoms: readonly Atom[];
  /** Is the atom's token written with a capital? */
  isCapitalised(at: number): boolean;
  /** Does the atom's token have a tag that starts like this? */
  isTagged(at: number, prefix: string): boolean;
  /** Do a plural noun and what describes it begin at the atom: "confirmed cases"? */
  isPluralAhead(at: number): boolean;
}

const BEFORE_SEASON = /^(?:in|by|until|till|before|after|since|from|for|during|this|next|last|early|late|mid)$/;

/** Most words start no date: they are ruled out at once, before eight patterns are tried. */
const startsDate = (text: string): boolean =>
  /^\d/.test(text) ||
  MONTH_NAMES.has(text) ||
  WEEKDAYS.includes(text) ||
  SEASONS.has(text as never) ||
  DECADES.has(text) ||
  isOrdinalWord(text);

/** Reads dates from left to right. */
export class DateReader {
  readonly #context: DateContext;
  readonly #atoms: readonly Atom[];

  constructor(context: DateContext) {
    this.#context = context;
    this.#atoms = context.atoms;
  }

  #text(at: number): string {
    return this.#atoms[at]?.text ?? "";
  }

  /** Month number, or -1. "may", "march", "mar" and the like must look like a month. */
  #month(at: number): number {
    const month = MONTH_NAMES.get(this.#text(at));
    if (month === undefined || !this.#context.isCapitalised(at)) return -1;
    const doubtful = /^(?:may|march|mar|jan|jun|dec|sep|august)$/.test(this.#text(at));
    return doubtful && !this.#context.isTagged(at, "NNP") && !/\d/.test(this.#text(at + 1) + this.#text(at - 1))
      ? -1
      : month;
  }

  /** A day of the month with its ordinal ending: its number and one past it. */
  #day(at: number): { day: number; end: number } | null {
    if (!isDay(this.#text(at))) return null;
    const suffixed = /^(?:st|nd|rd|th)$/.test(this.#text(at + 1)) && this.#atoms[at + 1]?.glued === true;
    return { day: Number(this.#text(at)), end: suffixed ? at + 2 : at + 1 };
  }

  #year(at: number): { year: number; end: number } | null {
    const comma = this.#text(at) === "," ? 1 : 0;
    const of = this.#yearWords(at + comma);
    if (!isYear(this.#text(at + comma + of))) return null;
    return { year: Number(this.#text(at + comma + of)), end: at + comma + of + 1 };
  }

  /** Words between a day or month and its year: "of", "in the year". */
  #yearWords(at: number): number {
    if (this.#text(at) === "of") return 1;
    return [0, 1, 2].map((k) => this.#text(at + k)).join(" ") === "in the year" ? 3 : 0;
  }

  #days(from: number, end: number, month: number, first: number, last: number): FoundDate {
    const year = this.#year(end);
    if (year === null) {
      const start = DAYS_BEFORE[month] as number;
      return { from, end, granularity: "day", low: start + first, high: start + last, yearless: true };
    }
    return {
      from,
      end: year.end,
      granularity: "day",
      low: dayNumber(year.year, month, first),
      high: dayNumber(year.year, month, last),
      yearless: false,
    };
  }

  /** "6", "6th", "6-8", "6 to 8", "6 and 8". */
  #dayRange(at: number): { first: number; last: number; end: number } | null {
    const first = this.#day(at);
    if (first === null) return null;
    const last = /^(?:-|to)$/.test(this.#text(first.end)) ? this.#day(first.end + 1) : null;
    if (last === null || last.day <= first.day) return { first: first.day, last: first.day, end: first.end };
    return { first: first.day, last: last.day, end: last.end };
  }

  /** "The first of June": without "of" it would be the first June of several. */
  #spelledDay(from: number): { first: number; last: number; end: number } | null {
    const nth = numeralAt(this.#atoms, from);
    if (nth === null || nth.form !== "ordinal" || nth.low < 1 || nth.low > 31 || this.#text(nth.end) !== "of")
      return null;
    return { first: nth.low, last: nth.low, end: nth.end };
  }

  /** "July 6, 1927", "6 March", "the sixth of March", "March 2019", "March". */
  #calendar(from: number): FoundDate | null {
    const leading = this.#dayRange(from) ?? this.#spelledDay(from);
    if (leading !== null) {
      const of = this.#text(leading.end) === "of" || this.#text(leading.end) === "-" ? 1 : 0;
      const month = this.#month(leading.end + of);
      if (month >= 0) return this.#days(from, leading.end + of + 1, month, leading.first, leading.last);
    }
    const month = this.#month(from);
    if (month < 0) return null;
    const days = this.#dayRange(from + 1) ?? (this.#text(from + 1) === "the" ? this.#dayRange(from + 2) : null);
    if (days !== null && !isYear(this.#text(from + 1))) return this.#days(from, days.end, month, days.first, days.last);
    const year = this.#year(from + 1);
    if (year === null) {
      const [low, high] = [(DAYS_BEFORE[month] as number) + 1, DAYS_BEFORE[month + 1] as number];
      return { from, end: from + 1, granularity: "month", low, high, yearless: true };
    }
    const [low, high] = span(year.year, month, 1);
    return { from, end: year.end, granularity: "month", low, high, yearless: false };
  }

  #iso(from: number): FoundDate | null {
    const text = [0, 1, 2, 3, 4].map((k) => this.#text(from + k)).join(" ");
    const [, year = "", month, day = ""] = /^(\S+) - (0[1-9]|1[0-2]) - (\S+)$/.exec(text) ?? [];
    if (!isYear(year) || !isDay(day)) return null;
    const low = dayNumber(Number(year), Number(month) - 1, Number(day));
    return { from, end: from + 5, granularity: "day", low, high: low, yearless: false };
  }

  #season(from: number): FoundDate | null {
    const months = SEASONS.get(this.#text(from) as never);
    if (months === undefined) return null;
    const year = this.#year(from + 1);
    if (year === null) return this.#bareSeason(from, months[0], months[1]);
    const [low, high] = span(year.year, months[0], months[1]);
    return { from, end: year.end, granularity: "season", low, high, yearless: false };
  }

  /** "In the spring", "last autumn"; a winter lies in two years, and without one of them is no interval. */
  #bareSeason(from: number, first: number, count: number): FoundDate | null {
    const [low, until] = [DAYS_BEFORE[first], DAYS_BEFORE[first + count]];
    const before = this.#text(from - 1) === "the" ? from - 2 : from - 1;
    if (low === undefined || until === undefined || !BEFORE_SEASON.test(this.#text(before))) return null;
    // "The fall of the government", "the spring water".
    if (!this.#context.isTagged(from, "NN") || this.#text(from + 1) === "of") return null;
    if (this.#context.isTagged(from + 1, "NN")) return null;
    return { from, end: from + 1, granularity: "season", low: low + 1, high: until, yearless: true };
  }

  #decade(from: number): FoundDate | null {
    const found = decadeAt(this.#atoms, from);
    return found === null ? null : { from, ...found, granularity: "decade", yearless: false };
  }

  /** "19th century", "twenty-first-century". */
  #century(from: number): FoundDate | null {
    const nth = numeralAt(this.#atoms, from);
    if (nth === null || nth.form !== "ordinal" || nth.low < 1 || nth.low > 21) return null;
    const at = this.#text(nth.end) === "-" ? nth.end + 1 : nth.end;
    if (!/^centur(?:y|ies)$/.test(this.#text(at))) return null;
    const before = /^b\.?c/.test(this.#text(at + 1));
    const first = before ? -100 * nth.low : 100 * (nth.low - 1) + 1;
    const [low, high] = span(first, 0, 1200);
    return { from, end: before ? at + 2 : at + 1, granularity: "century", low, high, yearless: false };
  }

  #weekday(from: number): FoundDate | null {
    const day = WEEKDAYS.indexOf(this.#text(from));
    if (day < 0 || !this.#context.isCapitalised(from)) return null;
    return { from, end: from + 1, granularity: "weekday", low: day, high: day, yearless: true };
  }

  /** "10:30", "5 p.m.". */
  #clock(from: number): FoundDate | null {
    const hour = Number(this.#text(from));
    if (!/^\d{1,2}$/.test(this.#text(from)) || hour > 24) return null;
    const colon =
      this.#text(from + 1) === ":" && this.#atoms[from + 1]?.glued === true && /^\d\d$/.test(this.#text(from + 2));
    const end = colon ? from + 3 : from + 1;
    const half = /^([ap])\.?m\.?$/.exec(this.#text(end))?.[1];
    if (!colon && half === undefined) return null;
    const minutes =
      (half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0)) * 60 +
      (colon ? Number(this.#text(from + 2)) : 0);
    return {
      from,
      end: half === undefined ? end : end + 1,
      granularity: "clock",
      low: minutes,
      high: minutes,
      yearless: true,
    };
  }

  /** A bare year, unless what follows is counted by it: "2000 people", but "the 2000 elections". */
  #bareYear(from: number): FoundDate | null {
    const before = this.#text(from - 1);
    const bc = /^\d{1,4}$/.test(this.#text(from)) && /^(?:b\.?c\.?e?\.?)$/.test(this.#text(from + 1));
    if (bc) {
      const [low, high] = span(1 - Number(this.#text(from)), 0, 12);
      return { from, end: from + 2, granularity: "year", low, high, yearless: false };
    }
    if (
      !isYear(this.#text(from)) ||
      /^(?:[$£€¥.]|than|least|most|under|over|below|above|nearly|almost|approximately)$/.test(before)
    )
      return null;
    if (/^(?:%|percent|per|million|billion|thousand)$/.test(this.#text(from + 1))) return null;
    const counted =
      this.#context.isPluralAhead(from + 1) && !/^(?:the|its|his|her|their|'s|this|that|in|since|of)$/.test(before);
    const measured = /^(?:km|kg|mm|cm|ft|m|mw|acres|metres|meters)$/.test(this.#text(from + 1));
    if (counted || measured) return null;
    const year = Number(this.#text(from));
    // "2012-13", "2012–2014", "2012/13".
    const until = /^[-/]$/.test(this.#text(from + 1)) ? this.#text(from + 2) : "";
    const last = isYear(until) ? Number(until) : /^\d\d$/.test(until) ? year - (year % 100) + Number(until) : year;
    const ranged = last > year && this.#text(from + 3) !== "-";
    const [low] = span(year, 0, 12);
    const [, high] = span(ranged ? last : year, 0, 12);
    return { from, end: ranged ? from + 3 : from + 1, granularity: "year", low, high, yearless: false };
  }

  /** The date that starts at an atom. */
  at(from: number): FoundDate | null {
    if (!startsDate(this.#text(from))) return null;
    return (
      this.#iso(from) ??
      this.#clock(from) ??
      this.#century(from) ??
      this.#calendar(from) ??
      this.#season(from) ??
      this.#decade(from) ??
      this.#weekday(from) ??
      this.#bareYear(from)
    );
  }
}

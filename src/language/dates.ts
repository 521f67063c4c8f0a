import type { Atom } from "./quantities/atoms.ts";
import { numeralAt } from "./quantities/numerals.ts";

/** How precisely a date is given; the `unit` column holds the `hashKey` of "date:" and this. */
export type Granularity = "day" | "month" | "season" | "year" | "decade" | "century" | "weekday" | "clock";

/** A date found in the text, before words like "before" have widened it. */
export interface FoundDate {
  readonly from: number;
  /** One past the last atom. */
  readonly end: number;
  readonly granularity: Granularity;
  /** Days since 1970-01-01; days of a leap year (1–366) when `yearless`; 0 (Monday) to 6 for weekdays; minutes for clocks. */
  readonly low: number;
  readonly high: number;
  readonly yearless: boolean;
}

/** The atoms with what else tells a month from a verb: "May", "march". */
export interface DateContext {
  readonly atoms: readonly Atom[];
  /** Is the atom's token written with a capital? */
  isCapitalised(at: number): boolean;
  /** Does the atom's token have a tag that starts like this? */
  isTagged(at: number, prefix: string): boolean;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const SHORT = new Map(
  MONTHS.flatMap(
    (m, i) =>
      [
        [m.slice(0, 3), i],
        [`${m.slice(0, 3)}.`, i],
        [m, i],
      ] as const,
  ),
);
SHORT.set("sept", 8).set("sept.", 8);
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
/** First month and number of months; winter is the one that begins in the year named. */
const SEASONS = new Map([
  ["spring", [2, 3]],
  ["summer", [5, 3]],
  ["autumn", [8, 3]],
  ["fall", [8, 3]],
  ["winter", [11, 3]],
] as const);

const DAYS_BEFORE = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];
/** Four digits outside this are a number, not a year. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** Days from 1970-01-01 to a day of the Gregorian calendar; months from 0, and past 11 into the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.floor(date.getTime() / 86_400_000);
}

const span = (year: number, month: number, months: number): [number, number] => [
  dayNumber(year, month, 1),
  dayNumber(year, month + months, 1) - 1,
];

const isYear = (text: string | undefined): boolean =>
  text !== undefined && /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;

const isDay = (text: string | undefined): boolean =>
  text !== undefined && /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31;

/** Reads dates from left to right. */
class DateReader {
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
    const month = SHORT.get(this.#text(at));
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
    const of = this.#text(at) === "of" ? 1 : 0;
    if (!isYear(this.#text(at + comma + of))) return null;
    return { year: Number(this.#text(at + comma + of)), end: at + comma + of + 1 };
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

  /** "July 6, 1927", "6 March", "March 2019", "March". */
  #calendar(from: number): FoundDate | null {
    const leading = this.#dayRange(from);
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
    const [y, dash, m, second, d] = [0, 1, 2, 3, 4].map((k) => this.#text(from + k)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    if (
      !isYear(y) ||
      dash !== "-" ||
      second !== "-" ||
      !/^\d\d$/.test(m) ||
      !isDay(d) ||
      Number(m) < 1 ||
      Number(m) > 12
    )
      return null;
    const day = dayNumber(Number(y), Number(m) - 1, Number(d));
    return { from, end: from + 5, granularity: "day", low: day, high: day, yearless: false };
  }

  #season(from: number): FoundDate | null {
    const months = SEASONS.get(this.#text(from) as never);
    const year = months === undefined ? null : this.#year(from + 1);
    if (months === undefined || year === null) return null;
    const [low, high] = span(year.year, months[0], months[1]);
    return { from, end: year.end, granularity: "season", low, high, yearless: false };
  }

  /** "1990s", "the 90s", "'90s". */
  #decade(from: number): FoundDate | null {
    const text = this.#text(from);
    const s = this.#atoms[from + 1];
    const plural =
      (s?.glued === true && /^'?s$/.test(s.text)) || (/^'s$/.test(s?.text ?? "") && /0$/.test(text) && isYear(text));
    if (!plural || !/^(?:\d\d)?\d0$/.test(text)) return null;
    const year = text.length === 4 ? Number(text) : 1900 + Number(text);
    if (text.length === 2 && !/^(?:the|'|’|early|late|mid|-)$/.test(this.#text(from - 1))) return null;
    const [low, high] = span(year, 0, text.endsWith("00") && text.length === 4 && year < 2000 ? 1200 : 120);
    return { from, end: from + 2, granularity: "decade", low, high, yearless: false };
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
    if (!isYear(this.#text(from)) || /^(?:[$£€¥.]|than|least|most|to\W)$/.test(before)) return null;
    if (/^(?:%|percent|per|million|billion|thousand|[.:/])$/.test(this.#text(from + 1))) return null;
    const counted =
      this.#context.isTagged(from + 1, "NNS") && !/^(?:the|its|his|her|their|'s|this|that|in|since|of)$/.test(before);
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

  at(from: number): FoundDate | null {
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

/** Whole days of the third of an interval that "early", "mid" or "late" picks. */
function part(date: FoundDate, word: string): FoundDate {
  const third = Math.round((date.high - date.low + 1) / 3);
  if (word === "early" || word === "beginning" || word === "start") return { ...date, high: date.low + third - 1 };
  if (word === "late" || word === "end") return { ...date, low: date.high - third + 1 };
  return { ...date, low: date.low + third, high: date.high - third };
}

const LONGER: readonly Granularity[] = ["month", "season", "year", "decade", "century"];

/** "early 2014", "mid-1990s", "the end of March". */
function narrowed(date: FoundDate, atoms: readonly Atom[]): FoundDate {
  if (!LONGER.includes(date.granularity)) return date;
  let at = date.from - 1;
  while (at >= 0 && /^(?:-|the|of)$/.test(atoms[at]?.text ?? "")) at--;
  const word = atoms[at]?.text ?? "";
  if (!/^(?:early|late|mid|middle|end|beginning|start)$/.test(word)) return date;
  return { ...part(date, word), from: at };
}

/**
 * Widens a date by the words before it: before, after, since, until, by, from … to, between … and.
 * "since" and "from … on" start at the date; "until", "by" and "through" end with it.
 */
function widened(date: FoundDate, atoms: readonly Atom[]): FoundDate {
  const before = [3, 2, 1].map((k) => atoms[date.from - k]?.text ?? "");
  const word = before[2] === "the" ? (before[1] as string) : (before[2] as string);
  const pair = `${before[1]} ${before[2]}`;
  const infinity = Number.POSITIVE_INFINITY;
  const weekdayOrClock = date.granularity === "weekday";
  if (weekdayOrClock) return date;
  if (word === "before" || pair === "prior to" || pair === "earlier than" || pair === "ahead of") {
    return { ...date, low: -infinity, high: date.low - 1 };
  }
  if (pair === "no later" || `${before[0]} ${pair}` === "no later than") return { ...date, low: -infinity };
  if (word === "after" || pair === "later than") return { ...date, low: date.high + 1, high: infinity };
  if (word === "since") return { ...date, high: infinity };
  if (/^(?:until|till|til|through|by)$/.test(word)) return { ...date, low: -infinity };
  if (/^(?:around|circa|c\.?|ca\.|about|approximately|roughly)$/.test(word)) {
    const slack = date.granularity === "day" ? 3 : Math.max(10, 2 * (date.high - date.low + 1));
    return { ...date, low: date.low - slack, high: date.high + slack };
  }
  if (/^(?:onwards?|on)$/.test(atoms[date.end]?.text ?? "") && word === "from") return { ...date, high: infinity };
  return date;
}

/** Two dates that "from … to", "between … and" or a dash join are one interval. */
function joins(first: FoundDate, second: FoundDate, atoms: readonly Atom[]): boolean {
  if (first.yearless !== second.yearless || first.granularity !== second.granularity || second.low <= first.high)
    return false;
  const link = atoms
    .slice(first.end, second.from)
    .map((a) => a.text)
    .join(" ");
  const opener = atoms[first.from - 1]?.text ?? "";
  if (link === "-" || /^(?:until|till|through)$/.test(link)) return true;
  if (link === "to") return first.granularity !== "clock" || opener === "from";
  return link === "and" && opener === "between";
}

/** All dates of a text, in order; they do not overlap. */
export function findDates(context: DateContext): FoundDate[] {
  const reader = new DateReader(context);
  const bare: FoundDate[] = [];
  for (let at = 0; at < context.atoms.length; ) {
    const found = reader.at(at);
    if (found === null) at++;
    else {
      const previous = bare.at(-1);
      if (previous !== undefined && joins(previous, found, context.atoms)) {
        bare[bare.length - 1] = { ...previous, high: found.high, end: found.end };
      } else bare.push(found);
      at = found.end;
    }
  }
  return bare.map((date) => widened(narrowed(date, context.atoms), context.atoms));
}

import { DAYS_BEFORE, dayNumber } from "./dates/calendar.ts";
import type { FoundDate, Granularity } from "./dates/found.ts";
import { type DateContext, DateReader } from "./dates/reader.ts";
import type { Atom } from "./quantities/atoms.ts";

export type { FoundDate, Granularity } from "./dates/found.ts";
export type { DateContext } from "./dates/reader.ts";

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
  if (date.granularity === "weekday") return date;
  if (word === "before" || pair === "prior to" || pair === "earlier than" || pair === "ahead of") {
    // Before the end of a year there are all of its days.
    return { ...date, low: -infinity, high: atoms[date.from]?.text === "end" ? date.high : date.low - 1 };
  }
  if (pair === "no later" || `${before[0]} ${pair}` === "no later than") return { ...date, low: -infinity };
  if (word === "after" || word === "beyond" || pair === "later than")
    return { ...date, low: date.high + 1, high: infinity };
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

/** "June 14 to August 18, 2009": the first date has the year of the second. */
function dated(first: FoundDate, second: FoundDate): FoundDate {
  if (!first.yearless || second.yearless || first.granularity === "weekday" || first.granularity === "clock")
    return first;
  const year = new Date(second.low * 86_400_000).getUTCFullYear();
  const inYear = (day: number): number => {
    const month = DAYS_BEFORE.findLastIndex((before) => before < day);
    return dayNumber(year, month, day - (DAYS_BEFORE[month] as number));
  };
  return {
    ...first,
    granularity: second.granularity,
    low: inYear(first.low),
    high: inYear(first.high),
    yearless: false,
  };
}

/** All dates of a text, in order; they do not overlap. */
export function findDates(context: DateContext): FoundDate[] {
  const reader = new DateReader(context);
  const bare: FoundDate[] = [];
  let joined = false;
  for (let at = 0; at < context.atoms.length; ) {
    const found = reader.at(at);
    if (found === null) at++;
    else {
      const previous = bare.at(-1);
      const opening = previous === undefined ? undefined : dated(previous, found);
      joined = !joined && opening !== undefined && joins(opening, found, context.atoms);
      if (joined && opening !== undefined) bare[bare.length - 1] = { ...opening, high: found.high, end: found.end };
      else bare.push(found);
      at = found.end;
    }
  }
  return bare.map((date) => widened(narrowed(date, context.atoms), context.atoms));
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
/** Months from 0 by name and abbreviation, with and without the full stop. */
export const MONTH_NAMES = new Map(
  MONTHS.flatMap(
    (m, i) =>
      [
        [m.slice(0, 3), i],
        [`${m.slice(0, 3)}.`, i],
        [m, i],
      ] as const,
  ),
);
MONTH_NAMES.set("sept", 8).set("sept.", 8);
export const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
/** First month and number of months; winter is the one that begins in the year named. */
export const SEASONS = new Map([
  ["spring", [2, 3]],
  ["summer", [5, 3]],
  ["autumn", [8, 3]],
  ["fall", [8, 3]],
  ["winter", [11, 3]],
] as const);

/** "The nineties": of the last century, as long as nobody says otherwise. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].map((name, k) => [
    name,
    1920 + 10 * k,
  ]),
);

/** Days of a leap year before each month: yearless dates count 29 February. */
export const DAYS_BEFORE = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];
/** Four digits outside this are a number, not a year. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** Days from 1970-01-01 to a day of the Gregorian calendar; months from 0, and past 11 into the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.floor(date.getTime() / 86_400_000);
}

/** First and last day of some months. */
export const span = (year: number, month: number, months: number): [number, number] => [
  dayNumber(year, month, 1),
  dayNumber(year, month + months, 1) - 1,
];

export const isYear = (text: string | undefined): boolean =>
  text !== undefined && /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;

export const isDay = (text: string | undefined): boolean =>
  text !== undefined && /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31;

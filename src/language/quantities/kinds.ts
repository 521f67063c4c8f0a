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

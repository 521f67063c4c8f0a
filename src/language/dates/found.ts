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

import type { Analysis } from "../language/analysis.ts";
import type { Reason, ReasonCode, Span } from "./judgement.ts";

/** What every reason is made of: words of either side, and where they stand. */

export const text = (a: Analysis, span: Span): string => a.text.slice(span[0], span[1]);

export const spanOf = (a: Analysis, first: number, last: number): Span => [
  a.start[first] as number,
  a.end[last] as number,
];

export function reason(
  code: ReasonCode,
  message: string,
  statementSpan: Span | null,
  sentenceSpan: Span | null,
): Reason {
  return { code, message, statementSpan, sentenceSpan };
}

/** From the first to the last token that holds. */
export function extent(a: Analysis, holds: (i: number) => boolean): Span | null {
  let first = -1;
  let last = -1;
  for (let i = 0; i < a.start.length; i++) {
    if (!holds(i)) continue;
    if (first < 0) first = i;
    last = i;
  }
  return first < 0 ? null : spanOf(a, first, last);
}

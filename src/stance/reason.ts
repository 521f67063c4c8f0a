import { type Analysis, firstOfName, lastOfName } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { CLASS, classOf } from "./align.ts";
import type { Reason, ReasonCode, Span } from "./judgement.ts";
import type { Opposed, Pair } from "./pair.ts";

/** What every reason is made of: words of either side, and where they stand. */

export const text = (a: Analysis, span: Span): string => a.text.slice(span[0], span[1]);

export const spanOf = (a: Analysis, first: number, last: number): Span => [
  a.start[first] as number,
  a.end[last] as number,
];

/** Tokens between a verb and its particle: "turned the whole request down". */
const PARTICLE_REACH = 6;

/** A word, with the particle of its verb. */
export function wordSpan(a: Analysis, i: number): Span {
  if (classOf(a, i) !== CLASS.VERB) return spanOf(a, i, i);
  for (let k = i + 1; k <= i + PARTICLE_REACH && k < a.start.length; k++) {
    if (classOf(a, k) === CLASS.VERB || a.clause[k] !== a.clause[i]) break;
    if (((a.flags[k] as number) & FLAG.PARTICLE) !== 0) return spanOf(a, i, k);
  }
  return spanOf(a, i, i);
}

export function reason(
  code: ReasonCode,
  message: string,
  statementSpan: Span | null,
  sentenceSpan: Span | null,
): Reason {
  return { code, message, statementSpan, sentenceSpan };
}

/** Another place or author named where the statement names one: "in Oslo" for "in Bergen". */
export const otherPlace = (pair: Pair, opposed: Opposed): Reason => otherNamed(pair, opposed, "PLACE");

/** Somebody else named: "Hill" for "Ford". */
export const anotherName = (pair: Pair, opposed: Opposed): Reason => otherNamed(pair, opposed, "ACTOR");

function otherNamed(pair: Pair, { statementToken, sentenceToken }: Opposed, code: ReasonCode): Reason {
  const { statement: a, sentence: b } = pair;
  const ours = spanOf(a, firstOfName(a, statementToken), lastOfName(a, statementToken));
  const theirs = spanOf(b, firstOfName(b, sentenceToken), sentenceToken);
  return isNot(pair, code, ours, theirs);
}

/** What stands in the sentence, and is not what the statement has. */
export const isNot = ({ statement, sentence }: Pair, code: ReasonCode, ours: Span, theirs: Span): Reason =>
  reason(code, `“${text(sentence, theirs)}” is not “${text(statement, ours)}”`, ours, theirs);

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

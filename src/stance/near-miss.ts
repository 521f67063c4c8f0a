import { lastOfName } from "../language/analysis.ts";
import { isMeant } from "./acts.ts";
import { isMissing } from "./coverage.ts";
import { informationIn } from "./found.ts";
import type { Reason, Span } from "./judgement.ts";
import type { Pair } from "./pair.ts";
import type { OtherPeriod } from "./period.ts";
import { extent, isNot, reason, spanOf, text, wordSpan } from "./reason.ts";
import { agreement } from "./reasons.ts";

/** Why a near miss does not decide. */

/** A name of the statement, from token `i` on, that the sentence lacks. */
export function missingName({ statement: a }: Pair, i: number): Reason {
  const ours = spanOf(a, i, lastOfName(a, i));
  return reason("ACTOR", `the sentence does not speak of “${text(a, ours)}”`, ours, null);
}

/** What the sentence only considers, plans or reports as possible. */
export function hedge({ sentence: b, alignment }: Pair): Reason | null {
  const theirs = extent(b, (j) => (alignment.from[j] as number) >= 0 && isMeant(b, j));
  return theirs === null
    ? null
    : reason("MODALITY", `“${text(b, theirs)}” is only possible, intended or uncertain`, null, theirs);
}

/** A word of the statement, at token `i`, that one side says and the other leaves open. */
export function leftOpen({ statement: a, sentence: b, alignment }: Pair, i: number): Reason {
  const j = alignment.to[i] as number;
  const ours = wordSpan(a, i);
  const theirs = j < 0 ? null : wordSpan(b, j);
  return reason("MODALITY", `“${text(a, ours)}” holds on one side and is left open on the other`, ours, theirs);
}

/** A word of the statement, at token `i`, that nothing in the sentence answers to. */
export function missingToken({ statement: a }: Pair, i: number): Reason {
  const ours = wordSpan(a, i);
  return reason("TARGET", `nothing in the sentence answers to “${text(a, ours)}”`, ours, null);
}

/** What the sentence says of another month or year. */
export const notThen = (pair: Pair, { ours, theirs }: OtherPeriod): Reason => isNot(pair, "DATE", ours, theirs);

/** Of a near miss in which no word is missing and none differs: what the two have in common need not be of the same thing. */
export function notSurely(pair: Pair): Reason | null {
  const agreed = agreement(pair, "REFUTES");
  if (agreed === null) return null;
  const { sentenceSpan, statementSpan } = agreed;
  const message = `“${text(pair.sentence, sentenceSpan as Span)}” need not be said of the same`;
  return reason("TARGET", message, statementSpan, sentenceSpan);
}

/** A content word of the statement that nothing in the sentence answers to, not even "she" to a name, the rarest first. */
export function missingWord(pair: Pair): Reason | null {
  const { statement: a, lexicon } = pair;
  const information = informationIn(lexicon)(a);
  let worst = -1;
  for (let i = 0; i < a.start.length; i++) {
    if (!isMissing(pair, i)) continue;
    if (worst < 0 || (information[i] as number) > (information[worst] as number)) worst = i;
  }
  return worst < 0 ? null : missingToken(pair, worst);
}

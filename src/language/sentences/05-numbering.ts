import type { Candidate } from "./02-terminators.ts";

/**
 * "No. 5", "Art. 5" before a number, and the "1." that opens a list item.
 * "No." alone can answer a question: it only counts before a digit.
 *
 * @param sentence where the sentence in hand begins
 */
export function isNumbering(text: string, { mark, end, next }: Candidate, sentence: number): boolean {
  if (text.charAt(mark) !== "." || end > mark + 1) return false;
  const digitNext = /^\d/.test(text.charAt(next));
  if (digitNext && /\b(?:No|Nos|no|nos|Nr|p|Vol|vol|Pt|pt|Ch|Rev)$/.test(text.slice(Math.max(0, mark - 5), mark)))
    return true;
  return (
    mark - sentence <= 6 && /^\s*\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})$/i.test(text.slice(sentence, mark)) && mark > sentence
  );
}

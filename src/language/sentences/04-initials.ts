import type { Candidate } from "./02-terminators.ts";

/**
 * "George W. Bush", "J. K. Rowling": one capital letter and a point before another capital.
 * "Plan B. The" and "Vitamin C. It" end their sentences: what follows is a word that opens one.
 */
export function isInitial(text: string, { mark, end, next }: Candidate): boolean {
  if (text.charAt(mark) !== "." || end > mark + 1) return false;
  const before = text.slice(Math.max(0, mark - 2), mark);
  if (!/(?:^|[\s.("“‘-])\p{Lu}$/u.test(before)) return false;
  return (
    /^\p{Lu}/u.test(text.slice(next, next + 2)) &&
    !/^(?:The|A|An|It|He|She|They|We|But|And|In|This|That)\b/.test(text.slice(next, next + 5))
  );
}

import type { Candidate } from "./02-terminators.ts";

/**
 * A sentence does not begin in lower case or with a comma: "wait ... and see", `"Really?" she asked`, "approx. five".
 * Opening quotation marks are looked through.
 */
export function continues(text: string, { next }: Candidate): boolean {
  return /^["'“‘«([]{0,2}(?:\p{Ll}|[,;:)\]–—]|-\s|--)/u.test(text.slice(next, next + 4));
}

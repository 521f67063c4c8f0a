import type { CheckedClaim } from "../report.ts";

/** A stretch of a paragraph: plain, or (part of) the claim with that position in the report. */
export interface Stretch {
  readonly text: string;
  readonly claim: number | null;
  /** Whether the claim begins here: one that a paragraph break runs through comes twice. */
  readonly begins: boolean;
}

/**
 * The article's paragraphs with the claims marked in them. Claims are in order and do not overlap; one that a paragraph
 * break runs through is marked on both sides of it.
 */
export function markClaims(text: string, claims: readonly CheckedClaim[]): Stretch[][] {
  const paragraphs: Stretch[][] = [];
  let next = 0;
  for (const { start, end } of paragraphSpans(text)) {
    const stretches: Stretch[] = [];
    let at = start;
    while (next < claims.length && claims[next]!.end <= start) next++;
    for (let i = next; i < claims.length && claims[i]!.start < end; i++) {
      const from = Math.max(at, claims[i]!.start);
      const to = Math.min(end, claims[i]!.end);
      if (from > at) stretches.push({ text: text.slice(at, from), claim: null, begins: false });
      if (to > from) stretches.push({ text: text.slice(from, to), claim: i, begins: from === claims[i]!.start });
      at = Math.max(at, to);
    }
    if (at < end) stretches.push({ text: text.slice(at, end), claim: null, begins: false });
    paragraphs.push(stretches);
  }
  return paragraphs;
}

function* paragraphSpans(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t]*\n\s*|$/g)) {
    if (text.slice(start, gap.index).trim() !== "") yield { start, end: gap.index };
    start = gap.index + gap[0].length;
  }
}

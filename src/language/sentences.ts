import { type Block, blocks } from "./sentences/01-blocks.ts";
import { candidates } from "./sentences/02-terminators.ts";
import { isAbbreviation } from "./sentences/03-abbreviations.ts";
import { isInitial } from "./sentences/04-initials.ts";
import { isNumbering } from "./sentences/05-numbering.ts";
import { continues } from "./sentences/06-continuation.ts";
import { isAttributed } from "./sentences/07-attribution.ts";
import { bracketed } from "./sentences/08-brackets.ts";
import { trimSpan } from "./sentences/09-margins.ts";
import { shorten } from "./sentences/10-length.ts";

/** A sentence of a text: UTF-16 offsets, end exclusive, no white space at either end. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph (heading, list item) it stands in, from 0. */
  readonly paragraph: number;
}

/**
 * Parts a text into sentences: every place where one could end is a candidate, and each numbered pass under
 * `sentences/` takes back one kind of mistake (the method of the compromise library's sentence tokenizer).
 * Headings and list items are sentences of their own. What has no letter and no digit is joined to its neighbour.
 * Every pass looks at a bounded window, so the time is linear in the text's length.
 *
 * @returns spans in order, not overlapping; `[]` for a text without letters and digits
 */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let paragraph = 0;
  for (const block of blocks(text)) {
    const found = sentencesOf(text, block);
    for (const [start, end] of found) spans.push({ start, end, paragraph });
    if (found.length > 0) paragraph++;
  }
  return spans;
}

const WORDLIKE = /[\p{L}\p{N}]/u;

function sentencesOf(text: string, block: Block): [number, number][] {
  const inBrackets = bracketed(text, block);
  const found: [number, number][] = [];
  let start = block.start;
  const close = (end: number) => {
    const [first, last] = trimSpan(text, start, end);
    start = end;
    if (first >= last) return;
    const previous = found.at(-1);
    if (WORDLIKE.test(text.slice(first, last))) found.push([first, last]);
    // A quotation mark left alone ("power. “") belongs to the sentence it closes.
    else if (previous !== undefined) previous[1] = last;
  };
  for (const candidate of candidates(text, block)) {
    const kept =
      !isAbbreviation(text, candidate) &&
      !isInitial(text, candidate) &&
      !isNumbering(text, candidate, start) &&
      !continues(text, candidate) &&
      !isAttributed(text, candidate) &&
      !inBrackets(candidate.end);
    if (kept) close(candidate.end);
  }
  close(block.end);
  return found.flatMap((span) => shorten(text, span));
}

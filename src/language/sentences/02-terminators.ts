import type { Block } from "./01-blocks.ts";

/** A place where a sentence may end. */
export interface Candidate {
  /** Offset of the first terminator. */
  readonly mark: number;
  /** One past the closing quotation marks and brackets that follow it. */
  readonly end: number;
  /** Offset of what comes next, after the white space. */
  readonly next: number;
}

/** The longest run of terminators and closing marks looked at: keeps "!!!!…" by the megabyte linear. */
const LONGEST_RUN = 64;

const TERMINATOR = /[.!?…。！？]/g;
const CLOSING = /["'”’»)\]*_]/;
/** Marks that open as well as close, depending on the typesetter: ours only after a space and before the next space. */
const LOOSE_CLOSING = /^\s["“”»]\s/;

/** Terminators followed by white space, with the marks that close after them. The block's end is no candidate. */
export function* candidates(text: string, block: Block): Generator<Candidate> {
  TERMINATOR.lastIndex = block.start;
  for (let found = TERMINATOR.exec(text); found !== null && found.index < block.end; found = TERMINATOR.exec(text)) {
    const mark = found.index;
    const limit = Math.min(block.end, mark + LONGEST_RUN);
    let end = mark + 1;
    while (end < limit && /[.!?…。！？]/.test(text.charAt(end))) end++;
    const fullWidth = /[。！？]/.test(text.charAt(mark));
    while (end < limit && CLOSING.test(text.charAt(end))) end++;
    if (LOOSE_CLOSING.test(text.slice(end, end + 3))) end += 2;
    let next = end;
    while (next < block.end && /\s/.test(text.charAt(next))) next++;
    if (next < block.end && (next > end || fullWidth)) yield { mark, end, next };
    // Resumed after a match by hand, as a consumer may run another search on the same pattern in between.
    TERMINATOR.lastIndex = end;
  }
}

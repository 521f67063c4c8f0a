import type { Block } from "./01-blocks.ts";

/** A longer bracket holds sentences of its own. */
const LONGEST = 200;

/** Tells whether an offset lies inside a short bracketed aside, "(p. 5. See above)", which is not split. */
export function bracketed(text: string, block: Block): (offset: number) => boolean {
  const asides: [number, number][] = [];
  let open = -1;
  for (let at = block.start; at < block.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x28 || unit === 0x5b) open = at;
    else if ((unit === 0x29 || unit === 0x5d) && open !== -1) {
      if (at - open <= LONGEST) asides.push([open, at]);
      open = -1;
    }
  }
  let next = 0;
  // Candidates come in order, so one pass over the asides serves them all.
  return (offset) => {
    while (next < asides.length && (asides[next]?.[1] ?? 0) < offset) next++;
    const aside = asides[next];
    return aside !== undefined && offset > aside[0] && offset <= aside[1];
  };
}

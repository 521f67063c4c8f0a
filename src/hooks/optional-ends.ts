/** What ends an element whose end tag may be left out. */
export interface OptionalEnd {
  /** Starts of these end it: its next sibling, or what it cannot hold. */
  readonly endedBy: ReadonlySet<string>;
  /** Ends of these end it when they began before it; those that begin within it hold elements of its kind of their own. */
  readonly within: ReadonlySet<string>;
}

const end = (endedBy: string, within: string): OptionalEnd => ({
  endedBy: new Set(endedBy.split(" ")),
  within: new Set(within.split(" ")),
});

/** No paragraph holds any of these, so the start of one and the end of one are both outside of it. */
const OUTSIDE_PARAGRAPHS =
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer " +
  "form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th " +
  "thead tr ul";

/**
 * The elements whose end tag HTML lets out (HTML Living Standard, section 13.1.2.4). `html`, `head` and `body` are not
 * among them: a head's content is left out piece by piece, and after the other two nothing comes.
 */
export const OPTIONAL_ENDS: ReadonlyMap<string, OptionalEnd> = new Map([
  ["p", end(OUTSIDE_PARAGRAPHS, OUTSIDE_PARAGRAPHS)],
  ["li", end("li", "ul ol menu dir")],
  ["dt", end("dt dd", "dl")],
  ["dd", end("dt dd", "dl")],
  ["option", end("option optgroup hr", "select datalist")],
  ["td", end("td th tr tbody tfoot", "table")],
  ["th", end("td th tr tbody tfoot", "table")],
  ["tr", end("tr tbody tfoot", "table")],
  ["thead", end("tbody tfoot", "table")],
  ["tbody", end("tbody tfoot", "table")],
  ["tfoot", end("tbody", "table")],
]);

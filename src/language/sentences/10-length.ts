/**
 * No sentence is longer than a statement may be (1,000 UTF-16 units): text without punctuation is cut at the last
 * break in reach, so that token offsets fit the archive's 16-bit columns and one monster costs no more than its length.
 */
const LONGEST = 1000;

/** Best first: a space after one of these; "" is any space. */
const BREAKS = [";", ":", ",", ""];

export function shorten(text: string, [start, end]: [number, number]): [number, number][] {
  const parts: [number, number][] = [];
  let from = start;
  while (end - from > LONGEST) {
    const to = cut(text, from);
    let last = to;
    while (last > from && /\s/.test(text.charAt(last - 1))) last--;
    if (last > from) parts.push([from, last]);
    from = to;
    while (from < end && /\s/.test(text.charAt(from))) from++;
  }
  if (from < end) parts.push([from, end]);
  return parts;
}

/** Where the part beginning at `from` ends: in the second half of its allowance, at the best break there is. */
function cut(text: string, from: number): number {
  const window = text.slice(from, from + LONGEST);
  for (const mark of BREAKS) {
    const at = window.lastIndexOf(`${mark} `);
    if (at > LONGEST / 2) return from + at + mark.length;
  }
  const last = window.charCodeAt(LONGEST - 1);
  // Never between the two halves of a surrogate pair.
  return from + LONGEST - (last >= 0xd800 && last <= 0xdbff ? 1 : 0);
}

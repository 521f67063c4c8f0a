const MARKER = /^(?:[-*•‣·–—]|#{1,6}|>|\(?\d{1,3}[.)])\s+/;

/** Cuts white space at both ends, and the bullet, number or heading mark that opens a line: no part of what is said. */
export function trimSpan(text: string, start: number, end: number): [number, number] {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text.charAt(first))) first++;
  while (last > first && /\s/.test(text.charAt(last - 1))) last--;
  const marker = MARKER.exec(text.slice(first, Math.min(last, first + 12)));
  return [marker === null ? first : first + marker[0].length, last];
}

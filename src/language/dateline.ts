// A word is taken whole or not at all: were it let be split, one of forty capitals would be tried in a billion ways.
const DATELINE =
  /^(?=\p{Lu}{2})(?:(?:\p{Lu}[\p{L}\p{M}]*(?![\p{L}\p{M}])|(?<=\p{Ll} )\d{1,2}|[,.()/]) ?){1,10}(?:--?|[–—]) /u;

/**
 * How much of a sentence tells where it was written, and when: "ROME, Italy (AP) — ", "OSLO, June 2 - ". It begins in capitals,
 * every word of it has one, and it ends in a dash.
 * @returns UTF-16 units, the dash and the space behind it included; 0 where there is no dateline
 */
export const datelineLength = (text: string): number => DATELINE.exec(text)?.[0].length ?? 0;

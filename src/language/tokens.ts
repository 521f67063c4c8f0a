/** Token offsets into a text, UTF-16, end exclusive. */
export interface Tokens {
  readonly text: string;
  readonly form: readonly string[];
  readonly start: Uint16Array;
  readonly end: Uint16Array;
}

/**
 * One alternative a kind of token, the first that matches wins:
 * Penn brackets · abbreviations with inner dots · clitics (n't, 's, 'll) · numbers with separators, ordinals and
 * clock times · words, with inner apostrophes, dots (a.m.) and ampersands; a hyphen is a token of its own · money signs · any other character.
 * The conventions are those of the Penn Treebank / UD English, which the tagger was trained on.
 */
const TOKEN =
  /-[LR][RSC]B-|(?:\p{L}\.){2,}|\p{Lu}\.(?=\s+\p{Lu})|n['’]t\b|['’](?:s|S|d|m|ll|re|ve|LL|RE|VE|D|M)(?![\p{L}\p{N}])|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|m|bn|k|tn|pm|am|km|kg)?(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?=n['’]t\b)|[\p{L}\p{M}\p{N}\u00AD]+(?:[&.][\p{L}\p{N}]+|['’](?!(?:s|S|d|m|ll|re|ve|LL|RE|VE|D|M)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|\.{2,}|…|--+|``|''|\S/gu;

/** A hyphen that shows only where a line breaks; content management systems put it into long words. */
const SOFT_HYPHEN = /\u00AD/g;

/** Titles and abbreviations whose full stop belongs to them. */
const ABBREVIATIONS =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|St|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|approx|etc)$/;

/** "cannot" and its like are two words to the tagger. */
const FUSED: ReadonlySet<string> = new Set(["cannot", "gonna", "gotta", "wanna"]);
/** Letters of the first of the two. */
const FUSED_FIRST = 3;

const MAX_OFFSET = 65_535;

/**
 * Splits a text into tokens.
 * @param text one sentence or statement; what lies beyond 65,535 units is ignored (columns are 16 bits wide)
 */
export function tokenise(text: string): Tokens {
  const form: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const hasSoft = text.includes("\u00AD");
  const push = (from: number, to: number): void => {
    const word = hasSoft ? text.slice(from, to).replace(SOFT_HYPHEN, "") : text.slice(from, to);
    if (word === "") return;
    form.push(word);
    start.push(from);
    end.push(to);
  };
  for (const match of text.matchAll(TOKEN)) {
    const from = match.index;
    let to = from + match[0].length;
    if (to > MAX_OFFSET) break;
    if (start.length > 0 && from < (end[end.length - 1] as number)) continue;
    if (FUSED.has(match[0].toLowerCase())) {
      push(from, from + FUSED_FIRST);
      push(from + FUSED_FIRST, to);
      continue;
    }
    if (text[to] === "." && ABBREVIATIONS.test(match[0])) to++;
    push(from, to);
  }
  return { text, form, start: new Uint16Array(start), end: new Uint16Array(end) };
}

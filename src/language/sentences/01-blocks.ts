/** A stretch of text that no sentence crosses: a paragraph, a heading, a list item. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** Lines of hard-wrapped text (e-mail, agency tickers) lie in this range; the usual margins are 65 to 80. */
const WRAPPED = { shortest: 40, longest: 100 };

const ENDED = /[.!?…:;]["'”’»)\]]*\s*$/;
const ITEM = /^\s*(?:[-*•‣–·]|\d{1,3}[.)]|#{1,6}|>)\s/;

/**
 * Blank lines always part blocks. A single line break parts them too, as most sources write one line a paragraph,
 * unless the lines look hard-wrapped or the next one goes on in lower case.
 */
export function* blocks(text: string): Generator<Block> {
  let paragraph: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    const line = { start, end };
    if (text.slice(start, end).trim() === "") {
      yield* unwrap(text, paragraph);
      paragraph = [];
    } else paragraph.push(line);
    start = end + 1;
  }
  yield* unwrap(text, paragraph);
}

function* unwrap(text: string, lines: Block[]): Generator<Block> {
  const wrapped = isHardWrapped(text, lines);
  let open: Block | null = null;
  for (const line of lines) {
    if (open !== null && goesOn(text, open, line, wrapped)) open = { start: open.start, end: line.end };
    else {
      if (open !== null) yield open;
      open = line;
    }
  }
  if (open !== null) yield open;
}

function isHardWrapped(text: string, lines: Block[]): boolean {
  if (lines.length < 2) return false;
  const full = lines.slice(0, -1);
  const inRange = full.every(({ start, end }) => end - start >= WRAPPED.shortest && end - start <= WRAPPED.longest);
  const ended = full.filter(({ start, end }) => ENDED.test(text.slice(Math.max(start, end - 8), end))).length;
  return inRange && ended * 2 <= full.length;
}

function goesOn(text: string, before: Block, line: Block, wrapped: boolean): boolean {
  const opening = text.slice(line.start, line.start + 12);
  if (ITEM.test(opening)) return false;
  if (wrapped) return true;
  return /^\s*\p{Ll}/u.test(opening) && !ENDED.test(text.slice(Math.max(before.start, before.end - 8), before.end));
}

import type { Atom } from "../quantities/atoms.ts";
import { DECADES, span } from "./calendar.ts";

export interface FoundDecade {
  /** One past the last atom. */
  readonly end: number;
  /** Days since 1970-01-01. */
  readonly low: number;
  readonly high: number;
}

const BEFORE_DECADE = /^(?:the|early|late|mid|-)$/;

/** "1990s", "the 90s", "'90s", "the nineties"; null where none starts at the atom. */
export function decadeAt(atoms: readonly Atom[], from: number): FoundDecade | null {
  const textAt = (at: number): string => atoms[at]?.text ?? "";
  const text = textAt(from);
  const isBehindArticle = BEFORE_DECADE.test(textAt(from - 1));
  const spelled = DECADES.get(text);
  if (spelled !== undefined) return isBehindArticle ? decade(spelled, from + 1) : null;
  const parted = textAt(from + 1) === "'" && textAt(from + 2) === "s" && isBehindArticle;
  const plural = parted || (textAt(from + 1) === "s" && atoms[from + 1]?.glued === true);
  if (!plural || !/^(?:\d\d)?\d0$/.test(text)) return null;
  const end = from + (parted ? 3 : 2);
  if (text.length === 2)
    return isBehindArticle || /^['’]$/.test(textAt(from - 1)) ? decade(1900 + Number(text), end) : null;
  const year = Number(text);
  return text.endsWith("00") && year < 2000 ? years(year, 100, end) : decade(year, end);
}

const decade = (year: number, end: number): FoundDecade => years(year, 10, end);

function years(first: number, count: number, end: number): FoundDecade {
  const [low, high] = span(first, 0, 12 * count);
  return { end, low, high };
}

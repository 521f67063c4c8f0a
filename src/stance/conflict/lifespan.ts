import { hashKey } from "../../core/hash.ts";
import type { Analysis } from "../../language/analysis.ts";
import { isDate, QUANTITY } from "../../language/quantities.ts";
import { anyToken, hasLemma } from "../../language/scan.ts";
import { keys } from "../acts.ts";
import { wordAt } from "../same-entity.ts";

/**
 * "Lena Ford (12 June 1919 – 14 January 2004) was …" says when she was born and when she died without a word for either: of two dates in
 * brackets the first is of the birth, the second of the death.
 */
export interface Lifespan {
  /** Indices into the quantity columns; the same one where the two were read as one span. */
  readonly born: number;
  readonly died: number;
}

/** An opened bracket and what stands in it so far; in treebanks' way of writing, too. */
const OPENING = /(?:\(|-LRB-)[^()]{0,80}$/;
const CLOSING = "-RRB-";
const DASH = /^\s*(?:–|—|--?)\s*$/;
const MONTH = /\p{L}/u;

const endOf = (b: Analysis, q: number): number => b.end[b.quantityLast[q] as number] as number;
const startOf = (b: Analysis, q: number): number => b.start[b.quantityFirst[q] as number] as number;

/** Does an opened bracket before the quantity stay open up to it? */
function isInBrackets(b: Analysis, q: number): boolean {
  const opened = OPENING.exec(b.text.slice(0, startOf(b, q)));
  return opened !== null && !opened[0].includes(CLOSING);
}

/** The first life in brackets; null for none. */
export function lifespanOf(b: Analysis): Lifespan | null {
  for (let q = 0; q < b.quantityFirst.length; q++) {
    if (b.quantityKind[q] !== QUANTITY.DATE || !isInBrackets(b, q)) continue;
    const isFollowed = q + 1 < b.quantityFirst.length && b.quantityKind[q + 1] === QUANTITY.DATE;
    if (isFollowed && DASH.test(b.text.slice(endOf(b, q), startOf(b, q + 1)))) return { born: q, died: q + 1 };
    if (/[–—-]/.test(textOf(b, q))) return { born: q, died: q };
  }
  return null;
}

const textOf = (b: Analysis, q: number): string => b.text.slice(startOf(b, q), endOf(b, q));

const BEAR = hashKey("bear");
const BIRTHS = "birth birthday birthdate";
const DEATHS = "die death";
const BIRTH = keys(BIRTHS);
const DEATH = keys(`${DEATHS} dead`);
/** The words for which two dates in brackets stand; "dead" says no more than that it is so. */
export const LIFE = keys(`bear ${BIRTHS} ${DEATHS}`);

/** Is it said, in the statement, of a birth (1) or of a death (-1)? 0 for neither, or both. */
export function lifeEvent(a: Analysis): number {
  const born = hasLemma(a, BIRTH) || anyToken(a, (i) => a.lemma[i] === BEAR && wordAt(a, i) === "born");
  return Number(born) - Number(hasLemma(a, DEATH));
}

/** The days between which it happened, and the quantity that says so. */
export interface LifeDate {
  readonly quantity: number;
  readonly low: number;
  readonly high: number;
}

/** Days of a year, less one: of "1990–2004" only the years are known. */
const YEAR = 364;

/** When what date `p` of the statement is said of happened, by the sentence's life in brackets; null where it says nothing of it. */
export function lifeDate(a: Analysis, p: number, b: Analysis): LifeDate | null {
  if (!isDate(a.quantityKind[p] as number)) return null;
  const event = lifeEvent(a);
  const life = event === 0 ? null : lifespanOf(b);
  if (life === null) return null;
  const q = event > 0 ? life.born : life.died;
  const [low, high] = [b.quantityLow[q] as number, b.quantityHigh[q] as number];
  if (life.born !== life.died) return { quantity: q, low, high };
  const unknown = MONTH.test(textOf(b, q)) ? 0 : YEAR;
  return event > 0 ? { quantity: q, low, high: low + unknown } : { quantity: q, low: high - unknown, high };
}

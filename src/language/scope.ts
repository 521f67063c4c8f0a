import type { Clauses } from "./clauses.ts";
import { applies } from "./cue-use.ts";
import { type Cue, cueAt } from "./cues.ts";
import { FLAG } from "./flags.ts";
import { reaches } from "./reach.ts";
import { isReportingLemma } from "./reporting.ts";
import { conceded, inReturn, isWithin, NOWHERE, presupposed, verdictOf, wishBefore } from "./spared.ts";
import { ADVERB, anyTagOf, BASE, FINITE, NOUN, PREPOSITION, tagSet, VERB } from "./tag-sets.ts";
import { isNounPhrase, tagged, type Words } from "./words.ts";

const DEGREE_WORD = tagSet(/^(?:JJ|RB)/);
const OPENS_PHRASE = tagSet(/^(?:IN|TO|WDT)$/);
const OPENS_OBJECT = tagSet(/^(?:DT|NN|PRP|IN|JJ|CD|VBG)/);

/**
 * Marks what each cue of negation, doubt or intention holds over. Negations cancel: "did not rule out sending" leaves
 * "sending" affirmed. A scope ends with its clause, so that "ruled out troops but offered aid" denies only the first.
 * @param flags of each token, written in place
 */
export function markScopes(w: Words, c: Clauses, flags: Uint16Array): void {
  /** One past the last negating cue. */
  let behind = -1;
  for (let i = 0; i < w.form.length; i++) {
    if (isTooMuchTo(w, i)) mark(w, c, flags, TOO_MUCH_TO, i + 2, i + 2);
    const found = cueAt(w.lemma, i, (from, to) => isNounPhrase(w, from, to));
    if (found === null || !applies(w, i, found.cue)) continue;
    denyMention(w, flags, i, found.cue);
    if (w.lower[i] === "nor" && w.lower.lastIndexOf("neither", i) >= 0) continue; // One denial in two words.
    const { last, object } = found;
    const contrast = contrasted(w, i);
    if (contrast !== null) {
      markCue(flags, i, i);
      deny(flags, ...contrast);
      behind = i + 1;
      continue;
    }
    const cue = deniesOnlyAPart(w, i) ? { ...found.cue, reach: "phrase" as const } : found.cue;
    const negates = isNegating(cue);
    // "Unlikely or impractical" denies once.
    if (negates && behind > 0 && isCoordinated(w, behind, i)) markCue(flags, i, last);
    else if (cue.reach !== "none" && !isOccasion(w, i, last)) mark(w, c, flags, cue, i, last);
    if (negates) {
      // Of "turned the request down" the request is no part of the cue: it is what is denied.
      for (let k = last - object; k < last; k++) flags[k] = (flags[k] as number) & ~FLAG.CUE;
      deny(flags, last - object, last);
      behind = last + 1;
    }
    i = last;
  }
}

/** "No mention of it": it is not denied, that it was mentioned is. */
function denyMention(w: Words, flags: Uint16Array, i: number, { reach }: Cue): void {
  if (reach !== "none" || w.lower[i] !== "no" || !/^(?:mention|objection)$/.test(w.lemma[i + 1] ?? "")) return;
  markCue(flags, i, i);
  deny(flags, i + 1, i + 2);
}

/** Turns the polarity of the tokens from `from` to before `to`. */
function deny(flags: Uint16Array, from: number, to: number): void {
  for (let k = from; k < to; k++) flags[k] = (flags[k] as number) ^ FLAG.NEGATED;
}

const TOO_MUCH_TO: Cue = { lemmas: ["to"], reach: "right", effect: "negate" };

/** "Too small to be noticed": it is not noticed (Karttunen 1971). */
const isTooMuchTo = (w: Words, i: number): boolean =>
  w.lower[i] === "too" && tagged(w, i + 1, DEGREE_WORD) && w.lower[i + 2] === "to" && tagged(w, i + 3, BASE);

const OPENING = /^(?:after|before|despite|since|following|amid|during|under|until)$/;

/** "After the veto Smith was open to …": a denial that is over, or only the occasion, denies nothing of what follows. */
function isOccasion(w: Words, first: number, last: number): boolean {
  if (!OPENING.test(w.lower[0] as string) || !tagged(w, first, NOUN) || tagged(w, last, PREPOSITION)) return false;
  return isNounPhrase(w, 1, first) && !tagged(w, last + 1, OPENS_PHRASE);
}

const isNegating = ({ effect }: Cue): boolean => effect === "negate" || effect === "negate+hedge";

/** Is there nothing but "and" or "or", and an adverb, between the two? */
function isCoordinated(w: Words, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  return /^(?:and|or)$/.test(w.lower[from] as string) && (to - from === 1 || tagged(w, from + 1, ADVERB));
}

function markCue(flags: Uint16Array, first: number, last: number): void {
  for (let i = first; i <= last; i++) flags[i] = (flags[i] as number) | FLAG.CUE;
}

/** "Smith, not the Poles, was": a part of the sentence is set against another, and the rest stands. */
const deniesOnlyAPart = (w: Words, i: number): boolean =>
  w.lower[i] === "not" && /^(?:,|but|and)$/.test(w.lower[i - 1] ?? "") && tagged(w, i + 1, OPENS_OBJECT);

/** Tokens from "not" to the "but" that corrects it, and behind that to a verb that would make it a clause. */
const CONTRAST_REACH = 12;
const VERB_REACH = 6;

/**
 * "Was not launched on Monday but on Friday": only what "but" corrects is denied.
 * @returns the first token of that phrase, and one past its last; null where "not" has no such "but"
 */
function contrasted(w: Words, i: number): readonly [number, number] | null {
  if (!/^(?:not|n't)$/.test(w.lower[i] as string)) return null;
  const but = w.lower.indexOf("but", i + 2);
  if (but < 0 || but - i > CONTRAST_REACH || !tagged(w, but + 1, PREPOSITION)) return null;
  if (anyTagOf(w.tag, but + 1, but + VERB_REACH, FINITE)) return null;
  const word = w.lower[but + 1];
  for (let k = but - 1; k > i + 1; k--) if (w.lower[k] === word) return [k, but];
  return null;
}

function mark(w: Words, c: Clauses, flags: Uint16Array, cue: Cue, first: number, last: number): void {
  const negates = isNegating(cue);
  if (negates) markCue(flags, first, last);
  // "No evidence", "lost confidence": there is none.
  const isNone = (cue.lemmas[0] === "no" && cue.reach === "complement") || cue.lemmas[0] === "lose";
  if (negates && last > first && isNone) deny(flags, last, last + 1);
  const passive = negates && ((flags[first] as number) & FLAG.PASSIVE) !== 0;
  // "Is not disputed": what stands before "not" is under neither of the two.
  if (
    passive &&
    ((flags[first] as number) & FLAG.NEGATED) !== 0 &&
    NOT.test(w.lower.slice(Math.max(0, first - 3), first).join(" "))
  )
    return;
  const own = c.of[first] as number;
  const quote = longQuotes(w, flags);
  const isSpared = sparedBy(w, c, cue, first, last);
  for (let i = 0; i < w.form.length; i++) {
    if (i >= first && i <= last) continue;
    // What is denied within somebody's sentence is not denied outside it, nor what is denied outside within.
    if (quote[i] !== quote[first] && (quote[first] !== 0 || cue.reach !== "sentence")) continue;
    if (!reaches(w, c, cue, passive, own, first, last, i) || isSpared(i)) continue;
    flags[i] = ((flags[i] as number) ^ (negates ? FLAG.NEGATED : 0)) | MARKS[cue.effect];
  }
}

/** Which tokens within its reach a cue says nothing of: see spared.ts. */
function sparedBy(w: Words, c: Clauses, cue: Cue, first: number, last: number): (i: number) => boolean {
  const verdict = isNegating(cue) ? verdictOf(w, c, cue, last) : NOWHERE;
  const given = presupposed(w, c, last);
  const concession = cue.reach === "sentence" ? NOWHERE : conceded(w, last);
  const wish = cue.reach === "sentence" && cue.effect === "negate" ? wishBefore(w, first) : NOWHERE;
  const returned = cue.reach === "right" || cue.reach === "complement" ? inReturn(w, last) : NOWHERE;
  return (i) =>
    isWithin(verdict, i) ||
    isWithin(given, i) ||
    isWithin(wish, i) ||
    (c.of[i] === c.of[first] && (isWithin(returned, i) || isWithin(concession, i)));
}

/** What a cue marks its scope with, besides that a denial turns it. */
const MARKS: Readonly<Record<Cue["effect"], number>> = {
  negate: 0,
  hedge: FLAG.HEDGED,
  "negate+hedge": FLAG.HEDGED,
  condition: FLAG.HEDGED | FLAG.CONDITIONAL,
  plan: FLAG.PLANNED,
  debunk: FLAG.DEBUNKED,
  liken: FLAG.LIKENED,
};

const NOT = /\b(?:not|n't|never)\b/;

/** Quotations from this many tokens on are somebody's sentence; shorter ones are a word: "“categorically denies” taking it". */
const LONG_QUOTE = 6;

/**
 * The number of the long quotation each token is in, 0 for none: what is denied outside is not denied within, unless the quotation
 * only goes on with the sentence.
 */
function longQuotes(w: Words, flags: Uint16Array): Uint8Array {
  const quote = new Uint8Array(flags.length);
  let first = 0;
  let number = 0;
  for (let i = 0; i <= flags.length; i++) {
    if (i < flags.length && ((flags[i] as number) & FLAG.QUOTED) !== 0) continue;
    if (i - first >= LONG_QUOTE && !goesOn(w, first)) quote.fill(++number & 0xff, first, i);
    first = i + 1;
  }
  return quote;
}

/** "Was not “able to go on with it”": a quotation in the midst of a clause, behind no mark and no verb of saying. */
const goesOn = (w: Words, first: number): boolean =>
  first > 1 &&
  /^\p{Ll}/u.test(w.form[first] as string) &&
  /^[\p{L}’']+$/u.test(w.form[first - 2] as string) &&
  !(tagged(w, first - 2, VERB) && isReportingLemma(w.lemma[first - 2] as string));

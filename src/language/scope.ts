import { type Clauses, LINK } from "./clauses.ts";
import { type Cue, cueAt } from "./cues.ts";
import { FLAG } from "./flags.ts";
import { tagged, type Words } from "./words.ts";

/**
 * Marks what each cue of negation, doubt or intention holds over. Negations cancel: "did not rule out sending" leaves
 * "sending" affirmed. A scope ends with its clause, so that "ruled out troops but offered aid" denies only the first.
 * @param flags of each token, written in place
 */
export function markScopes(w: Words, c: Clauses, flags: Uint16Array): void {
  /** One past the last negating cue. */
  let behind = -1;
  for (let i = 0; i < w.form.length; i++) {
    const found = cueAt(w.lemma, i);
    if (found === null || !applies(w, i, found.cue)) continue;
    if (w.lower[i] === "nor" && w.lower.lastIndexOf("neither", i) >= 0) continue; // One denial in two words.
    const { last } = found;
    const cue = deniesOnlyAPart(w, i) ? { ...found.cue, reach: "phrase" as const } : found.cue;
    const negates = isNegating(cue);
    // "Unlikely or impractical" denies once.
    if (negates && behind > 0 && isCoordinated(w, behind, i)) markCue(flags, i, last);
    else if (cue.reach !== "none") mark(w, c, flags, cue, i, last);
    if (negates) behind = last + 1;
    i = last;
  }
}

const isNegating = ({ effect }: Cue): boolean => effect === "negate" || effect === "negate+hedge";

/** Is there nothing but "and" or "or", and an adverb, between the two? */
function isCoordinated(w: Words, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  return /^(?:and|or)$/.test(w.lower[from] as string) && (to - from === 1 || tagged(w, from + 1, /^RB$/));
}

function markCue(flags: Uint16Array, first: number, last: number): void {
  for (let i = first; i <= last; i++) flags[i] = (flags[i] as number) | FLAG.CUE;
}

/** "Smith, not the Poles, was": a part of the sentence is set against another, and the rest stands. */
const deniesOnlyAPart = (w: Words, i: number): boolean =>
  w.lower[i] === "not" && w.form[i - 1] === "," && tagged(w, i + 1, /^(?:DT|NN|PRP|IN|JJ|CD|VBG)/);

/** Cues that are cues only as one part of speech: "may" the modal, "ban" in both, "miss" not as a title. */
function applies(w: Words, i: number, cue: Cue): boolean {
  const word = cue.lemmas[0] as string;
  if (i > 0 && !w.titleCased && /^\p{Lu}\p{Ll}/u.test(w.form[i] as string) && !/^["“'‘`]/.test(w.form[i - 1] as string))
    return false;
  if (/^(?:may|might|could|would|will|should|must|shall)$/.test(word)) return tagged(w, i, /^MD$/);
  if (
    /^(?:question|claim|appear|seem|suggest|believe|suspect|wonder|miss|fail|drop|want|try|ask|agree|expect|hope|bar|block|resist|stop|halt|object|neglect|doubt|decline|dispute|abandon|fabricate|lack|vote)$/.test(
      word,
    )
  ) {
    // "Stopped taking", not "stopped to take".
    if (word === "stop" && cue.lemmas.length === 1) return tagged(w, i, /^VB/) && tagged(w, i + 1, /^VBG$/);
    if (cue.lemmas.length > 1 && /^(?:stop|fall|lack|object|drop|fail)$/.test(word)) return true;
    return tagged(w, i, /^VB/) || word === "lack";
  }
  // To dismiss a claim is to deny it, to dismiss a person is not: "was dismissed as director".
  if (word === "dismiss" && /^(?:as|from)$/.test(w.lower[i + 1] ?? "") && w.lemma[i - 1] === "be") return false;
  // "No, …" answers; "an unlikely accident" is one.
  if (word === "no" && w.form[i + 1] === ",") return false;
  if (
    /^(?:unlikely|impossible|improbable|implausible|unrealistic|impractical|reluctant|unwilling)$/.test(word) &&
    tagged(w, i + 1, /^(?:NN|JJ)/)
  )
    return false;
  if (word === "against") return tagged(w, i - 1, /^(?:VB|RB)/) && w.lemma[i - 1] !== "war";
  return true;
}

function mark(w: Words, c: Clauses, flags: Uint16Array, cue: Cue, first: number, last: number): void {
  const negates = isNegating(cue);
  if (negates) markCue(flags, first, last);
  const passive = negates && ((flags[first] as number) & FLAG.PASSIVE) !== 0;
  const own = c.of[first] as number;
  const quote = longQuotes(flags);
  for (let i = 0; i < w.form.length; i++) {
    if (i >= first && i <= last) continue;
    if (quote[i] !== quote[first] && quote[i] !== 0 && cue.reach !== "sentence") continue;
    if (!sameQuotation(flags, first, i)) continue;
    if (!reaches(w, c, cue, passive, own, first, last, i)) continue;
    let f = flags[i] as number;
    if (negates) f ^= FLAG.NEGATED;
    if (cue.effect === "hedge" || cue.effect === "negate+hedge") f |= FLAG.HEDGED;
    if (cue.effect === "condition") f |= FLAG.HEDGED | FLAG.CONDITIONAL;
    if (cue.effect === "plan") f |= FLAG.PLANNED;
    if (cue.effect === "debunk") f |= FLAG.DEBUNKED;
    flags[i] = f;
  }
}

/** What is denied within a quotation is not denied outside it. */
function sameQuotation(flags: Uint16Array, cue: number, i: number): boolean {
  if (((flags[cue] as number) & FLAG.QUOTED) === 0) return true;
  for (let k = Math.min(cue, i); k <= Math.max(cue, i); k++)
    if (((flags[k] as number) & FLAG.QUOTED) === 0) return false;
  return true;
}

/** Quotations from this many tokens on are somebody's sentence; shorter ones are a word in inverted commas. */
const LONG_QUOTE = 6;

/** The number of the long quotation each token is in, 0 for none: what is denied outside is not denied within. */
function longQuotes(flags: Uint16Array): Uint8Array {
  const quote = new Uint8Array(flags.length);
  let first = 0;
  let number = 0;
  for (let i = 0; i <= flags.length; i++) {
    if (i < flags.length && ((flags[i] as number) & FLAG.QUOTED) !== 0) continue;
    if (i - first >= LONG_QUOTE) quote.fill(++number & 0xff, first, i);
    first = i + 1;
  }
  return quote;
}

/** Behind a noun and "to" in the same clause: "an invitation to join". */
function inInfinitiveOfNoun(w: Words, c: Clauses, i: number): boolean {
  for (let k = i; k > 0 && c.of[k] === c.of[i]; k--)
    if (w.lower[k] === "to" && tagged(w, k + 1, /^VB$/)) return tagged(w, k - 1, /^NN/);
  return false;
}

/** Tokens between a word of denial and the clause that completes it: "denied a report on Monday that". */
const COMPLEMENT_REACH = 7;

function reaches(
  w: Words,
  c: Clauses,
  cue: Cue,
  passive: boolean,
  own: number,
  first: number,
  last: number,
  i: number,
): boolean {
  // "An invitation to join …, but that did not happen": the invitation is denied, not the joining.
  if (cue.reach === "sentence") return cue.effect !== "negate" || !inInfinitiveOfNoun(w, c, i);
  const clause = c.of[i] as number;
  if (clause !== own) {
    // A complement, and what is coordinated within it, stays under the verb it completes.
    if (cue.reach !== "complement" || i < last || c.link[clause] !== LINK.COMPLEMENT || c.parent[clause] !== own)
      return false;
    return c.of.indexOf(clause) - last <= COMPLEMENT_REACH;
  }
  if (cue.reach === "clause") return true;
  if (passive) return i < first;
  if (i < first) return false;
  if (cue.reach !== "phrase") return true;
  for (let k = last + 1; k <= i; k++) if (w.form[k] === "," || w.lower[k] === "and") return false;
  return true;
}

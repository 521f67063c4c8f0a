import { LINK } from "./clauses/splitter.ts";
import type { Clauses } from "./clauses.ts";
import type { Cue } from "./cues.ts";
import { anyTagOf, BASE, COMMON_NOUN, FINITE, NOUN, PAST_PARTICIPLE, tagSet, VERB_OR_MODAL } from "./tag-sets.ts";
import { tagged, type Words } from "./words.ts";

/** How far a cue of negation, doubt or intention reaches. */

const PARTICIPLE = tagSet(/^VB[GN]$/);
const NO_PARTICIPLE = tagSet(/^VB[DPZ]?$/);

/** Behind a noun and "to" in the same clause: "an invitation to join". */
function inInfinitiveOfNoun(w: Words, c: Clauses, i: number): boolean {
  for (let k = i; k > 0 && c.of[k] === c.of[i]; k--)
    if (w.lower[k] === "to" && tagged(w, k + 1, BASE)) return tagged(w, k - 1, NOUN);
  return false;
}

/** Tokens between a word of denial and the clause that completes it: "denied a report on Monday that". */
const COMPLEMENT_REACH = 7;

/**
 * Does a cue of the tokens from `first` to `last`, in clause `own`, reach token `i`?
 * @param passive what stands before the cue is what it is done to
 */
export function reaches(
  w: Words,
  c: Clauses,
  cue: Cue,
  passive: boolean,
  own: number,
  first: number,
  last: number,
  i: number,
): boolean {
  // "A chance to speak …, but it never happened": the chance is denied, not the speaking.
  if (cue.reach === "sentence") return cue.effect !== "negate" || !inInfinitiveOfNoun(w, c, i);
  const clause = c.of[i] as number;
  if (clause !== own) {
    // A complement, and what is coordinated within it, stays under the verb it completes.
    if (cue.reach !== "complement" || i < last || c.link[clause] !== LINK.COMPLEMENT || c.parent[clause] !== own)
      return false;
    return c.of.indexOf(clause) - last <= COMPLEMENT_REACH;
  }
  if (cue.reach === "clause") return i > first || !(isBeforeCoordinate(w, i, first) || isPromised(w, cue, i));
  if (passive) return i < first;
  if (i < first) return false;
  // "… should be taken up again": a finite verb behind the cue.
  if (isReduced(w, first) && anyTagOf(w.tag, last + 1, i + 1, FINITE)) return false;
  if (isBehindCoordinate(w, first, last, i)) return false;
  if (cue.reach !== "phrase") return true;
  // "Offering guarantees without membership made some uneasy": the phrase ends before the verb of its clause, and before who it
  // is that refuses: "a refusal by the Senate".
  for (let k = last + 1; k <= i; k++)
    if (
      /^(?:,|and)$/.test(w.lower[k] as string) ||
      tagged(w, k, FINITE) ||
      (w.lower[k] === "by" && tagged(w, first, NOUN))
    )
      return false;
  return true;
}

/** "Promised no layoffs": it was promised. */
const isPromised = (w: Words, cue: Cue, i: number): boolean =>
  cue.lemmas[0] === "no" &&
  /^(?:promise|pledge|vow|predict|expect|guarantee|demand|propose)$/.test(w.lemma[i] as string);

/** "The exchanges suspended in March", "buyers not looking for a loan": a participle behind its noun. */
const isReduced = (w: Words, cue: number): boolean =>
  tagged(w, cue - 1, COMMON_NOUN) &&
  (tagged(w, cue, PAST_PARTICIPLE) || (w.lower[cue] === "not" && tagged(w, cue + 1, PARTICIPLE)));

/**
 * "Would stay away from the line and guard the ports": the second of two verbs of one form is not what the first denies. Nor is what
 * the same word denies once more: "against the port and against the tunnel".
 */
function isBehindCoordinate(w: Words, first: number, last: number, i: number): boolean {
  for (let k = last + 2; k <= i; k++)
    if (w.lower[k] === w.lower[first] && w.lower.slice(last + 1, k).some((word) => /^(?:and|or|nor|but)$/.test(word)))
      return true;
  if (!tagged(w, first, NO_PARTICIPLE)) return false;
  for (let k = last + 1; k < i; k++) if (w.lower[k] === "and" && w.tag[k + 1] === w.tag[first]) return true;
  return false;
}

/** "Could mislead and give no protection": the first of two verbs is not denied by what the second has. */
function isBeforeCoordinate(w: Words, i: number, cue: number): boolean {
  for (let k = i + 1; k < cue; k++)
    if (/^(?:and|or|but)$/.test(w.lower[k] as string) && tagged(w, k + 1, VERB_OR_MODAL)) return true;
  return false;
}

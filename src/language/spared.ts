import type { Clauses } from "./clauses.ts";
import type { Cue } from "./cues.ts";
import { COMMON_NOUN, PAST_PARTICIPLE, tagSet, VERB } from "./tag-sets.ts";
import { tagged, type Words } from "./words.ts";

const OF_COMPOUND = tagSet(/^(?:NN|JJ|CD|HYPH|VBG|VBN|POS)/);
const ENDS_PHRASE = tagSet(/^(?:DT|PRP|IN|,)/);

/** What a cue of denial or doubt leaves as it is, within its reach. */

/** Tokens from `from` to before `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const NOWHERE: Stretch = { from: 0, to: 0 };
export const isWithin = ({ from, to }: Stretch, i: number): boolean => i >= from && i < to;

/**
 * "May use the agreement signed in 2024", "did not quote the report published by Orlo": what a participle says of a
 * definite noun is taken for granted, whatever is denied or planned with it (Strawson 1950; Karttunen 1974).
 */
export function presupposed(w: Words, c: Clauses, last: number): Stretch {
  for (let i = last + 2; i + 1 < w.form.length && c.of[i] === c.of[last]; i++) {
    if (!tagged(w, i, PAST_PARTICIPLE) || !tagged(w, i - 1, COMMON_NOUN) || !isCompleted(w, i)) continue;
    if (!isDefinite(w, last, i - 1)) return NOWHERE;
    let to = i + 1;
    while (to < w.form.length && c.of[to] === c.of[i] && w.form[to] !== ",") to++;
    return { from: i, to };
  }
  return NOWHERE;
}

/** "Is not growing despite the subsidies": the subsidies are taken for granted, whatever is denied or possible. */
export function conceded(w: Words, last: number): Stretch {
  const from = w.lower.findIndex((word, k) => k > last && /^(?:despite|notwithstanding|amid|amidst)$/.test(word));
  return from < 0 ? NOWHERE : { from, to: w.form.length };
}

/** "Signed by", "signed between": not "wants the deal signed". */
const isCompleted = (w: Words, i: number): boolean =>
  /^(?:by|between|in|on|at|with|under|after|during)$/.test(w.lower[i + 1] ?? "");

/** Does the noun's phrase begin behind the cue, with an article or a possessive? */
function isDefinite(w: Words, cue: number, noun: number): boolean {
  let i = noun;
  while (i > cue && tagged(w, i, OF_COMPOUND)) i--;
  return i > cue && /^(?:the|this|these|those|its|his|her|their)$/.test(w.lower[i] as string);
}

/** "Dismissed as false a claim that …", "rejected the claim as a lie": the claim is denied, the verdict on it stands. */
export function verdictOf(w: Words, c: Clauses, cue: Cue, last: number): Stretch {
  if (!/^(?:deny|dismiss|dispute|reject|refute|rebut)$/.test(cue.lemmas[0] as string)) return NOWHERE;
  const from = w.lower.indexOf("as", last + 1);
  if (from < 0 || c.of[from] !== c.of[last]) return NOWHERE;
  let to = from + 1;
  while (to < w.form.length && c.of[to] === c.of[from] && !(to > from + 1 && tagged(w, to, ENDS_PHRASE))) to++;
  return { from, to };
}

/** "Had hoped to be asked, but it never happened": the asking is denied, not the hope. */
export function wishBefore(w: Words, cue: number): Stretch {
  const wish = w.lemma.findIndex(
    (lemma, k) => k < cue && /^(?:hope|want|wish|plan|intend|aim|seek|try|expect)$/.test(lemma) && tagged(w, k, VERB),
  );
  return { from: 0, to: wish + 1 };
}

/** "Gave up its claim in return for a seat": the seat is not given up. */
export function inReturn(w: Words, cue: number): Stretch {
  const at = w.lower.findIndex(
    (word, k) => k > cue && /^(?:return|exchange)$/.test(word) && w.lower[k - 1] === "in" && w.lower[k + 1] === "for",
  );
  return at < 0 ? NOWHERE : { from: at + 1, to: w.form.length };
}

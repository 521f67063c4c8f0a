import { type Clauses, LINK } from "./clauses.ts";
import { type Cue, cueAt } from "./cues.ts";
import { FINITE } from "./finite.ts";
import { FLAG } from "./flags.ts";
import { inReturn, isWithin, NOWHERE, presupposed, verdictOf, wishBefore } from "./spared.ts";
import { isNounPhrase, tagged, type Words } from "./words.ts";

/**
 * Marks what each cue of negation, doubt or intention holds over. Negations cancel: "did not rule out sending" leaves
 * "sending" affirmed. A scope ends with its clause, so that "ruled out troops but offered aid" denies only the first.
 * @param flags of each token, written in place
 */
export function markScopes(w: Words, c: Clauses, flags: Uint16Array): void {
  /** One past the last negating cue. */
  let behind = -1;
  for (let i = 0; i < w.form.length; i++) {
    const found = cueAt(w.lemma, i, (from, to) => isNounPhrase(w, from, to));
    if (found === null || !applies(w, i, found.cue)) continue;
    if (w.lower[i] === "nor" && w.lower.lastIndexOf("neither", i) >= 0) continue; // One denial in two words.
    const { last, object } = found;
    const cue = deniesOnlyAPart(w, i) ? { ...found.cue, reach: "phrase" as const } : found.cue;
    const negates = isNegating(cue);
    // "Unlikely or impractical" denies once.
    if (negates && behind > 0 && isCoordinated(w, behind, i)) markCue(flags, i, last);
    else if (cue.reach !== "none") mark(w, c, flags, cue, i, last);
    // Of "turned the request down" the request is no part of the cue: it is what is denied.
    if (negates)
      for (let k = last - object; k < last; k++) flags[k] = ((flags[k] as number) & ~FLAG.CUE) ^ FLAG.NEGATED;
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
  w.lower[i] === "not" &&
  /^(?:,|but|and)$/.test(w.lower[i - 1] ?? "") &&
  tagged(w, i + 1, /^(?:DT|NN|PRP|IN|JJ|CD|VBG)/);

/** Cues that are cues only as one part of speech: "may" the modal, "ban" in both, "miss" not as a title. */
function applies(w: Words, i: number, cue: Cue): boolean {
  const word = cue.lemmas[0] as string;
  // "The government's disputed reform" is there.
  if (/^(?:dispute|deny|doubt|oppose|contest|reject)$/.test(word) && isAttributive(w, i)) return false;
  if (i > 0 && !w.titleCased && /^\p{Lu}\p{Ll}/u.test(w.form[i] as string) && !/^["“'‘`]/.test(w.form[i - 1] as string))
    return false;
  if (/^(?:may|might|could|would|will|should|must|shall)$/.test(word)) return tagged(w, i, /^MD$/);
  if (
    /^(?:question|claim|appear|seem|believe|suspect|wonder|miss|fail|drop|want|try|ask|agree|expect|hope|bar|block|resist|stop|halt|object|neglect|doubt|decline|dispute|abandon|fabricate|lack|vote)$/.test(
      word,
    )
  ) {
    // "Stopped taking", not "stopped to take"; "put a stop to".
    if (word === "stop" && cue.lemmas[1] === "to") return tagged(w, i, /^NN/);
    if (word === "stop" && cue.lemmas.length === 1) return tagged(w, i, /^VB/) && tagged(w, i + 1, /^VBG$/);
    if (cue.lemmas.length > 1 && /^(?:stop|fall|lack|object|drop|fail|try)$/.test(word)) return true;
    if (word === "drop") return tagged(w, i, /^VBN$/) && hasObject(w, i, PLANS);
    return tagged(w, i, /^VB/) || word === "lack";
  }
  // "Suggested stationing troops", not "suggested that they are there".
  if (word === "suggest") return tagged(w, i, /^VB/) && tagged(w, i + 1, /^VBG$/);
  if (LIFTING.has(word)) return hasObject(w, i, BANS);
  // To dismiss a claim is to deny it, to dismiss a person is not: "was dismissed as director".
  if (word === "dismiss" && /^(?:as|from)$/.test(w.lower[i + 1] ?? "") && w.lemma[i - 1] === "be") return false;
  // "No, …" answers; "an unlikely accident" is one.
  if (word === "no" && w.form[i + 1] === ",") return false;
  if (
    /^(?:unlikely|impossible|improbable|implausible|unrealistic|impractical|reluctant|unwilling)$/.test(word) &&
    tagged(w, i + 1, /^(?:NN|JJ)/)
  )
    return false;
  // "Spoke instead of an agreement".
  if (word === "instead") return !/^(?:speak|talk|think|hear|dream|complain)$/.test(w.lemma[i - 1] ?? "");
  // "Barely 9,000" counts.
  if (/^(?:barely|hardly|scarcely)$/.test(word)) return !tagged(w, i + 1, /^(?:CD|DT)$/) || w.lower[i + 1] === "any";
  // "More than 20", "later than May" measure; "less than the doubling that they had feared" compares.
  if (word === "than")
    return (
      tagged(w, i + 1, /^(?:DT|PRP|NN|VB|IN)/) &&
      !tagged(w, i + 2, /^CD$/) &&
      !/^(?:rather|other|late|early)$/.test(w.lemma[i - 1] ?? "")
    );
  if (word === "against")
    return (
      (tagged(w, i - 1, /^(?:VB|RB)/) && w.lemma[i - 1] !== "war") ||
      w.lemma
        .slice(Math.max(0, i - OBJECT_REACH), i)
        .some((lemma) => /^(?:advise|warn|counsel|caution)$/.test(lemma)) ||
      /^(?:stance|position|argument)$/.test(w.lemma[i - 1] ?? "")
    );
  return true;
}

/** What undoes a ban, and bans. */
const LIFTING: ReadonlySet<string> = new Set(["lift", "overturn", "revoke", "rescind", "waive", "repeal"]);
const BANS: ReadonlySet<string> = new Set(
  "ban embargo suspension moratorium veto prohibition blockade restriction curfew".split(" "),
);
/** What is dropped before it comes to anything. */
const PLANS: ReadonlySet<string> = new Set(
  "plan idea bid proposal project scheme demand charge claim case veto objection resistance opposition lawsuit suit complaint appeal".split(
    " ",
  ),
);
/** Tokens between a verb and its object, or its subject in the passive. */
const OBJECT_REACH = 7;

/** Is one of these nouns behind the verb, or before its participle in the passive? */
function hasObject(w: Words, verb: number, nouns: ReadonlySet<string>): boolean {
  const passive = tagged(w, verb, /^VBN$/) && w.lemma.slice(Math.max(0, verb - 2), verb).includes("be");
  const [from, to] = passive ? [verb - OBJECT_REACH, verb] : [verb + 1, verb + 1 + OBJECT_REACH];
  return w.lemma.slice(Math.max(0, from), to).some((lemma) => nouns.has(lemma));
}

/** A participle between an article, a possessive or an adjective and its noun. */
const isAttributive = (w: Words, i: number): boolean =>
  tagged(w, i, /^(?:VB[DN]|JJ)$/) && tagged(w, i - 1, /^(?:DT|PRP\$|POS|JJ)$/) && tagged(w, i + 1, /^(?:NN|JJ)/);

function mark(w: Words, c: Clauses, flags: Uint16Array, cue: Cue, first: number, last: number): void {
  const negates = isNegating(cue);
  if (negates) markCue(flags, first, last);
  // "No evidence", "lost confidence": there is none.
  const isNone = (cue.lemmas[0] === "no" && cue.reach === "complement") || cue.lemmas[0] === "lose";
  if (negates && last > first && isNone) flags[last] = (flags[last] as number) ^ FLAG.NEGATED;
  const passive = negates && ((flags[first] as number) & FLAG.PASSIVE) !== 0;
  const own = c.of[first] as number;
  const quote = longQuotes(flags);
  const verdict = verdictOf(w, c, cue, last);
  const given = presupposed(w, c, last);
  const wish = cue.reach === "sentence" && cue.effect === "negate" ? wishBefore(w, first) : NOWHERE;
  const returned = cue.reach === "right" || cue.reach === "complement" ? inReturn(w, last) : NOWHERE;
  for (let i = 0; i < w.form.length; i++) {
    if (i >= first && i <= last) continue;
    if (quote[i] !== quote[first] && quote[i] !== 0 && cue.reach !== "sentence") continue;
    if (!sameQuotation(flags, first, i)) continue;
    if (!reaches(w, c, cue, passive, own, first, last, i)) continue;
    if (negates && isWithin(verdict, i)) continue;
    if (isWithin(given, i) || isWithin(wish, i) || (c.of[i] === own && isWithin(returned, i))) continue;
    let f = flags[i] as number;
    if (negates) f ^= FLAG.NEGATED;
    if (cue.effect === "hedge" || cue.effect === "negate+hedge") f |= FLAG.HEDGED;
    if (cue.effect === "condition") f |= FLAG.HEDGED | FLAG.CONDITIONAL;
    if (cue.effect === "plan") f |= FLAG.PLANNED;
    if (cue.effect === "debunk") f |= FLAG.DEBUNKED;
    if (cue.effect === "liken") f |= FLAG.LIKENED;
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
  if (cue.reach === "clause") return i > first || !isBeforeCoordinate(w, i, first);
  if (passive) return i < first;
  if (i < first) return false;
  if (isReduced(w, first) && predicateBehind(w, last, i)) return false;
  if (cue.reach !== "phrase") return true;
  // "Offering guarantees without membership made some uneasy": the phrase ends before the verb of its clause.
  for (let k = last + 1; k <= i; k++)
    if (w.form[k] === "," || w.lower[k] === "and" || tagged(w, k, FINITE)) return false;
  return true;
}

/** "The exchanges suspended in March": a participle behind its noun. */
const isReduced = (w: Words, cue: number): boolean => tagged(w, cue, /^VBN$/) && tagged(w, cue - 1, /^NNS?$/);

/** Is there a finite verb behind the cue, up to token `i`: "… should be taken up again"? */
function predicateBehind(w: Words, cue: number, i: number): boolean {
  for (let k = cue + 1; k <= i; k++) if (tagged(w, k, FINITE)) return true;
  return false;
}

/** "Could mislead and give no protection": the first of two verbs is not denied by what the second has. */
function isBeforeCoordinate(w: Words, i: number, cue: number): boolean {
  for (let k = i + 1; k < cue; k++)
    if (/^(?:and|or|but)$/.test(w.lower[k] as string) && tagged(w, k + 1, /^(?:VB|MD)/)) return true;
  return false;
}

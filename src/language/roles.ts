import type { Clauses } from "./clauses.ts";
import { FLAG } from "./flags.ts";
import { QUOTE } from "./forms.ts";
import { isReportingLemma } from "./reporting.ts";
import { FINITE, GERUND, PAST_FORM, PAST_PARTICIPLE, tagSet, VERB, VERB_OR_MODAL } from "./tag-sets.ts";
import { tagged, type Words } from "./words.ts";

const ANY_ADVERB = tagSet(/^RB/);
const BESIDE_AUXILIARY = tagSet(/^(?:RB|VBN|MD)/);
const BEFORE_BY = tagSet(/^(?:VBN|VBD|RB|RP)$/);
const NO_AGENT = tagSet(/^(?:CD|VBG)$/);
const OF_AGENT = tagSet(/^(?:NN|DT|JJ|PRP|POS|CC|HYPH)/);
const OF_RECIPIENT = tagSet(/^(?:NN|DT|JJ|POS|HYPH|CD)/);

/** Verbs that carry tense or voice only. */
const AUXILIARY = /^(?:be|have|do|will|would|shall|should|can|could|may|might|must|get|to)$/;
/** Sets a flag of a token. */
type Set = (i: number, bit: number) => void;

/** Nouns, adjectives, verbs and adverbs that say nothing of their own. */
const EMPTY =
  /^(?:be|have|do|get|one|thing|so|very|also|too|just|then|there|here|well|such|more|most|much|many|other|own|same|even|still|ever|really|quite|rather|not|n't|never|nobody|nothing|nowhere)$/;

/** Adverbs that only hold a denial or a comparison together: "no longer", "as much"; "according to" is a preposition. */
const EMPTY_ADVERB = /^(?:longer|as|no)$/;

const isEmpty = (w: Words, i: number): boolean =>
  EMPTY.test(w.lemma[i] as string) ||
  w.lower[i] === "according" ||
  (tagged(w, i, ANY_ADVERB) && EMPTY_ADVERB.test(w.lemma[i] as string));

const CONTENT_TAG = tagSet(/^(?:NN|VB|JJ|RB|CD|FW|AFX|ADD)/);

/**
 * Marks content words, the predicate of each clause, passives and their agents, what stands before the verb, what is
 * quoted and what is reported: the flags that need no cue.
 */
export function markRoles(w: Words, c: Clauses, flags: Uint16Array): void {
  const set: Set = (i, bit) => {
    flags[i] = (flags[i] as number) | bit;
  };
  const predicateOf = new Map<number, number>();
  /** The first finite verb of each clause, which parts it where it has no predicate: "is a victory for Norland". */
  const finiteOf = new Map<number, number>();
  markQuoted(w, set);
  for (let i = 0; i < w.form.length; i++) {
    const lemma = w.lemma[i] as string;
    if (tagged(w, i, CONTENT_TAG) && !isEmpty(w, i) && /[\p{L}\p{N}]/u.test(lemma)) set(i, FLAG.CONTENT);
    if (tagged(w, i, VERB_OR_MODAL)) markVerb(w, c, i, predicateOf, set);
    if (tagged(w, i, FINITE) && !finiteOf.has(c.of[i] as number)) finiteOf.set(c.of[i] as number, i);
  }
  for (let i = 0; i < w.form.length; i++) {
    const verb = predicateOf.get(c.of[i] as number);
    if (i === verb) set(i, FLAG.PREDICATE);
    else if (i < (verb ?? finiteOf.get(c.of[i] as number) ?? w.form.length)) set(i, FLAG.BEFORE_VERB);
  }
  markAgents(w, c, predicateOf, set);
  markReported(w, set);
}

/** Marks what stands in quotation marks; of a quotation that began in a sentence before, what precedes the mark that ends it. */
function markQuoted({ form }: Words, set: Set): void {
  let first = form.findIndex((mark) => QUOTE.test(mark));
  if (/^(?:”|'')$/.test(form[first] ?? "")) for (let k = 0; k < first; k++) set(k, FLAG.QUOTED);
  else first--;
  let quoted = false;
  for (let i = first + 1; i < form.length; i++) {
    if (QUOTE.test(form[i] as string)) quoted = form[i] === '"' ? !quoted : /^(?:“|``)$/.test(form[i] as string);
    else if (quoted) set(i, FLAG.QUOTED);
  }
}

function markVerb(w: Words, c: Clauses, i: number, predicateOf: Map<number, number>, set: Set): void {
  if (AUXILIARY.test(w.lemma[i] as string)) return;
  const clause = c.of[i] as number;
  if (!predicateOf.has(clause) && !tagged(w, i, GERUND) && !isReducedRelative(w, c, i)) predicateOf.set(clause, i);
  if (!tagged(w, i, PAST_FORM)) return;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    if (w.lemma[k] === "be" || w.lemma[k] === "get") {
      set(i, FLAG.PASSIVE);
      return;
    }
    if (!tagged(w, k, BESIDE_AUXILIARY) && w.lemma[k] !== "not") return;
  }
}

/** "A document seen by Smith shows": a participle behind its noun, without an auxiliary and before the finite verb. */
function isReducedRelative(w: Words, c: Clauses, i: number): boolean {
  if (!tagged(w, i, PAST_PARTICIPLE)) return false;
  const own = (k: number): boolean => c.of[k] === c.of[i] && tagged(w, k, FINITE);
  for (let k = i - 1; k >= 0; k--) if (own(k)) return false;
  for (let k = i + 1; k < w.form.length; k++) if (own(k)) return true;
  return false;
}

function markAgents(w: Words, c: Clauses, predicateOf: Map<number, number>, set: Set): void {
  for (let i = 1; i < w.form.length; i++) {
    if (w.lower[i] !== "by" || !predicateOf.has(c.of[i] as number)) continue;
    const afterParticiple = tagged(w, i - 1, BEFORE_BY) || tagged(w, i - 2, PAST_PARTICIPLE) || isRecipientBefore(w, i);
    if (!afterParticiple || tagged(w, i + 1, NO_AGENT)) continue;
    for (let k = i + 1; k < w.form.length && tagged(w, k, OF_AGENT); k++) set(k, FLAG.AGENT);
  }
}

/** "Supplied to Avanta on Sunday by": behind the participle stands first who is given it, or when. */
function isRecipientBefore(w: Words, by: number): boolean {
  let i = by - 1;
  while (i > 0 && (tagged(w, i, OF_RECIPIENT) || /^(?:to|on|in|at)$/.test(w.lower[i] as string))) i--;
  return i < by - 1 && /^(?:to|on|in|at)$/.test(w.lower[i + 1] as string) && tagged(w, i, PAST_PARTICIPLE);
}

function markReported(w: Words, set: Set): void {
  for (let i = 0; i < w.form.length; i++) {
    if (!isReportingLemma(w.lemma[i] as string) || !tagged(w, i, VERB)) continue;
    for (let k = i + 1; k < w.form.length; k++) set(k, FLAG.REPORTED);
    return;
  }
}

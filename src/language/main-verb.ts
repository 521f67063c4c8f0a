import { type Forms, QUOTE, SUBORDINATES, tagAt } from "./forms.ts";
import { IRREGULAR_VERBS } from "./irregulars.ts";
import { lemmatise } from "./lemma.ts";
import { type Lexicon, SPEECH } from "./lexicon.ts";
import { isReportingLemma } from "./reporting.ts";
import { anyTagOf, FINITE, hasTagOf, tagSet } from "./tag-sets.ts";
import { TAGS, type Tag, tagCode } from "./tagger.ts";

const OF_ATTRIBUTION = tagSet(/^(?:NN|DT|JJ|PRP|CD|POS|IN|HYPH|\.)/);
const CONJUNCTION = tagSet(/^(?:IN|WRB)$/);
const OPENS_PHRASE = tagSet(/^(?:IN|TO|WRB|VBG)$/);
const ADVERB_OR_MORE = tagSet(/^RBR?$/);

/**
 * A sentence, or what precedes its first "because", "after" or "and", in which the tagger saw no finite verb, though a noun is
 * followed by a word that may be one: "The minister rules it out", "Smith considers a bid", "judges throw out the pardon".
 * Headlines are full of them, the treebank is not.
 */
export function findMainVerb(tags: Uint8Array, forms: Forms, lexicon: Lexicon): void {
  const { lower } = forms;
  const first = lower.findIndex(
    (word, i) =>
      i > 1 &&
      ((SUBORDINATES.test(word) && hasTagOf(tags, i, CONJUNCTION)) ||
        (word === "," && /^(?:and|but)$/.test(lower[i + 1] ?? ""))),
  );
  const opensWithPhrase = hasTagOf(tags, 0, OPENS_PHRASE);
  const opened = first < 0 || opensWithPhrase || !anyTagOf(tags, first, tags.length, FINITE) ? tags.length : first;
  const end = Math.min(opened, attributionFrom(tags, forms, lexicon));
  if (anyTagOf(tags, 0, end, FINITE)) return;
  for (let i = 1; i < end; i++) {
    const as = asVerb(tags, forms, i, lexicon);
    if (as === null) continue;
    const word = lower[i] as string;
    const known = lexicon.id(lemmatise(word, as, lexicon));
    if (known === 0 ? !word.endsWith("ed") : (lexicon.partsOfSpeech(known) & SPEECH.VERB) === 0) continue;
    tags[i] = tagCode(as);
    return;
  }
}

/** Tokens that ", officials said on Monday." has at most. */
const LONGEST_ATTRIBUTION = 10;

/** Where ", the minister said." begins, whose verb is not the sentence's own; the number of tokens where nothing of the kind ends it. */
function attributionFrom(tags: Uint8Array, { lower }: Forms, lexicon: Lexicon): number {
  const comma = lower.lastIndexOf(",");
  if (comma < 0 || tags.length - comma > LONGEST_ATTRIBUTION) return tags.length;
  let says = 0;
  for (let i = comma + 1; i < tags.length; i++) {
    const isSaying =
      hasTagOf(tags, i, FINITE) &&
      isReportingLemma(lemmatise(lower[i] as string, TAGS[tags[i] as number] as Tag, lexicon));
    if (isSaying) says++;
    else if (!hasTagOf(tags, i, OF_ATTRIBUTION)) return tags.length;
  }
  return says === 1 ? comma : tags.length;
}

/** What a word may stand behind and before where it is a verb, and what a bare noun or adjective must stand before. */
const BEFORE_OBJECT = /^(?:NN|JJ|DT|PRP|CD|TO|IN|RP|VBG|VBN|RB|\$)/;
const BEFORE_PHRASE = /^(?:NNP|JJ|DT|PRP|CD|IN|VBG|RP)/;
/** Verbs whose past is their base. */
const UNCHANGED = /^(?:put|cut|let|set|hit|shut|quit|cost|spread|bid|split|cast|hurt|shed|read|beat|bet|burst)$/;

/** The tag of what stands before the word at `i` and its adverbs, and whether that may be a verb's subject. */
function subjectBefore(
  tags: Uint8Array,
  { form, lower }: Forms,
  i: number,
  lexicon: Lexicon,
): { subject: string; isSubject: boolean } {
  const partsAt = (k: number): number => lexicon.partsOfSpeech(lexicon.id(lower[k] as string));
  const isAdverb = (k: number): boolean =>
    hasTagOf(tags, k, ADVERB_OR_MORE) && (partsAt(k) & (SPEECH.NOUN | SPEECH.ADVERB)) !== SPEECH.NOUN;
  let before = QUOTE.test(lower[i - 1] as string) ? i - 2 : i - 1;
  // "No longer heads", "at first supported".
  while (before > 0 && (isAdverb(before) || /^(?:no|at)$/.test(lower[before] as string))) before--;
  const subject = tagAt(tags, before);
  const isNamed = /^\p{Lu}\p{Ll}/u.test(form[before] ?? "") && !/^(?:IN|DT|CC)$/.test(subject);
  // "The premier", "the assembly", read as an adjective and an adverb.
  const isNoun =
    /^(?:NN|PRP$)/.test(subject) || (/^(?:JJ|RB)/.test(subject) && before > 0 && (partsAt(before) & SPEECH.NOUN) !== 0);
  return { subject, isSubject: isNoun || isNamed };
}

/** The tag of a finite verb that the word at `i` may have, by its form and by what stands beside it; null for none. */
function asVerb(tags: Uint8Array, forms: Forms, i: number, lexicon: Lexicon): "VBD" | "VBP" | "VBZ" | null {
  const { form, lower } = forms;
  const [own, word, next] = [tagAt(tags, i), lower[i] as string, tagAt(tags, i + 1)];
  const { subject, isSubject } = subjectBefore(tags, forms, i, lexicon);
  // Of a rare name the tagger makes an adjective, and of its verb a noun or another adjective.
  const isPast = !/^(?:VB[DGPZ]|NNP|NNS)/.test(own) && (IRREGULAR_VERBS.has(word) || word.endsWith("ed"));
  if (!isSubject && !(isPast && subject === "JJ")) return null;
  if (lower[i + 1] === "of" && own !== "VBN") return null;
  const isLast = next === "" || next === "." || next === "," || (next === "WRB" && isPast);
  if (UNCHANGED.test(word)) return BEFORE_OBJECT.test(next) ? "VBD" : null;
  if (isPast) return BEFORE_OBJECT.test(next) || (isLast && /^(?:VBN|NNP|JJ)$/.test(own)) ? "VBD" : null;
  if (!(BEFORE_OBJECT.test(next) || lower[i + 1] === "that") || /^\p{Lu}/u.test(form[i] as string)) return null;
  // "Shares fell": what a past form follows is its subject.
  const follower = lower[i + 1] as string;
  if (next !== "JJ" && (IRREGULAR_VERBS.has(follower) || follower.endsWith("ed"))) return null;
  return presentTag(own, word, subject, next);
}

/** The tag of a present form by the tag it was given, its subject's and that of what follows; null for none. */
function presentTag(own: string, word: string, subject: string, next: string): "VBP" | "VBZ" | null {
  if (/^(?:NNS|NNPS)$/.test(own) || (own === "RB" && /[^s]s$/.test(word))) return "VBZ";
  if (own === "VB") return "VBP";
  return /^NNP?S$/.test(subject) && /^(?:NN|JJ|RB|CD|GW|FW|UH|:)$/.test(own) && BEFORE_PHRASE.test(next) ? "VBP" : null;
}

import { findFiniteVerbs } from "./finite.ts";
import { type Forms, tagAt } from "./forms.ts";
import { fold, places } from "./gazetteer/table.ts";
import { IRREGULAR_VERBS } from "./irregulars.ts";
import { lemmatise } from "./lemma.ts";
import { type Lexicon, SPEECH } from "./lexicon.ts";
import { nameSubject } from "./opening-word.ts";
import { CARDINALS, FRACTIONS, ORDINALS, PLURALS, SCALES, TIMES } from "./quantities/number-words.ts";
import { TAGS, type Tag, tagCode } from "./tagger.ts";

/**
 * Corrects, in place, what the tagger cannot know: it reads from left to right, learned from reviews and letters, and has no
 * lexicon.
 *
 *  1. the word that opens the sentence: a name, a noun or a verb
 *  2. unknown words with a capital
 *  3. tags that the lexicon rules out
 *  4. where the finite verbs must be
 *  5. the opening word once more: a verb found behind it makes it a name
 */
export function correctTags(tags: Uint8Array, forms: Forms, titleCased: boolean, lexicon: Lexicon): void {
  nameSubject(tags, forms, lexicon);
  nameUnknown(tags, forms, titleCased, lexicon);
  retagKnownForms(tags, forms, lexicon);
  findFiniteVerbs(tags, forms, lexicon);
  nameSubject(tags, forms, lexicon);
}

/**
 * "In Ghent": a word of the lexicon's no part of speech, with a capital behind one without, is a name; in a title-cased headline
 * only one that the lexicon has, as no part of speech.
 */
function nameUnknown(tags: Uint8Array, { form, lower }: Forms, titleCased: boolean, lexicon: Lexicon): void {
  for (let i = 1; i < form.length; i++) {
    if (!/^\p{Lu}\p{Ll}+$/u.test(form[i] as string) || !/^\p{Ll}+$/u.test(form[i - 1] as string)) continue;
    if (!/^(?:NNS?|JJ|VB[DGNPZ]?|RB|UH|FW)$/.test(TAGS[tags[i] as number] as string)) continue;
    if (titleCased && lexicon.id(lower[i] as string) === 0) continue;
    const lemma = lemmatise(lower[i] as string, TAGS[tags[i] as number] as (typeof TAGS)[number], lexicon);
    if (lexicon.partsOfSpeech(lexicon.id(lemma)) === 0 && lexicon.partsOfSpeech(lexicon.id(lower[i] as string)) === 0)
      tags[i] = tagCode("NNP");
  }
}

/**
 * Tags that the lexicon rules out: a verb of a word that is none, but an adjective ("unwilling") or a noun
 * ("peacekeeping", "robot"), a verb behind a possessive ("their dispute") or in one ("not Ford's"), an exclamation before
 * what it determines ("no soldiers"), a name without a capital, a plural without its "s", and a noun of an adjective's degrees.
 */
function retagKnownForms(tags: Uint8Array, forms: Forms, lexicon: Lexicon): void {
  for (let i = 0; i < tags.length; i++) {
    const form = forms.lower[i] as string;
    const isName = /^NNPS?$/.test(TAGS[tags[i] as number] as string);
    if (isName && /^\p{Ll}+$/u.test(forms.form[i] as string)) tags[i] = tagCode(form.endsWith("s") ? "NNS" : "NN");
    const own = TAGS[tags[i] as number] as Tag;
    const tag =
      noVerbTag(form, own, tagAt(tags, i - 1), lexicon) ?? tagByForm(own, tagAt(tags, i + 1), forms, i, lexicon);
    if (tag !== null) tags[i] = tagCode(tag);
  }
}

/** The tag that the spelling, or what stands beside it, calls for; null for none. */
function tagByForm(own: Tag, behind: string, forms: Forms, i: number, lexicon: Lexicon): Tag | null {
  const [form, written] = [forms.lower[i] as string, forms.form[i] as string];
  if (behind === "POS" && /^VB/.test(own)) return /^\p{Lu}/u.test(written) ? "NNP" : "NN";
  switch (own) {
    case "NNP": // "Kenyans", beside "Wales".
      return form.endsWith("s") && places.has(fold(form.slice(0, -1))) ? "NNPS" : null;
    case "NNPS":
      return form.endsWith("s") ? null : "NNP";
    case "UH":
      return form === "no" && /^(?:NN|JJ|CD|VBG|VBN)/.test(behind) ? "DT" : null;
    case "CD": // "Steven" looks like "seven".
      return /^\p{Lu}\p{Ll}{3,}$/u.test(written) && !isNumber(form) ? "NNP" : null;
    case "VBP":
      return isPast(form) ? "VBD" : null;
    case "NNS":
      return noLonger(forms, i, lexicon);
    case "NN":
      return noLonger(forms, i, lexicon) ?? compared(form, lexicon);
    case "RB":
      return compared(form, lexicon);
    default:
      return null;
  }
}

/** "No longer supports": a verb, be it a noun as well; null for none. */
function noLonger({ lower }: Forms, i: number, lexicon: Lexicon): Tag | null {
  if (lower[i - 1] !== "longer" || lower[i - 2] !== "no") return null;
  const form = lower[i] as string;
  if (!isVerbForm(form, lexicon)) return null;
  return form.endsWith("s") ? "VBZ" : "VBP";
}

/** "Costlier": an adjective's degree; null for none. */
function compared(form: string, lexicon: Lexicon): Tag | null {
  if (!isCompared(form, lexicon)) return null;
  return form.endsWith("r") ? "JJR" : "JJS";
}

/** The tag of a word that was taken for a verb and is none, an adjective's or a noun's; null for any other. */
function noVerbTag(form: string, own: Tag, before: string, lexicon: Lexicon): Tag | null {
  if (!/^VB[DGNP]?$/.test(own) || lemmatise(form, own, lexicon) !== form) return null;
  const parts = lexicon.partsOfSpeech(lexicon.id(form));
  const isOwned = /^(?:PRP\$|POS)$/.test(before) && /^VBP?$/.test(own);
  if ((parts & SPEECH.VERB) !== 0 && !isOwned) return null;
  const isAdjective = (parts & SPEECH.ADJECTIVE) !== 0;
  if (isAdjective && (/^VB[DGN]$/.test(own) || (parts & SPEECH.NOUN) === 0)) return "JJ";
  return (parts & SPEECH.NOUN) !== 0 ? "NN" : null;
}

const isVerbForm = (form: string, lexicon: Lexicon): boolean =>
  (lexicon.partsOfSpeech(lexicon.id(lemmatise(form, "VBZ", lexicon))) & SPEECH.VERB) !== 0;

const isNumber = (form: string): boolean =>
  CARDINALS.has(form) ||
  ORDINALS.has(form) ||
  SCALES.has(form) ||
  FRACTIONS.has(form) ||
  PLURALS.has(form) ||
  TIMES.has(form);

/** "Fell" is the past of "fall" more often than the present of "fell". */
const isPast = (form: string): boolean => {
  const base = IRREGULAR_VERBS.get(form);
  return base !== undefined && base !== form && !/^(?:be|have|do)$/.test(base);
};

/** "Costlier" and "cheaper" are in no lexicon, "costly" and "cheap" are, as adjectives and as no verb ("sender"). */
function isCompared(form: string, lexicon: Lexicon): boolean {
  if (!/(?:er|est)$/.test(form) || lexicon.id(form) !== 0) return false;
  const parts = lexicon.partsOfSpeech(lexicon.id(lemmatise(form, "JJR", lexicon)));
  return (parts & SPEECH.ADJECTIVE) !== 0 && (parts & SPEECH.VERB) === 0;
}

import { findFiniteVerbs } from "./finite.ts";
import { fold, oneSpelling, places } from "./gazetteer/table.ts";
import { IRREGULAR_VERBS } from "./irregulars.ts";
import { lemmatise } from "./lemma.ts";
import { type Lexicon, SPEECH } from "./lexicon.ts";
import { TAGS, type TaggerModel, tag, tagCode } from "./tagger.ts";
import { type Tokens, tokenise } from "./tokens.ts";

/** Tokens with their Penn tags and lemmas: what every later pass of the analysis reads. */
export interface Words extends Tokens {
  /** Lower case, curly apostrophes made straight. */
  readonly lower: readonly string[];
  /** Codes, indices into `TAGS`. */
  readonly tag: Uint8Array;
  readonly lemma: readonly string[];
  /** A headline with capitals throughout: there they mark no names. */
  readonly titleCased: boolean;
}

/** Tokens a sentence is read to; quantity columns hold token numbers in eight bits. */
const MOST_TOKENS = 255;

/** Tokenises, tags and lemmatises. Tokens beyond the 255th are not read. */
export function words(text: string, tagger: TaggerModel, lexicon: Lexicon): Words {
  const all = tokenise(text);
  const tokens: Tokens =
    all.form.length <= MOST_TOKENS
      ? all
      : {
          text,
          form: all.form.slice(0, MOST_TOKENS),
          start: all.start.slice(0, MOST_TOKENS),
          end: all.end.slice(0, MOST_TOKENS),
        };
  const lower = tokens.form.map((form) => form.toLowerCase().replaceAll("’", "'"));
  const titleCased = isTitleCased(tokens);
  const tags = tag(
    tagger,
    titleCased
      ? {
          ...tokens,
          form: tokens.form.map((f, i) => (isCommon(lower[i] as string, lexicon) ? (lower[i] as string) : f)),
        }
      : tokens,
  );
  nameSubject(tags, tokens.form[0] ?? "", lower[0] ?? "", lexicon);
  if (!titleCased) nameUnknown(tags, tokens.form, lower, lexicon);
  retagKnownForms(tags, lower, lexicon);
  findFiniteVerbs(tags, { form: tokens.form, lower }, lexicon);
  const lemma = lower.map((form, i) => {
    const found = lemmatise(form, TAGS[tags[i] as number] as (typeof TAGS)[number], lexicon);
    return lexicon.id(found) === 0 ? oneSpelling(found) : found;
  });
  return { ...tokens, lower, tag: tags, lemma, titleCased };
}

const PART: Readonly<Record<string, number>> = { VB: SPEECH.VERB, RB: SPEECH.ADVERB, JJ: SPEECH.ADJECTIVE };

/**
 * A capitalised word that opens the sentence before its verb, and that the tagger takes for a verb, adverb or adjective
 * which the lexicon does not know, is a name: "Norway sent", "Oslo would". So is a country or capital, whatever its tag.
 */
function nameSubject(tags: Uint8Array, form: string, lower: string, lexicon: Lexicon): void {
  const [first, next] = [TAGS[tags[0] ?? 0] as string, TAGS[tags[1] ?? 0] as string];
  if (!/^\p{Lu}/u.test(form)) return;
  if (places.has(fold(form)) && /^(?:RB|VB|NN$|UH|IN)/.test(first)) tags[0] = tagCode("NNP");
  const part = PART[first];
  if (part === undefined || !/^(?:VB[DNPZ]|MD)$/.test(next)) return;
  if ((lexicon.partsOfSpeech(lexicon.id(lower)) & part) === 0) tags[0] = tagCode("NNP");
}

/** "In Ghent": a word of the lexicon's no part of speech, with a capital behind one without, is a name. */
function nameUnknown(tags: Uint8Array, form: readonly string[], lower: readonly string[], lexicon: Lexicon): void {
  for (let i = 1; i < form.length; i++) {
    if (!/^\p{Lu}\p{Ll}+$/u.test(form[i] as string) || !/^\p{Ll}+$/u.test(form[i - 1] as string)) continue;
    if (!/^(?:NNS?|JJ|VB[DGNPZ]?|RB|UH|FW)$/.test(TAGS[tags[i] as number] as string)) continue;
    const lemma = lemmatise(lower[i] as string, TAGS[tags[i] as number] as (typeof TAGS)[number], lexicon);
    if (lexicon.partsOfSpeech(lexicon.id(lemma)) === 0 && lexicon.partsOfSpeech(lexicon.id(lower[i] as string)) === 0)
      tags[i] = tagCode("NNP");
  }
}

/**
 * Tags that the lexicon rules out: a verb of a word that is none, but an adjective ("unwilling") or a noun
 * ("peacekeeping", "robot"), a verb behind a possessive ("their dispute"), an exclamation before what it determines
 * ("no soldiers"), and a noun of an adjective's degrees.
 */
function retagKnownForms(tags: Uint8Array, lower: readonly string[], lexicon: Lexicon): void {
  for (const [i, form] of lower.entries()) {
    const own = TAGS[tags[i] as number] as (typeof TAGS)[number];
    const [before, behind] = [TAGS[tags[i - 1] ?? 255], TAGS[tags[i + 1] ?? 255] ?? ""];
    if (/^(?:NN|RB)$/.test(own) && isCompared(form, lexicon)) tags[i] = tagCode(form.endsWith("r") ? "JJR" : "JJS");
    if (own === "UH" && form === "no" && /^(?:NN|JJ|CD|VBG|VBN)/.test(behind)) tags[i] = tagCode("DT");
    if (own === "VBP" && isPast(form)) tags[i] = tagCode("VBD");
    if (!/^VB[DGNP]?$/.test(own) || lemmatise(form, own, lexicon) !== form) continue;
    const parts = lexicon.partsOfSpeech(lexicon.id(form));
    const isVerb = (parts & SPEECH.VERB) !== 0 && !(/^(?:PRP\$|POS)$/.test(before ?? "") && /^VBP?$/.test(own));
    if (isVerb) continue;
    if ((parts & SPEECH.ADJECTIVE) !== 0 && /^VB[DGN]$/.test(own)) tags[i] = tagCode("JJ");
    else if ((parts & SPEECH.NOUN) !== 0) tags[i] = tagCode("NN");
  }
}

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

/** Does the lexicon know the word, in this form or as an inflection? */
function isCommon(lower: string, lexicon: Lexicon): boolean {
  return (["NN", "NNS", "VBZ", "VBD", "VBG"] as const).some((as) => lexicon.id(lemmatise(lower, as, lexicon)) > 0);
}

/** Of so many words of four letters or more a title-cased headline has no more than one in ten in lower case. */
const FEWEST_WORDS = 4;

/** Is every long word capitalised, as in a headline? Then capitals tell no names, and known words are read without. */
function isTitleCased(tokens: Tokens): boolean {
  const long = tokens.form.filter((f) => /^\p{L}{4,}/u.test(f));
  const lowerCase = long.filter((f) => /^\p{Ll}/u.test(f)).length;
  return long.length >= FEWEST_WORDS && lowerCase * 10 <= long.length;
}

/** May the tokens from `from` to before `to` be a noun phrase and nothing else? */
export function isNounPhrase(w: Words, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!tagged(w, k, /^(?:DT|PRP|JJ|NN|CD|POS|HYPH)/)) return false;
  return true;
}

/** Words that an object takes up, at most, between a verb and its particle: "turned the whole request down". */
export const LONGEST_OBJECT = 4;

/** Is the tag of this token one of these? */
export const tagged = (w: Words, i: number, pattern: RegExp): boolean =>
  i >= 0 && i < w.tag.length && pattern.test(TAGS[w.tag[i] as number] as string);

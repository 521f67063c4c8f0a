import { oneSpelling } from "./gazetteer/table.ts";
import { isPartOfSpeech, lemmatise } from "./lemma.ts";
import type { Lexicon } from "./lexicon.ts";
import { correctTags } from "./retag.ts";
import { hasTagOf, type TagSet, tagSet } from "./tag-sets.ts";
import { TAGS, type TaggerModel, tag, tagCode } from "./tagger.ts";
import { type Tokens, tokenise } from "./tokens.ts";

const OF_NOUN_PHRASE = tagSet(/^(?:DT|PRP|JJ|NN|CD|POS|HYPH)/);

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
  const form = titleCased
    ? tokens.form.map((f, i) => (isWritten(lower[i] as string, lexicon) ? (lower[i] as string) : f))
    : tokens.form;
  const { start, end } = tokens;
  const tags = tag(tagger, { text, form, start, end });
  for (let i = 1; i < form.length; i++) if (isSpacedHyphen(tokens, i)) tags[i] = tagCode(":");
  correctTags(tags, { form, lower }, titleCased, lexicon);
  const lemma = lower.map((form, i) => {
    // "No longer" is a word of time, no degree of "long".
    if (form === "longer" && /^(?:no|any)$/.test(lower[i - 1] ?? "")) return form;
    const found = lemmatise(form, TAGS[tags[i] as number] as (typeof TAGS)[number], lexicon);
    if (lexicon.id(found) > 0) return found;
    const american = found.replace(/is(?=(?:er?|ation)$)/, "iz");
    return lexicon.id(american) > 0 ? american : oneSpelling(found);
  });
  return { text, form: tokens.form, start, end, lower, tag: tags, lemma, titleCased };
}

/** "A hyphen that stands for a dash - as here": one between words is part of them. */
export const isSpacedHyphen = ({ form, start, end }: Tokens, i: number): boolean =>
  form[i] === "-" && end[i - 1] !== start[i] && end[i] !== start[i + 1];

/** Of so many words of four letters or more a title-cased headline has no more than one in ten in lower case. */
const FEWEST_WORDS = 4;
/** Some houses' headlines have no capitals here. */
const SMALL =
  /^(?:about|after|amid|among|before|behind|between|during|from|into|like|near|onto|over|since|than|that|through|till|toward|towards|under|until|upon|with|without|which|while|when|where)$/;
/** More words that the lexicon has as no part of speech, or not at all. */
const CLOSED =
  /^(?:and|or|nor|but|if|as|of|to|in|on|at|by|for|per|via|a|an|the|this|these|those|it|its|itself|he|him|his|himself|she|her|herself|they|them|their|themselves|we|us|our|you|your|who|whose|whom|what|how|why|there|would|could|should|whether|because|although|though|whilst|whereas|against|(?:every|any|some|no)(?:one|body|thing|where)|none)$/;

/** Is every long word capitalised, as in a headline? Then capitals tell no names, and known words are read without. */
function isTitleCased(tokens: Tokens): boolean {
  const long = tokens.form.filter((f) => /^\p{L}{4,}/u.test(f) && !SMALL.test(f));
  const lowerCase = long.filter((f) => /^\p{Ll}/u.test(f)).length;
  return long.length >= FEWEST_WORDS && lowerCase * 10 <= long.length;
}

/** Is the word, in lower case, written without a capital in a sentence? */
const isWritten = (lower: string, lexicon: Lexicon): boolean =>
  SMALL.test(lower) || CLOSED.test(lower) || isPartOfSpeech(lower, lexicon);

/** May the tokens from `from` to before `to` be a noun phrase and nothing else? */
export function isNounPhrase(w: Words, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!tagged(w, k, OF_NOUN_PHRASE)) return false;
  return true;
}

/** Words that an object takes up, at most, between a verb and its particle: "turned the whole request down". */
export const LONGEST_OBJECT = 4;

/** Is the tag of this token one of these? */
export const tagged = (w: Words, i: number, set: TagSet): boolean => hasTagOf(w.tag, i, set);

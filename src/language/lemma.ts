import { IRREGULAR_DEGREES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from "./irregulars.ts";
import { type Lexicon, SPEECH } from "./lexicon.ts";
import type { Tag } from "./tagger.ts";

/** The part of the lexicon that tells a word from a suffix rule's guess. */
export type KnownWords = Pick<Lexicon, "id" | "partsOfSpeech">;

const VOWEL = /[aeiouy]/;
/** Stems after which a silent e was dropped, for verbs that the lexicon does not know: "-iz(e)", "-at(e)", "-uc(e)". */
const SILENT_E =
  /(?:[aeiou][vzcsg]|[bcdfgkpstz]l|[^aeiou]at|iat|uat|eat|[cgsv]|(?<!^)[aeiou]r(?<!er|or|ir)|ut|[^aeiou]it(?<!fit|mit|dit))$/;
const DOUBLED = /([bdgklmnprtvz])\1$/;
/** Doubled letters that belong to the stem: call, pass, buzz, add. */
const STEM_DOUBLED = /(?:ll|ss|zz|ff|dd)$/;

/** Does the lexicon have the lemma as one of these parts of speech, bits of `SPEECH`? */
export function isKnownAs(word: string, speech: number, words: KnownWords): boolean {
  const id = words.id(word);
  return id !== 0 && (words.partsOfSpeech(id) & speech) !== 0;
}

/** The stem of -ed, -ing, -er and -est, which may have lost an e or doubled its consonant. */
function restore(stem: string, speech: number, words: KnownWords): string {
  if (stem.length < 2) return stem;
  const doubled = DOUBLED.test(stem);
  const single = stem.slice(0, -1);
  // A word with and one without e are both possible (plan/plane, bath/bathe): without, when the consonant was doubled.
  if (doubled && isKnownAs(single, speech, words) && !isKnownAs(stem, speech, words)) return single;
  const full = isKnownAs(stem, speech, words);
  const withE = isKnownAs(`${stem}e`, speech, words);
  if (
    withE &&
    (!full || /[^aeiouwxy][aeiouy][^aeiouwxyrln]$/.test(stem) || /(?:[cgvsz]|[aeiou]r|[^aeiou]l)$/.test(stem))
  ) {
    // Two-syllable stems with both ("visit", "open") are rare with e; short ones took the e: "hop" would be doubled.
    return `${stem}e`;
  }
  if (full) return stem;
  if (doubled) return STEM_DOUBLED.test(stem) ? stem : single;
  return SILENT_E.test(stem) && speech === SPEECH.VERB ? `${stem}e` : stem;
}

/** What looks like a participle of no verb, and is a word itself, is that word: "unwilling", "peacekeeping". */
function stemOrForm(form: string, suffix: number, words: KnownWords): string {
  const stem = restore(form.slice(0, -suffix), SPEECH.VERB, words);
  return !isKnownAs(stem, SPEECH.VERB, words) && words.id(form) !== 0 ? form : stem;
}

/** A gerund that is no noun of the lexicon's own is its verb: "the stationing of troops". */
function gerund(form: string, words: KnownWords): string {
  if (!form.endsWith("ing") || words.id(form) !== 0 || !VOWEL.test(form.slice(0, -3))) return form;
  const stem = restore(form.slice(0, -3), SPEECH.VERB, words);
  return isKnownAs(stem, SPEECH.VERB, words) ? stem : form;
}

function verb(form: string, words: KnownWords): string {
  const irregular = IRREGULAR_VERBS.get(form);
  if (irregular !== undefined) return irregular;
  if (form.endsWith("ied") && form.length > 4) return `${form.slice(0, -3)}y`;
  if (form.endsWith("ed") && VOWEL.test(form.slice(0, -2))) {
    if (form.endsWith("eed") && isKnownAs(form, SPEECH.VERB, words)) return form;
    return stemOrForm(form, 2, words);
  }
  if (form.endsWith("in'") || form.endsWith("in’")) return restore(form.slice(0, -3), SPEECH.VERB, words);
  if (form.endsWith("ing") && VOWEL.test(form.slice(0, -3))) return stemOrForm(form, 3, words);
  // Irregulars behind a prefix: outsold, rewrote, unmade.
  const prefixed = /^(?:re|un|out|over|under|mis|fore|with|co-?|pre)(?=.{3})/.exec(form);
  if (prefixed !== null) {
    const base = IRREGULAR_VERBS.get(form.slice(prefixed[0].length));
    if (base !== undefined && isKnownAs(prefixed[0] + base, SPEECH.VERB, words)) return prefixed[0] + base;
  }
  return form;
}

function thirdPerson(form: string, words: KnownWords): string {
  const irregular = IRREGULAR_VERBS.get(form);
  if (irregular !== undefined) return irregular;
  return withoutS(form, SPEECH.VERB, words);
}

/** Plurals and third persons share their spelling. */
function withoutS(form: string, speech: number, words: KnownWords): string {
  if (!form.endsWith("s") || form.length < 3 || /^\d/.test(form) || /(?:ss|[^aeiou]us|'s)$/.test(form)) return form;
  if (form.endsWith("ies") && form.length > 4) {
    const ie = form.slice(0, -1);
    return isKnownAs(ie, speech, words) && !isKnownAs(`${form.slice(0, -3)}y`, speech, words)
      ? ie
      : `${form.slice(0, -3)}y`;
  }
  const plain = form.slice(0, -1);
  if (form.endsWith("es")) {
    const short = form.slice(0, -2);
    if (/(?:ss|sh|tch|x|zz)$/.test(short)) return short;
    if (/(?:ch|o|s|z)$/.test(short) && !isKnownAs(plain, speech, words)) return short;
    if (/ves$/.test(form) && !isKnownAs(plain, speech, words)) {
      const f = `${form.slice(0, -3)}f`;
      if (isKnownAs(f, speech, words)) return f;
    }
  }
  return plain;
}

function plural(form: string, words: KnownWords): string {
  const irregular = IRREGULAR_NOUNS.get(form);
  if (irregular !== undefined) return irregular;
  if (form.endsWith("men") && form.length > 5) return `${form.slice(0, -3)}man`;
  return withoutS(form, SPEECH.NOUN, words);
}

function degree(form: string, speech: number, words: KnownWords): string {
  const irregular = IRREGULAR_DEGREES.get(form);
  if (irregular !== undefined) return irregular === "good" && speech !== SPEECH.ADJECTIVE ? "well" : irregular;
  const suffix = form.endsWith("est") ? 3 : form.endsWith("er") ? 2 : 0;
  if (suffix === 0 || form.length - suffix < 2) return form;
  const stem = form.slice(0, -suffix);
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (!isKnownAs(stem, speech, words) && isKnownAs(`${stem}e`, speech, words)) return `${stem}e`;
  return restore(stem, speech, words);
}

/** A map, not an object: a word may be called "constructor". */
const table = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(entries));

const CLITICS = table({ "n't": "not", "n’t": "not", an: "a", nt: "not" });
const PRONOUNS = table({
  me: "i", us: "we", him: "he", her: "she", them: "they", "'em": "they", "'s": "we", "’s": "we",
  mine: "my", ours: "our", yours: "your", hers: "her", theirs: "their",
}); // biome-ignore format: a table
/** A month or an hour is one word however it is shortened. */
const ABBREVIATED = table({
  jan: "january", feb: "february", mar: "march", apr: "april", aug: "august", sep: "september", sept: "september",
  oct: "october", nov: "november", dec: "december",
}); // biome-ignore format: a table
const HOURS = table({ pm: "p.m.", am: "a.m.", "p.m": "p.m.", "a.m": "a.m." });
const DETERMINERS = table({ an: "a", these: "this", those: "that" });

/**
 * The lemma of a word, after WordNet's morphy (Fellbaum 1998): irregular forms first, then suffix rules that must end in
 * a known word, then the likeliest spelling.
 * @param form lower-case
 * @param tag Penn tag; it decides between readings ("saw" the noun, "saw" the past of "see")
 * @param words tells known lemmas
 */
export function lemmatise(form: string, tag: Tag, words: KnownWords): string {
  switch (tag) {
    case "VB":
    case "VBP":
    case "VBD":
    case "VBN":
    case "VBG":
      if (tag === "VB" || tag === "VBP")
        return /^(?:am|are|'m|'re|’m|’re|m|re|is|'ve|’ve|ve|has|does)$/.test(form)
          ? verb(form.replace("’", "'"), words)
          : form;
      return form === "'s" || form === "’s" ? "have" : form === "'d" || form === "’d" ? "have" : verb(form, words);
    case "VBZ":
      return form === "'s" || form === "’s" || form === "s" ? "be" : thirdPerson(form, words);
    case "MD":
      return verb(form.replace("’", "'"), words);
    case "NNS":
      return plural(form, words);
    case "NNPS": {
      const singular = plural(form, words);
      return words.id(singular) === 0 ? form : singular;
    }
    case "NNP":
      return ABBREVIATED.get(form.replace(/\.$/, "")) ?? form;
    case "NN":
      return HOURS.get(form) ?? gerund(form, words);
    case "JJR":
    case "JJS":
      return degree(form, SPEECH.ADJECTIVE, words);
    case "RBR":
    case "RBS":
      return degree(form, SPEECH.ADVERB | SPEECH.ADJECTIVE, words);
    case "RB":
      return CLITICS.get(form) ?? form;
    case "PRP":
      return PRONOUNS.get(form) ?? form;
    case "DT":
      return DETERMINERS.get(form) ?? form;
    default:
      return form;
  }
}

/** The lexicon's ids of the word, in this form or as an inflection; 0 where it does not know one. */
const readings = (lower: string, lexicon: Lexicon): number[] =>
  (["NN", "NNS", "VBZ", "VBD", "VBG"] as const).map((as) => lexicon.id(lemmatise(lower, as, lexicon)));

/** Does the lexicon know the word, in this form or as an inflection? */
export const isCommon = (lower: string, lexicon: Lexicon): boolean => readings(lower, lexicon).some((id) => id > 0);

/** Is it a word that has a part of speech? Frequent names are in the lexicon without one. */
export const isPartOfSpeech = (lower: string, lexicon: Lexicon): boolean =>
  readings(lower, lexicon).some((id) => lexicon.partsOfSpeech(id) !== 0);

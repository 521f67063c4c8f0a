import { type Forms, isAuxiliary } from "./forms.ts";
import { SURNAMES } from "./gazetteer/names.ts";
import { fold, places } from "./gazetteer/table.ts";
import { isCommon, isKnownAs, lemmatise } from "./lemma.ts";
import { type Lexicon, SPEECH } from "./lexicon.ts";
import { isUnnamed } from "./person-nouns.ts";
import { TAGS, tagCode } from "./tagger.ts";

const PART: Readonly<Record<string, number>> = {
  VB: SPEECH.VERB,
  VBP: SPEECH.VERB,
  VBZ: SPEECH.VERB,
  VBD: SPEECH.VERB,
  RB: SPEECH.ADVERB,
  JJ: SPEECH.ADJECTIVE,
};

/**
 * A capitalised word that opens the sentence before its verb, and that the tagger takes for a verb, adverb or adjective
 * which the lexicon does not know, is a name: "Norway sent", "Oslo would"; or a noun: "Smoke killed". So is a country or
 * capital, whatever its tag.
 */
export function nameSubject(tags: Uint8Array, forms: Forms, lexicon: Lexicon): void {
  const form = forms.form[0] ?? "";
  const [lower = ""] = forms.lower;
  const [first, next] = [TAGS[tags[0] ?? 0] as (typeof TAGS)[number], TAGS[tags[1] ?? 0] as string];
  if (!/^\p{Lu}/u.test(form)) return;
  if (places.has(fold(form)) && /^(?:RB|VB|NN$|UH|IN)/.test(first)) tags[0] = tagCode("NNP");
  if (isAdverb(lower, lexicon)) {
    if (first === "NNP") tags[0] = tagCode("RB");
    return;
  }
  if (/^NNPS?$/.test(first)) tags[0] = commonTag(first, next, forms, lexicon) ?? (tags[0] as number);
  const isName = SURNAMES.has(lower) || isUnknown(lower, lexicon);
  if (first !== "NNPS" && isName && /^(?:VB[DNPZ]|MD|POS|NNP)$/.test(next)) tags[0] = tagCode("NNP");
  const part = PART[first];
  if (part === undefined || !/^(?:VB[DNPZ]|MD)$/.test(next) || isAuxiliary(lower)) return;
  const parts = lexicon.partsOfSpeech(lexicon.id(lower));
  const asTagged = parts | lexicon.partsOfSpeech(lexicon.id(lemmatise(lower, first, lexicon)));
  if ((asTagged & part) === 0) tags[0] = tagCode("NNP");
  else if (/^VB[DP]?$/.test(first) && (parts & SPEECH.NOUN) !== 0) tags[0] = tagCode("NN");
}

/** The tag of an opening noun that was taken for a name, if it is none; null if it may be one. */
function commonTag(first: string, next: string, { lower }: Forms, lexicon: Lexicon): number | null {
  const [word = "", nextWord = ""] = lower;
  if (/^(?:NNPS?|POS)$/.test(next)) return null;
  // "Strikes ended", "Turnout fell", but not "Drum said", "King Olaf" or a surname that everybody knows.
  if (!SAYS.test(nextWord) && !SURNAMES.has(word)) {
    const singular = lemmatise(word, "NNS", lexicon);
    if (singular !== word && isKnownAs(singular, SPEECH.NOUN, lexicon)) return tagCode("NNS");
    if (ABSTRACT.test(word) && isKnownAs(word, SPEECH.NOUN, lexicon)) return tagCode("NN");
  }
  // "Girl poured", "Man in China", but not "Child Protection Agency".
  return first === "NNP" && isUnnamed(word) ? tagCode("NN") : null;
}

const SAYS =
  /^(?:said|says|told|tells|added|adds|argued|argues|wrote|writes|asked|asks|warned|warns|insisted|insists)$/;

/** How nouns end that are no surname. */
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|ure|out|age|fire|ing)$/;

/** "Quickly": made of an adjective. */
const isAdverb = (lower: string, lexicon: Lexicon): boolean =>
  lower.endsWith("ly") && isKnownAs(lower.slice(0, -2), SPEECH.ADJECTIVE, lexicon);

/** Is the word in no form in the lexicon, nor made like a common noun? */
const isUnknown = (lower: string, lexicon: Lexicon): boolean =>
  /^\p{Ll}{3,}$/u.test(lower) && !ABSTRACT.test(lower) && !/(?:ers|ly)$/.test(lower) && !isCommon(lower, lexicon);

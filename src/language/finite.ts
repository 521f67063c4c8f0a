import { IRREGULAR_VERBS } from "./irregulars.ts";
import { lemmatise } from "./lemma.ts";
import { type Lexicon, SPEECH } from "./lexicon.ts";
import { TAGS, tagCode } from "./tagger.ts";

/** Tags of verbs that carry a clause. */
export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

const tagAt = (tags: Uint8Array, i: number): string => TAGS[tags[i] ?? 255] ?? "";

interface Forms {
  readonly form: readonly string[];
  readonly lower: readonly string[];
}

/** Corrects tags in place where the tagger saw no finite verb and there must be one. */
export function findFiniteVerbs(tags: Uint8Array, forms: Forms, lexicon: Lexicon): void {
  const { lower } = forms;
  onlyVerbs(tags, forms, lexicon);
  beforeModals(tags, forms, lexicon);
  if (!tags.some((code) => FINITE.test(TAGS[code] as string))) inSentence(tags, forms, lexicon);
  inClauses(tags, lower);
  inAppositions(tags, lower);
}

/** ", founded in 2015, overtook": behind its noun and between commas stands a participle. */
function inAppositions(tags: Uint8Array, lower: readonly string[]): void {
  for (let i = 2; i < lower.length; i++) {
    if (tagAt(tags, i) !== "VBD" || lower[i - 1] !== "," || !/^NN/.test(tagAt(tags, i - 2))) continue;
    const close = lower.indexOf(",", i);
    if (close < 0 || !FINITE.test(tagAt(tags, close + 1))) continue;
    if (!lower.slice(i + 1, close).some((_, k) => FINITE.test(tagAt(tags, i + 1 + k)))) tags[i] = tagCode("VBN");
  }
}

/** "Insists", "he views": what looks like a plural, of a word that is a verb and no noun or behind "he". */
function onlyVerbs(tags: Uint8Array, { form, lower }: Forms, lexicon: Lexicon): void {
  for (let i = 1; i < tags.length; i++) {
    if (tagAt(tags, i) !== "NNS" || /^\p{Lu}/u.test(form[i] as string)) continue;
    const parts = lexicon.partsOfSpeech(lexicon.id(lemmatise(lower[i] as string, "VBZ", lexicon)));
    const afterPronoun = /^(?:he|she|it)$/.test(lower[i - 1] as string);
    if ((parts & SPEECH.VERB) !== 0 && (afterPronoun || (parts & SPEECH.NOUN) === 0)) tags[i] = tagCode("VBZ");
  }
}

/** "That talks with Oslo would continue": what follows "that" and has a modal behind it is a noun. */
function beforeModals(tags: Uint8Array, { lower }: Forms, lexicon: Lexicon): void {
  for (let i = 1; i < tags.length; i++) {
    if (tagAt(tags, i) !== "VBZ" || lower[i - 1] !== "that" || tagAt(tags, i + 1) !== "IN") continue;
    const modal = lower.findIndex((_, k) => k > i && k <= i + MODAL_REACH && tagAt(tags, k) === "MD");
    if (modal < 0 || lower.slice(i, modal).some((word) => BREAKS.test(word))) continue;
    const known = lexicon.id(lemmatise(lower[i] as string, "NNS", lexicon));
    if ((lexicon.partsOfSpeech(known) & SPEECH.NOUN) !== 0) tags[i] = tagCode("NNS");
  }
}

/** Tokens between a noun with its complements and the modal. */
const MODAL_REACH = 6;

/**
 * A sentence in which the tagger saw no finite verb, though a noun is followed by a word that may be one: "The minister
 * rules it out", "Smith considers a bid". Headlines are full of them, the treebank is not.
 */
function inSentence(tags: Uint8Array, { form, lower }: Forms, lexicon: Lexicon): void {
  const named = (i: number): boolean => /^\p{Lu}\p{Ll}/u.test(form[i] ?? "") && !/^(?:IN|DT|CC)$/.test(tagAt(tags, i));
  for (let i = 1; i + 1 < tags.length; i++) {
    // "Ruzek spoke at the service", "the proposal failed to win": of a rare name the tagger makes an adjective, and of
    // its verb a noun or another adjective.
    const past =
      /^(?:NN|JJ)$/.test(tagAt(tags, i)) && (IRREGULAR_VERBS.has(lower[i] as string) || lower[i]?.endsWith("ed"));
    if (
      !(
        /^(?:NN|PRP)/.test(tagAt(tags, QUOTE.test(lower[i - 1] as string) ? i - 2 : i - 1)) ||
        named(i - 1) ||
        (past && tagAt(tags, i - 1) === "JJ")
      ) ||
      !(past || /^(?:NNS|NNPS|VBN)$/.test(tagAt(tags, i))) ||
      !/^(?:NN|JJ|DT|PRP|CD|TO|IN|RP|VBG|RB|\$)/.test(tagAt(tags, i + 1)) ||
      lower[i + 1] === "of"
    )
      continue;
    const as = past || tagAt(tags, i) === "VBN" ? "VBD" : "VBZ";
    const known = lexicon.id(lemmatise(lower[i] as string, as, lexicon));
    if (known === 0 || (lexicon.partsOfSpeech(known) & SPEECH.VERB) === 0) continue;
    tags[i] = tagCode(as);
    return;
  }
}

const BREAKS = /^(?:[,;:()]|--+|[—–]|and|or|but)$/;
const QUOTE = /^(?:["“”]|``|'')$/;
const SUBORDINATES = /^(?:since|because|after|before|while|when|although|though|until|as|that|but)$/;

/**
 * A part between two breaks without a finite verb, in which a participle follows a noun: "police made no arrests", "since
 * their boats capsized", "Smith drowned, and …". What has an object, or stands behind a conjunction, or is the whole
 * first part before "and", is no participle of that noun ("the troops sent by …") but its verb.
 */
function inClauses(tags: Uint8Array, lower: readonly string[]): void {
  let start = 0;
  for (let i = 0; i <= lower.length; i++) {
    const word = lower[i];
    if (
      word !== undefined &&
      !BREAKS.test(word) &&
      !(SUBORDINATES.test(word) && /^(?:IN|WRB|WDT)$/.test(tagAt(tags, i)))
    )
      continue;
    inClause(tags, lower, start, i);
    start = word !== undefined && (word === "and" || SUBORDINATES.test(word)) ? i : i + 1;
  }
}

function inClause(tags: Uint8Array, lower: readonly string[], start: number, end: number): void {
  for (let i = start; i < end; i++)
    if (FINITE.test(tagAt(tags, i)) || (tagAt(tags, i) === "VB" && tagAt(tags, i - 1) !== "TO")) return;
  for (let i = start + 1; i < end; i++) {
    const before = QUOTE.test(lower[i - 1] as string) ? i - 2 : i - 1;
    if (tagAt(tags, i) !== "VBN" || !/^(?:NNS?|NNPS?|PRP)$/.test(tagAt(tags, before))) continue;
    const opened = SUBORDINATES.test(lower[start] ?? "");
    const first = start === 0 && i === end - 1 && lower[end] === "," && /^(?:and|but)$/.test(lower[end + 1] ?? "");
    if (opened || first || hasObject(tags, lower, i, end) || hasInfinitive(tags, lower, i, end))
      tags[i] = tagCode("VBD");
    return;
  }
}

/** Verbs whose past form before an infinitive is no participle of the noun before: "the judge declined on Tuesday to …". */
const WITH_INFINITIVE =
  /^(?:declined|refused|agreed|vowed|pledged|promised|decided|failed|hoped|threatened|managed|tried|attempted|offered|opted|struggled|sought|voted|hesitated|swore)$/;

const hasInfinitive = (tags: Uint8Array, lower: readonly string[], i: number, end: number): boolean =>
  WITH_INFINITIVE.test(lower[i] as string) && lower.slice(i + 1, end).some((_, k) => tagAt(tags, i + 1 + k) === "TO");

/** Verbs with two objects keep one in the passive: "a man given a medal". */
const DITRANSITIVE =
  /^(?:given|called|named|deemed|awarded|paid|offered|told|asked|taught|shown|sent|denied|granted|handed|dubbed)$/;

/** "Made no arrests", but "published this week". */
const hasObject = (tags: Uint8Array, lower: readonly string[], i: number, end: number): boolean =>
  i + 2 <= end &&
  /^(?:DT|PRP|PRP\$)$/.test(tagAt(tags, i + 1)) &&
  !DITRANSITIVE.test(lower[i] as string) &&
  !lower
    .slice(i + 1, i + 5)
    .some((word) => /^(?:day|week|month|year|morning|afternoon|evening|night|time|hour)$/.test(word));

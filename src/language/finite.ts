import { BREAKS, type Forms, isAuxiliary, QUOTE, SUBORDINATES, tagAt } from "./forms.ts";
import { isKnownAs, lemmatise } from "./lemma.ts";
import { type Lexicon, SPEECH } from "./lexicon.ts";
import { findMainVerb } from "./main-verb.ts";
import { anyTagOf, COMMON_NOUN, FINITE, hasTagOf, NOUN, tagSet } from "./tag-sets.ts";
import { tagCode } from "./tagger.ts";

const NAME = tagSet(/^NNPS?$/);
const RELATIVE = tagSet(/^(?:WDT|WP)$/);
const BEFORE_RELATIVE = tagSet(/^(?:NN|,)/);
const NAME_OR_PRONOUN = tagSet(/^(?:NNP|PRP)$/);
const THIRD_PERSON = tagSet(/^(?:MD|VBD|VBZ)$/);
const CONJUNCTION = tagSet(/^(?:IN|WRB|WDT)$/);
const SUBJECT = tagSet(/^(?:NNS?|NNPS?|PRP)$/);
const OPENS_OBJECT = tagSet(/^(?:DT|PRP|PRP\$)$/);

/** Corrects tags in place where the tagger saw no finite verb and there must be one. */
export function findFiniteVerbs(tags: Uint8Array, forms: Forms, lexicon: Lexicon): void {
  const { lower } = forms;
  onlyVerbs(tags, forms, lexicon);
  beforeModals(tags, forms, lexicon);
  besideVerbs(tags, forms, lexicon);
  findMainVerb(tags, forms, lexicon);
  inClauses(tags, lower);
  behindRelatives(tags, lower);
  beforeCoordinate(tags, lower);
  inAppositions(tags, lower);
}

/** "Norway voted against it and proposed …": behind a name that opens the sentence, with a finite verb behind "and". */
function beforeCoordinate(tags: Uint8Array, lower: readonly string[]): void {
  if (!hasTagOf(tags, 0, NAME) || tagAt(tags, 1) !== "VBN" || lower[2] === "by") return;
  const first = lower.findIndex((_, k) => hasTagOf(tags, k, FINITE));
  if (first > 2 && lower[first - 1] === "and") tags[1] = tagCode("VBD");
}

/**
 * "A line that had not been cleared started the fire", "Norway, which had been asked, declined": behind a relative clause, whose verb
 * is the only finite one so far, what looks like a participle is the verb of the clause it interrupts.
 */
function behindRelatives(tags: Uint8Array, lower: readonly string[]): void {
  let [relatives, finite] = [0, 0];
  for (let i = 1; i < lower.length; i++) {
    if (/^(?:;|:|and|but)$/.test(lower[i] as string)) [relatives, finite] = [0, 0];
    if (hasTagOf(tags, i, RELATIVE) && hasTagOf(tags, i - 1, BEFORE_RELATIVE)) relatives++;
    if (hasTagOf(tags, i, FINITE) && !hasTagOf(tags, i - 1, FINITE)) finite++;
    if (relatives !== 1 || finite !== 1 || tagAt(tags, i) !== "VBN") continue;
    const opensAgain = lower[i - 1] === "," && !anyTagOf(tags, i + 1, lower.length, FINITE);
    if (opensAgain || (hasTagOf(tags, i - 1, COMMON_NOUN) && hasObject(tags, lower, i, lower.length))) {
      tags[i] = tagCode("VBD");
      return;
    }
  }
}

/** ", founded in 2015, overtook": behind its noun and between commas stands a participle. */
function inAppositions(tags: Uint8Array, lower: readonly string[]): void {
  for (let i = 2; i < lower.length; i++) {
    if (tagAt(tags, i) !== "VBD" || lower[i - 1] !== "," || !hasTagOf(tags, i - 2, NOUN)) continue;
    const close = lower.indexOf(",", i);
    if (close < 0 || !hasTagOf(tags, close + 1, FINITE)) continue;
    if (!anyTagOf(tags, i + 1, close, FINITE)) tags[i] = tagCode("VBN");
  }
}

/** "Insists", "he views": what looks like a plural, of a word that is a verb and no noun or behind "he". */
function onlyVerbs(tags: Uint8Array, { form, lower }: Forms, lexicon: Lexicon): void {
  // "Ford doubts Norway will veto it".
  const opensClause = (i: number): boolean =>
    i === 1 &&
    /^\p{Lu}/u.test(form[0] as string) &&
    hasTagOf(tags, 2, NAME_OR_PRONOUN) &&
    hasTagOf(tags, 3, THIRD_PERSON);
  for (let i = 1; i < tags.length; i++) {
    if (tagAt(tags, i) !== "NNS" || /^\p{Lu}/u.test(form[i] as string)) continue;
    const parts = lexicon.partsOfSpeech(lexicon.id(lemmatise(lower[i] as string, "VBZ", lexicon)));
    const afterPronoun = /^(?:he|she|it)$/.test(lower[i - 1] as string);
    if ((parts & SPEECH.VERB) !== 0 && (afterPronoun || opensClause(i) || (parts & SPEECH.NOUN) === 0))
      tags[i] = tagCode("VBZ");
  }
}

/** "That talks with Oslo would continue": what follows "that" and has a modal behind it is a noun. */
function beforeModals(tags: Uint8Array, { lower }: Forms, lexicon: Lexicon): void {
  for (let i = 1; i < tags.length; i++) {
    if (tagAt(tags, i) !== "VBZ" || lower[i - 1] !== "that" || tagAt(tags, i + 1) !== "IN") continue;
    const modal = lower.findIndex((_, k) => k > i && k <= i + MODAL_REACH && tagAt(tags, k) === "MD");
    if (modal < 0 || lower.slice(i, modal).some((word) => BREAKS.test(word))) continue;
    if (isNoun(lower[i] as string, "NNS", lexicon)) tags[i] = tagCode("NNS");
  }
}

/**
 * Two verbs side by side, neither an auxiliary, are none: "crisis talks ended", "headquarters will", "denied talks", "police
 * had". What may be a noun is one; a capital makes it a name. "What matters is" and "he says is" stay.
 */
function besideVerbs(tags: Uint8Array, { form, lower }: Forms, lexicon: Lexicon): void {
  for (let i = 1; i < tags.length; i++) {
    const own = tagAt(tags, i);
    if (!/^VB[ZP]?$/.test(own) || isAuxiliary(lower[i] as string)) continue;
    const before = tagAt(tags, i - 1);
    const isSubject =
      hasTagOf(tags, i + 1, FINITE) &&
      // "Makes demands": of two that may be plurals the second is one.
      !(tagAt(tags, i + 1) === "VBZ" && isNoun(lower[i + 1] as string, "NNS", lexicon)) &&
      /^(?:NN|JJ|DT|CD|POS|VB[DZN])/.test(before);
    const isObject = /^VB[DPZ]$/.test(before) && !isAuxiliary(lower[i - 1] as string);
    if ((!isSubject && !isObject) || (own === "VB" && /^(?:let|make|made|help|helped)$/.test(lower[i - 1] as string)))
      continue;
    const noun = own === "VBZ" ? "NNS" : "NN";
    if (/^\p{Lu}/u.test(form[i] as string)) tags[i] = tagCode("NNP");
    else if (isNoun(lower[i] as string, noun, lexicon)) tags[i] = tagCode(noun);
  }
}

const isNoun = (word: string, as: "NN" | "NNS", lexicon: Lexicon): boolean =>
  isKnownAs(lemmatise(word, as, lexicon), SPEECH.NOUN, lexicon);

/** Tokens between a noun with its complements and the modal. */
const MODAL_REACH = 6;

/**
 * A part between two breaks without a finite verb, in which a participle follows a noun: "police made no arrests", "since
 * their boats capsized", "Smith drowned, and …". What has an object, or stands behind a conjunction, or is the whole
 * first part before "and", is no participle of that noun ("the troops sent by …") but its verb.
 */
function inClauses(tags: Uint8Array, lower: readonly string[]): void {
  let start = 0;
  for (let i = 0; i <= lower.length; i++) {
    const word = lower[i];
    if (word !== undefined && !BREAKS.test(word) && !(SUBORDINATES.test(word) && hasTagOf(tags, i, CONJUNCTION)))
      continue;
    inClause(tags, lower, start, i);
    start = word !== undefined && (word === "and" || SUBORDINATES.test(word)) ? i : i + 1;
  }
}

function inClause(tags: Uint8Array, lower: readonly string[], start: number, end: number): void {
  for (let i = start; i < end; i++)
    if (hasTagOf(tags, i, FINITE) || (tagAt(tags, i) === "VB" && tagAt(tags, i - 1) !== "TO")) return;
  for (let i = start + 1; i < end; i++) {
    const before = QUOTE.test(lower[i - 1] as string) ? i - 2 : i - 1;
    if (tagAt(tags, i) !== "VBN" || !hasTagOf(tags, before, SUBJECT)) continue;
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
  hasTagOf(tags, i + 1, OPENS_OBJECT) &&
  !DITRANSITIVE.test(lower[i] as string) &&
  !lower
    .slice(i + 1, i + 5)
    .some((word) => /^(?:day|week|month|year|morning|afternoon|evening|night|time|hour)$/.test(word));

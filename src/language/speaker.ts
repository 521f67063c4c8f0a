import { OFFICE_FORMS, surnameOf, surnamesIn } from "./people.ts";

/** A sentence of an article, by its place in the article's text. */
export interface SpokenSentence {
  readonly text: string;
  readonly start: number;
}

/** The part of the article's text that names a speaker. */
export type SpeakerSpan = { readonly start: number; readonly end: number } | null;

const VERBS =
  "said|says|told|tells|stated|states|added|adds|argued|argues|claimed|claims|warned|warns|noted|notes|stressed|stresses|" +
  "emphasi[sz]ed|emphasi[sz]es|underscored|underlined|explained|explains|announced|announces|insisted|insists|suggested|suggests|" +
  "concluded|clarified|confirmed|confirms|denied|denies|declared|declares|reported|reports|acknowledged|admitted|believes|" +
  "believed|wrote|writes|tweeted|posted|replied|asked|asks|acknowledges|predicted|predicts|promised|vowed|urged|recalled|indicated";

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:(?:of|de|der|van|von|al|bin|da|di|for)\\s+)?\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,7}";
const DESCRIPTION =
  "(?:[Tt]he|[Oo]ne|[Aa]n?|[Aa]nother|[Tt]hat|[Tt]wo|[Ss]ome)\\s+(?:[\\p{L}\\p{M}'’-]+\\s+){0,3}[\\p{L}\\p{M}'’-]+";
const PRONOUN = "[Hh]e|[Ss]he|[Tt]hey";
/** "chief executive " before a name. */
const ROLE = "(?:(?:\\p{Ll}[\\p{L}'’-]*\\s+){1,4}(?=\\p{Lu}))?";
const WHO = `${ROLE}(?<who>${PRONOUN}|${NAME}|${DESCRIPTION})`;
const ASIDE = '(?:\\s*(?:,[^,"“”]{1,80},|[—–-]{1,2}[^—–"“”]{1,80}[—–-]{1,2}))?';
const AUXILIARY =
  "(?:\\s+(?:has|have|had|also|later|further|then|repeatedly|previously|herself|himself|themselves)){0,3}";

/** In this order: who stands before the verb, after it, or in "according to". */
const PATTERNS = [
  new RegExp(
    `(?:^|[,"”“’—–(]\\s*|\\b(?:But|And|However|Instead|while|that|as)\\s+)${WHO}${ASIDE}${AUXILIARY}\\s+(?:${VERBS})\\b`,
    "u",
  ),
  new RegExp(`[,?!]["”“’]\\s*(?:${VERBS})\\s+${WHO}`, "u"),
  new RegExp(`\\b[Aa]ccording\\s+to\\s+(?<who>${NAME}|[Tt]he\\s+${NAME})`, "u"),
];

/** Words with a capital that open a sentence and name nobody. */
const NOBODY =
  /^(?:It|This|That|There|What|Who|Which|(?:[Tt]he|[Aa]n?)\s.*(?:plan|proposal|deal|agreement|idea|law)|In|On|At|But|And|If|When|As|Another|Earlier|Later|However|Although|While)$/;

/** Sentences back to which "he said" may refer. */
const REACH = 4;

const PREFACE =
  '(?:["“(]*(?:But|And|Instead|However|Later|Meanwhile|Still|Then)?,?\\s*(?:(?:In|On|At|For)\\s[^,]{1,40},\\s)?)';
/** "Norwegian foreign minister " before a name: an office in lower case. */
const IN_OFFICE = `(?:\\p{Lu}[\\p{L}’'-]+\\s+(?:(?:prime|foreign|defen[cs]e|finance|interior|justice|vice|deputy|former|acting|opposition)\\s+){0,2}(?:${OFFICE_FORMS})\\s+)?`;
const SUBJECT = new RegExp(
  `^${PREFACE}(?<who>[Tt]he\\s+(?:[\\p{L}’'-]+\\s+){0,3}(?:${OFFICE_FORMS})|${IN_OFFICE}${NAME})(?=[\\s,])`,
  "u",
);

/** Surnames, in lower case, of the people an article names in full (see people.ts). */
export const surnamesOf = (sentences: readonly SpokenSentence[]): ReadonlySet<string> =>
  surnamesIn(sentences.map(({ text }) => text).join("\n"));

/**
 * Whom each sentence of one article quotes or reports: the words of the article that name the speaker.
 * "She said" is the person who was last the subject of a sentence, if that was at most four sentences ago; a quotation
 * that runs over several sentences has one speaker. Heuristic, on the wording alone; null where no pattern holds.
 * @param surnames of the people the article names in full
 */
export function speakersIn(
  sentences: readonly SpokenSentence[],
  surnames: ReadonlySet<string> = surnamesOf(sentences),
): SpeakerSpan[] {
  const speakers: SpeakerSpan[] = [];
  let focus: { span: SpeakerSpan; at: number } = { span: null, at: 0 };
  for (const [at, sentence] of sentences.entries()) {
    const antecedent = at - focus.at <= REACH ? focus.span : null;
    const found = attribution(sentence);
    const subject = subjectOf(sentence, surnames);
    const speaker = found === "pronoun" ? (subject ?? antecedent) : found;
    speakers.push(speaker);
    const named = subject ?? (found !== "pronoun" && isPerson(sentence, found, surnames) ? found : null);
    if (named !== null) focus = { span: named, at };
    else if (found === "pronoun" && antecedent !== null) focus = { span: antecedent, at };
  }
  return spreadQuotations(sentences, speakers);
}

function attribution(sentence: SpokenSentence): SpeakerSpan | "pronoun" {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(sentence.text);
    const who = found?.groups?.who;
    if (found === null || who === undefined || NOBODY.test(who)) continue;
    if (/\b(?:he|she|they)$/i.test(who)) return "pronoun";
    return spanOf(sentence, found.index + found[0].indexOf(who), who);
  }
  return null;
}

/** The person or office a sentence is about: its first words. */
function subjectOf(sentence: SpokenSentence, surnames: ReadonlySet<string>): SpeakerSpan {
  const found = SUBJECT.exec(sentence.text);
  const who = found?.groups?.who;
  if (found === null || who === undefined || !/^(?:\p{Lu}|the\s)/u.test(who)) return null;
  const span = spanOf(sentence, found[0].length - who.length, who);
  return isPerson(sentence, span, surnames) || HOLDER.test(who) ? span : null;
}

const HOLDER = new RegExp(`^the\\s.*\\b(?:${OFFICE_FORMS})$`, "i");

function isPerson(sentence: SpokenSentence, span: SpeakerSpan, surnames: ReadonlySet<string>): boolean {
  if (span === null) return false;
  return surnames.has(
    surnameOf(sentence.text.slice(span.start - sentence.start, span.end - sentence.start)).toLowerCase(),
  );
}

/** Where a name stands in the article, without the point that ends the sentence and the possessive. */
function spanOf(sentence: SpokenSentence, offset: number, who: string): SpeakerSpan {
  const name = who.replace(/(?:['’]s|[.,])$/, "");
  return { start: sentence.start + offset, end: sentence.start + offset + name.length };
}

/**
 * A quotation opened in one sentence and closed in another: every sentence between has the speaker of the one that
 * names him, which mostly is the last.
 */
function spreadQuotations(sentences: readonly SpokenSentence[], speakers: SpeakerSpan[]): SpeakerSpan[] {
  let opened = -1;
  for (const [at, { text }] of sentences.entries()) {
    const balance = quotationBalance(text);
    if (opened === -1 && balance > 0) opened = at;
    else if (opened !== -1 && balance < 0) {
      const run = speakers.slice(opened, at + 1);
      const speaker = run.findLast((found) => found !== null) ?? null;
      for (let inside = opened; inside <= at; inside++) speakers[inside] = speaker;
      opened = -1;
    }
  }
  return speakers;
}

/** > 0 when the sentence leaves a quotation open, < 0 when it closes one that it did not open. */
function quotationBalance(text: string): number {
  const straight = (text.match(/"/g) ?? []).length;
  if (straight % 2 === 1) return text.startsWith('"') || /\s"\p{L}[^"]*$/u.test(text) ? 1 : -1;
  const opening = (text.match(/“(?!\s*$|he\b|she\b)/g) ?? []).length;
  const closing = (text.match(/”|“(?=\s*$|he\b|she\b)/g) ?? []).length;
  return opening - closing;
}

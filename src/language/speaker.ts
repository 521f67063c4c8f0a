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
const WHO = `(?<who>${PRONOUN}|${NAME}|${DESCRIPTION})`;
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
  /^(?:It|This|That|There|What|Who|Which|In|On|At|But|And|If|When|As|Another|Earlier|Later|However|Although|While)$/;

/** Sentences back to which "he said" may refer. */
const REACH = 4;

/**
 * Whom each sentence of one article quotes or reports: the words of the article that name the speaker.
 * "She said" is the speaker named last, if that was at most four sentences ago; a quotation that runs over several
 * sentences has one speaker. Heuristic, on the wording alone; null where none of the patterns holds.
 */
export function speakersIn(sentences: readonly SpokenSentence[]): SpeakerSpan[] {
  const speakers: SpeakerSpan[] = [];
  let named: { span: NonNullable<SpeakerSpan>; at: number } | null = null;
  for (const [at, sentence] of sentences.entries()) {
    const found = attribution(sentence);
    if (found === "pronoun") speakers.push(named !== null && at - named.at <= REACH ? named.span : null);
    else {
      if (found !== null && isProper(sentence, found)) named = { span: found, at };
      speakers.push(found);
    }
  }
  return spreadQuotations(sentences, speakers);
}

function attribution(sentence: SpokenSentence): SpeakerSpan | "pronoun" {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(sentence.text);
    const who = found?.groups?.who;
    if (found === null || who === undefined || NOBODY.test(who)) continue;
    if (/^(?:he|she|they)$/i.test(who)) return "pronoun";
    const start = sentence.start + found.index + found[0].indexOf(who);
    return { start, end: start + who.length };
  }
  return null;
}

function isProper(sentence: SpokenSentence, span: NonNullable<SpeakerSpan>): boolean {
  return (
    /^\p{Lu}/u.test(sentence.text.slice(span.start - sentence.start)) &&
    !/^The\s/.test(sentence.text.slice(span.start - sentence.start))
  );
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

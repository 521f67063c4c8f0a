/** A subject that names somebody or something; what a pronoun stands for is known only in its text, or to nobody. */
const NAMED_SUBJECT =
  /^["“‘(]*(?!(?:it|this|that|these|those|there|here|they|he|she|i|we|you|who|what|which|how|why|when|where|if|people|everyone|everybody|nobody|somebody|someone|anyone|let|my|our|your|his|her|their|its)\b)(?=\p{L})[^.!?;:"“”]{2,80}?\s/iu;
const INTENDS =
  /(?:will|won[’']t|would not|wouldn[’']t|shall|plans? to|(?:is|are) (?:set|due|about|expected|prepared|ready|willing|poised|going) to|intends? to|refuse[sd]? to|agree[sd]? to|vow(?:s|ed) to|pledge[sd]? (?:to\b)?|promise[sd]? (?:to\b)?|(?:has|have) (?:ruled out|agreed|promised|pledged|vowed|refused))\b/iu;
const ANNOUNCES = new RegExp(NAMED_SUBJECT.source + INTENDS.source, "iu");
const PARTY_TO_THE_TALK = /\b(?:i|we|you|us|me|my|our|your)\b|[?!]["”’]?$/i;

/**
 * Whether a sentence states what a named actor will do, refuses or has ruled out. A debate is full of "we will", and its
 * annotators hold the future uncheckable; in an archive, what a government is going to do is what was announced, denied
 * and taken back. Said of oneself or to the audience it stays rhetoric.
 */
export function announces(sentence: string): boolean {
  return !PARTY_TO_THE_TALK.test(sentence) && ANNOUNCES.test(sentence.slice(0, 200));
}

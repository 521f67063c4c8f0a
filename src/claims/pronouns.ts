import { peopleNamed } from "./people.ts";

/** Sentences back to which an initial "he" or "she" may refer; further back a reader has lost the thread too. */
const REACH = 4;

/**
 * The pronoun must open the sentence, or follow an adverbial: "In June, he said". After a clause of its own, or within
 * a quotation, it may be anybody.
 */
const OPENING =
  /^((?:(?:on|in|at|after|before|during|earlier|later|last|meanwhile|however|instead|also|then|yet|still|crucially|moreover|additionally)\b[^,.!?"“”]{0,40},\s)?(?:(?:and|but|yet|so|then|later|still)\s)?)(he|she|his|her)\b(?![’'])/i;
/** At a sentence's opening "her" owns what follows. */
const POSSESSIVE = /^(?:his|her)$/i;

/**
 * Puts a person's name for the pronoun that opens a sentence, as a claim is checked outside its article. The person is the
 * one that the nearest sentence before names first, its subject more often than not (Hobbs 1978, the naive rule).
 *
 * @param sentences of one article, in order
 * @returns each sentence as it can be read alone; unchanged where nobody fits
 */
export function resolvePronouns(sentences: readonly string[]): string[] {
  const named = peopleNamed(sentences);
  /** Whom each sentence is about: a resolved pronoun hands its person on. */
  const about: (string | null)[] = [];
  return sentences.map((sentence, at) => {
    const opening = OPENING.exec(sentence);
    const person = opening && (about.slice(Math.max(0, at - REACH)).findLast((name) => name !== null) ?? null);
    about.push(person ?? named[at] ?? null);
    if (!opening || !person) return sentence;
    const [whole, before = "", pronoun = ""] = opening;
    return before + (POSSESSIVE.test(pronoun) ? possessive(person) : person) + sentence.slice(whole.length);
  });
}

const possessive = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

/** Sentences back to which an initial "he" or "she" may refer; further back a reader has lost the thread too. */
const REACH = 4;

const NAME =
  /\b(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)(?:\s(?:(?:de|del|della|di|da|van|von|der|den|bin|al|el|la|le)\s)*\p{Lu}[\p{L}’'-]+){1,2}/gu;
const TITLE =
  /\b(?:mr|mrs|ms|dr|sir|president|minister|premier|chancellor|secretary|senator|governor|mayor|king|queen|prince|princess|pope|judge|justice|general|colonel|captain|chief|leader|chairman|chairwoman|director|spokesman|spokeswoman|professor|analyst|ambassador|commissioner|lawmaker|candidate)\.?$/i;
const SAYS =
  /^\s(?:has\s|have\s|had\s|also\s|on\s\w+\s)*(?:said|says|told|added|announced|argued|asked|believes|called|claimed|confirmed|declared|denied|described|emphasi[sz]ed|explained|insisted|noted|pledged|pointed|promised|proposed|rejected|repeated|ruled|stated|stressed|suggested|thinks|urged|vowed|wants|warned|wrote)\b/;
/** Words that make two capitalised words a body, a place or a day instead of a person. */
const NO_PERSON =
  /\b(?:House|Ministry|Union|States|Kingdom|Nations|Party|Council|Commission|Court|Street|City|University|Bank|Group|Times|Post|News|Agency|Department|Parliament|Congress|Senate|Army|Force|Forces|Air|Sea|Ocean|East|West|North|South|New|Prime|Foreign|Defen[cs]e|Minister|President|Secretary|Institute|Company|Corporation|Inc|Ltd|League|Cup|Act|Treaty|Article|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|This|That|In|On|At|But|And|For|From|If|When|While|After|Before|As)\b/;

/**
 * The pronoun must open the sentence, or follow an adverbial: "On Saturday, she said". After a clause of its own, or within
 * a quotation, it may be anybody.
 */
const OPENING =
  /^((?:(?:on|in|at|after|before|during|earlier|later|last|meanwhile|however|instead|also|then|yet|still|crucially|moreover|additionally)\b[^,.!?"“”]{0,40},\s)?(?:(?:and|but|yet|so|then|later|still)\s)?)(he|she|his|her)\b/i;
/** "Her" before a verb form is the object of nothing: at a sentence's opening it owns what follows. */
const POSSESSIVE = /^(?:his|her)$/i;

/**
 * Puts a person's name for the pronoun that opens a sentence, as a claim is checked outside its article. The person is the
 * one named last in the sentences before (Hobbs 1978, the naive rule), by the full name if the text gave it once.
 *
 * @param sentences of one article, in order
 * @returns each sentence as it can be read alone; unchanged where nobody fits
 */
export function resolvePronouns(sentences: readonly string[]): string[] {
  const fullNames = new Map<string, string>();
  /** Whom each sentence names last as a person, or null. */
  const named: (string | null)[] = [];
  return sentences.map((sentence, at) => {
    const opening = OPENING.exec(sentence);
    const person = opening && lastOf(named.slice(Math.max(0, at - REACH)));
    const own = lastPersonIn(sentence, fullNames);
    named.push(own ?? (person || null));
    if (!opening || !person) return sentence;
    const [whole, before = "", pronoun = ""] = opening;
    const name = POSSESSIVE.test(pronoun) ? possessive(person) : person;
    return before + name + sentence.slice(whole.length);
  });
}

function lastOf(named: readonly (string | null)[]): string | null {
  return named.findLast((name) => name !== null) ?? null;
}

function lastPersonIn(sentence: string, fullNames: Map<string, string>): string | null {
  let found: { name: string; at: number } | null = null;
  for (const match of sentence.matchAll(NAME)) {
    const name = match[0].replace(/[’']s$/, "");
    const surname = name.split(" ").at(-1) ?? name;
    const isPerson =
      !NO_PERSON.test(name) &&
      (TITLE.test(sentence.slice(0, match.index).trimEnd()) ||
        SAYS.test(sentence.slice(match.index + match[0].length)));
    if (isPerson) fullNames.set(surname, name);
    if (fullNames.get(surname) === name) found = { name, at: match.index };
  }
  // A surname alone counts once the text has introduced its bearer.
  for (const [surname, name] of fullNames) {
    const at = sentence.lastIndexOf(surname);
    if (at > (found?.at ?? -1) && isWord(sentence, at, surname.length)) found = { name, at };
  }
  return found?.name ?? null;
}

const isWord = (text: string, at: number, length: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + length));

const possessive = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

/** A run of capitalised words, with the particles that stand within names: "Foreign Minister Ursula von der Leyen". */
const RUN =
  /\p{Lu}[\p{L}’'.-]*(?:\s(?:(?:de|del|della|di|da|van|von|der|den|bin|al|el|la|le)\s){0,2}\p{Lu}[\p{L}’'.-]*){0,7}/gu;
const TITLE =
  /^(?:mr|mrs|ms|dr|sir|president|minister|premier|chancellor|secretary|senator|sen|governor|gov|mayor|king|queen|prince|princess|pope|judge|justice|general|gen|colonel|captain|chief|leader|chairman|chairwoman|director|spokesman|spokeswoman|professor|prof|analyst|ambassador|commissioner|candidate|officer|inspector|reverend|rep|major|lieutenant|sergeant|journalist|actor|actress|author|coach)\.?$/i;
const SAYS =
  /^,?\s(?:has\s|have\s|had\s|also\s|on\s\w+\s)*(?:said|says|told|tells|added|announced|argued|asked|believes|called|claimed|confirmed|declared|denied|described|emphasi[sz]ed|explained|insisted|noted|pledged|promised|proposed|rejected|repeated|stated|stressed|suggested|thinks|tweeted|urged|vowed|warned|wrote)\b/;
const AGE = /^,\s\d{1,2}\b/;
/** Words that make capitalised words a body, a place, a people or a day instead of a person. */
const NO_PERSON =
  /\b(?:House|Ministry|Union|States?|Kingdom|Republic|Nations?|Party|Council|Commission|Committee|Court|Street|City|County|University|School|Hospital|Bank|Group|Front|Times|Post|News|Journal|Daily|Agency|Office|Department|Parliament|Congress|Senate|Army|Forces?|Guard|Air|Sea|River|Ocean|Island|Islands|(?:East|West|North|South)(?:ern)?|Central|New|Saint|Prime|Institute|Cent(?:er|re)|Company|Corporation|Inc|Ltd|League|Cup|Act|Treaty|Article|\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}{2,}(?:ish|ese|ian))\b/u;
/** Two names ("Ukraine’s NATO"), or one with an acronym in it. */
const NO_NAME = /[’']s\s|(?<![\p{L}.])\p{Lu}{2,}(?!\p{L})/u;
/** A sentence begins with a capital whatever its first word is: no name begins with these, or with a participle. */
const OPENER =
  /^(?:the|a|an|this|that|these|those|it|he|she|they|we|i|you|in|on|at|by|for|from|of|to|with|as|and|but|or|so|if|when|while|after|before|during|since|until|because|although|though|however|meanwhile|according|also|then|there|what|who|how|why|where|his|her|their|its|our|my|no|not|one|two|some|many|all|both|only|even|now|later|earlier|last|former|\p{L}{3,}ing)$/iu;

/** Somebody named in full: where in the sentence, and whether its surroundings say that it is a person. */
interface Named {
  readonly name: string;
  readonly at: number;
  readonly isPerson: boolean;
}

function fullNames(sentence: string): Named[] {
  return [...sentence.matchAll(RUN)].flatMap((run) => {
    const words = run[0].split(/\s+/);
    while (words.length > 0 && OPENER.test(words[0]!)) words.shift();
    const title = words.findLastIndex((word) => TITLE.test(word));
    const before = sentence.slice(0, run.index).match(/[\p{L}.]+(?=\s+$)/u)?.[0] ?? "";
    const name = words
      .slice(title + 1)
      .join(" ")
      .replace(/[’']s$|[.,]$/u, "");
    if (!couldBeName(name)) return [];
    const after = sentence.slice(run.index + run[0].length);
    const isPerson = title >= 0 || TITLE.test(before) || SAYS.test(after) || AGE.test(after);
    return [{ name, at: run.index + run[0].indexOf(name), isPerson }];
  });
}

function couldBeName(name: string): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > 5 || words.some((word) => OPENER.test(word))) return false;
  return !NO_PERSON.test(name) && !NO_NAME.test(name);
}

/**
 * The people that each sentence of an article names, by their full names where the article gives one. A full name is a
 * person's when a title, an age or a verb of saying goes with it, or when the article goes on with the surname alone, as
 * newspapers do with people.
 *
 * @returns for each sentence the person it names first (most often its subject), or null
 */
export function peopleNamed(sentences: readonly string[]): (string | null)[] {
  const alone = standingAlone(sentences);
  const bySurname = new Map<string, string>();
  for (const { name, isPerson } of sentences.flatMap(fullNames)) {
    const surname = name.split(" ").at(-1)!;
    if (!bySurname.has(surname) && (isPerson || alone.has(surname))) bySurname.set(surname, name);
  }
  return sentences.map((sentence) => {
    for (const [word] of sentence.matchAll(WORD)) {
      const name = bySurname.get(word.replace(/[’']s$/u, ""));
      if (name !== undefined) return name;
    }
    return null;
  });
}

const WORD = /\p{Lu}[\p{L}’'-]*/gu;
const ALONE = /(?:^|[“"]|(?<![\p{L}’'-])\p{Ll}+,?\s)(\p{Lu}[\p{L}-]+)(?:[’']s)?,?\s(?=\p{Ll})/gu;

/** Words with a capital that are used without another such word beside them, followed by one in lower case. */
function standingAlone(sentences: readonly string[]): Set<string> {
  return new Set(sentences.flatMap((sentence) => [...sentence.matchAll(ALONE)].map((match) => match[1]!)));
}

import { type Analysis, lastOfName } from "../analysis.ts";
import { FLAG } from "../flags.ts";
import { isReporting } from "../reporting.ts";
import { TAGS } from "../tagger.ts";

/** A name in a sentence: its entity, the tokens it takes, and whether it stands where a subject does. */
export interface Named {
  readonly key: number;
  readonly first: number;
  readonly last: number;
  readonly subject: boolean;
}

/** Whom or what a sentence has named, or referred to, the likeliest antecedent first. */
export interface Focus {
  readonly people: readonly number[];
  readonly bodies: readonly number[];
  /** What the sentence is about: its subject, be it a person, a body or a country; 0 for nothing named. */
  readonly subject: number;
}

/** The names of a sentence, in order. */
export function namesIn(a: Analysis): Named[] {
  const names: Named[] = [];
  for (let first = 0; first < a.start.length; first++) {
    const key = a.entity[first] as number;
    if (key === 0) continue;
    const last = lastOfName(a, first);
    names.push({ key, first, last, subject: isSubject(a, first, last) });
    first = last;
  }
  return names;
}

/** The Penn tag of a token; nothing beyond the sentence. */
export const tagOf = (a: Analysis, i: number): string => TAGS[a.tag[i] ?? 255] ?? "";

/** A token in lower case; nothing beyond the sentence. */
export const lower = (a: Analysis, i: number): string =>
  i in a.start ? a.text.slice(a.start[i], a.end[i]).toLowerCase() : "";

/** Before the verb of its clause and behind no preposition, or beside a verb of saying. */
function isSubject(a: Analysis, first: number, last: number): boolean {
  if (isReporting(a.lemma[last + 1] ?? 0) || isReporting(a.lemma[first - 1] ?? 0)) return true;
  if (((a.flags[first] as number) & FLAG.BEFORE_VERB) === 0) return false;
  for (let i = first - 1; i >= 0 && a.clause[i] === a.clause[first]; i--) {
    if (/^(?:IN|TO|,)$/.test(tagOf(a, i))) return false;
    if (!/^(?:NN|JJ|DT|HYPH|POS|CC|VBG|CD)/.test(tagOf(a, i))) break;
  }
  return tagOf(a, last + 1) !== "POS";
}

/** The head of ", the retired judge who …": the last noun before a preposition, a comma or a verb. */
export function nounAfter(a: Analysis, from: number): string {
  let head = "";
  for (let i = from; i < a.start.length && i < from + 7; i++) {
    if (/^NN/.test(tagOf(a, i)) && a.entity[i] === 0) head = lower(a, i);
    else if (!/^(?:DT|JJ|NN|HYPH|VBG|VBN|CD|POS|PRP\$|RBS|JJS)/.test(tagOf(a, i))) break;
  }
  return head;
}

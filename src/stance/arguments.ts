import type { Analysis } from "../language/analysis.ts";
import { tagSet } from "../language/tag-sets.ts";
import { hasTag, keys } from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";

/** A verb's arguments: the nouns that are its subject and its object. */

const ON_NOUN = tagSet(/^IN$/);
/** What ends a noun phrase, or a verb's search for one. */
const PREPOSITION_OR_END = tagSet(/^(?:IN|TO|CC|,|\.|:|RB|RP)$/);

/** The head of the noun phrase before the verb, in its clause; -1 for none. */
export function subjectOf(a: Analysis, verb: number): number {
  for (let k = verb - 1; k >= 0 && a.clause[k] === a.clause[verb]; k--) {
    if (isNominal(a, k)) return headOf(a, k);
    if (hasTag(a, k, PREPOSITION_OR_END)) return -1;
  }
  return -1;
}

const RELATIVE = keys("who which that");

/** The same, or what a relative clause is about: "the pilot, who saw it". */
export function doerOf(a: Analysis, verb: number): number {
  const subject = subjectOf(a, verb);
  if (subject >= 0) return subject;
  let k = verb - 1;
  while (k > 0 && a.clause[k] === a.clause[verb] && !RELATIVE.has(a.lemma[k] as number)) k--;
  const before = a.text[a.start[k - 1] as number] === "," ? k - 2 : k - 1;
  return k > 0 && RELATIVE.has(a.lemma[k] as number) && before >= 0 && isNominal(a, before) ? before : -1;
}

/** Is it a noun or a name, such as a verb has for its subject? */
export const isNominal = (a: Analysis, i: number): boolean =>
  isContent(a, i) && (classOf(a, i) === CLASS.NOUN || classOf(a, i) === CLASS.NAME);

/** The nearest verb before the token, in its clause; -1 for none. */
export function verbBefore(a: Analysis, i: number): number {
  for (let k = i - 1; k >= 0 && a.clause[k] === a.clause[i]; k--) if (classOf(a, k) === CLASS.VERB) return k;
  return -1;
}

/** "The talks on the port": of a phrase that ends at `last`, the noun on which the rest hangs. */
function headOf(a: Analysis, last: number): number {
  let head = last;
  for (let k = last - 1; k > 0 && a.clause[k] === a.clause[last]; k--) {
    if (hasTag(a, k, ON_NOUN) && isNominal(a, k - 1)) head = k - 1;
    else if (hasTag(a, k, PREPOSITION_OR_END) || classOf(a, k) === CLASS.VERB) break;
  }
  return head;
}

/** The head of the noun phrase behind the verb, with no preposition between; -1 for none. */
export function objectOf(a: Analysis, verb: number): number {
  let head = -1;
  for (let k = verb + 1; k < a.start.length && !hasTag(a, k, PREPOSITION_OR_END); k++) {
    const c = classOf(a, k);
    if (c === CLASS.NOUN || c === CLASS.NAME) head = k;
    else if (head >= 0) break;
  }
  return head;
}

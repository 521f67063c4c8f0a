import { type Analysis, firstOfName, lastOfName } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { OFFICE_KEYS } from "../language/people.ts";
import { isReporting } from "../language/reporting.ts";
import { anyToken, tokensWhere } from "../language/scan.ts";
import { GERUND, PREPOSITION } from "../language/tag-sets.ts";
import { ARTICLE, hasTag, isPassive, POSSESSIVE } from "./acts.ts";
import { CLASS, classOf } from "./align.ts";
import { inQuantity } from "./contrast.ts";
import type { Pair } from "./pair.ts";

/** Whose position, or act, it is: the names that stand where he does who holds it. */

/** Does the token stand where he does whose position the word at `j` is: before it, or behind "by" in the passive? */
export function holds(b: Analysis, t: number, j: number): boolean {
  if (b.clause[t] !== b.clause[j]) return false;
  if (hasTag(b, j, GERUND) && hasTag(b, j - 1, PREPOSITION) && b.entity[j - 2] !== 0) return t === j - 2;
  if (isPassive(b, j)) return ((b.flags[t] as number) & FLAG.AGENT) !== 0;
  return standsBefore(b, t, j) && !isBehindPreposition(b, t) && !reportsBetween(b, t, j);
}

/** "Ford said half of her guests had cancelled": it is not Ford who did. */
const reportsBetween = (b: Analysis, t: number, j: number): boolean =>
  anyToken(b, (k) => k > t && k < j && isReporting(b.lemma[k] as number) && classOf(b, k) === CLASS.VERB);

/** Does the token stand before the verb at `j`, in its clause? */
export const standsBefore = (b: Analysis, t: number, j: number): boolean =>
  t < j && b.clause[t] === b.clause[j] && ((b.flags[t] as number) & FLAG.BEFORE_VERB) !== 0;

/** "Credited Orlo with helping", "accused Orlo of hiding": it is Orlo who did. */

/** "Guarantees for Ukraine must be part of it": it is not Ukraine that must. "Secretary of State Jane Doe" is an office and who holds it. */
function isBehindPreposition(b: Analysis, t: number): boolean {
  const first = firstOfName(b, t);
  const before = hasTag(b, first - 1, ARTICLE) ? first - 2 : first - 1;
  return hasTag(b, before, PREPOSITION) && !OFFICE_KEYS.has(b.lemma[before - 1] ?? 0);
}

/** The tokens of the names that hold the position, or do the act, at `j`. */
export const holdersOf = (b: Analysis, j: number): readonly number[] =>
  tokensWhere(b, (t) => b.entity[t] !== 0 && holds(b, t, j) && !inQuantity(b, t));

/** Is it somebody else's position: do names hold it, and none of them one of the statement's? */
export function isOthers({ statement: a, sentence: b, alignment }: Pair, j: number): boolean {
  if (!anyToken(a, (i) => a.entity[i] !== 0)) return false;
  // "Norland's commission refused": it need not be Norland that did.
  const holders = holdersOf(b, j).filter(
    (t) => alignment.from[t] !== -1 || !hasTag(b, lastOfName(b, t) + 1, POSSESSIVE),
  );
  return holders.length > 0 && holders.every((t) => alignment.from[t] === -1 && !namesOurs(b, t, alignment.from));
}

/** "A way which Orlo declines, whereas Norland would accept it": does somebody else hold the position, as well or instead? */
export const hasOtherHolder = ({ sentence: b, alignment }: Pair, j: number): boolean =>
  holdersOf(b, j).some((t) => alignment.from[t] === -1);

/** "The speaker of parliament, Jane Doe, praised": is what stands before the name, in apposition to it, of the statement? */
function namesOurs(b: Analysis, t: number, from: Int16Array): boolean {
  const first = firstOfName(b, t) - 1;
  const noun = first > 0 && b.text[b.start[first] as number] === "," ? first - 1 : first;
  const isOffice = classOf(b, noun) === CLASS.NOUN || OFFICE_KEYS.has(b.lemma[noun] as number);
  return noun >= 0 && (from[noun] as number) >= 0 && isOffice;
}

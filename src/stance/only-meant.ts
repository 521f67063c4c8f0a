import { hashKey } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isReporting } from "../language/reporting.ts";
import { among, anyToken, tokensWhere } from "../language/scan.ts";
import { tagSet } from "../language/tag-sets.ts";
import { actsIn, hasTag, INFINITIVE, isIntending, isLeading, keys, TO } from "./acts.ts";
import { type Alignment, CLASS, classOf, isContent } from "./align.ts";
import type { Pair } from "./pair.ts";
import { wordAt } from "./same-entity.ts";

/** What is only wanted, meant or alleged in the sentence: it affirms nothing that a statement denies. */

const WANTING = keys("want wish hope propose suggest demand call urge threaten consider");
/** Tokens before the verb among which such a word stands: "wanted the money to be tied". */
const WANTING_REACH = 6;
const HAD = "had";

/** "Is not tied to it" against "wanted it to be tied", "no longer opposes it" against "had threatened to oppose it": wishes, and what once was, affirm no fact. */
export function isOnlyWanted({ statement: a, sentence: b }: Pair, i: number, j: number): boolean {
  if (((a.flags[i] as number) & FLAG.PLANNED) !== 0 || ((b.flags[j] as number) & FLAG.PLANNED) === 0) return false;
  const from = Math.max(b.clause.indexOf(b.clause[j] as number), j - WANTING_REACH);
  return among(b, from, j, WANTING) || [1, 2, 3].some((back) => wordAt(b, j - back) === HAD);
}

/** "Does not want Sweden in the pact" against "insists on Sweden's neutrality": what is wanted, or meant to be done, is something else. */
export function wantsElse({ statement: a, sentence: b, alignment }: Pair, i: number, j: number): boolean {
  if (!isIntending(a, i)) return false;
  const isThere = (k: number): boolean => b.clause[alignment.to[k] as number] === b.clause[j];
  const behind = tokensWhere(a, (k) => k > i && isContent(a, k));
  const [names, matter] = [behind.filter((k) => a.entity[k] !== 0), behind.filter((k) => a.entity[k] === 0)];
  return !names.every(isThere) || (matter.length > 0 && !matter.some(isThere));
}

const ADJECTIVE = tagSet(/^JJ$/);
/** Tokens from "wise to" to the verb that hangs on it. */
const ADJECTIVE_REACH = 8;

/** "It would be wise to go on": nothing is said to be done. */
export function isBehindAdjective(b: Analysis, j: number): boolean {
  for (let k = j - 1; k > 0 && k >= j - ADJECTIVE_REACH && b.clause[k] === b.clause[j]; k--)
    if (b.lemma[k] === TO && hasTag(b, k + 1, INFINITIVE))
      return hasTag(b, k - 1, ADJECTIVE) && !ABLE.has(b.lemma[k - 1] as number);
  return false;
}

/** Who is ready or able to do it will, or can. */
const ABLE = keys("ready prepared able willing set due likely certain sure free open bound determined keen eager");

const ALLEGING = keys("claim allege assert");
/** "The suspicion that he had". */
const ALLEGATION = keys("suspicion allegation accusation rumour rumor claim fear suggestion notion idea speculation");
const THAT = hashKey("that");

/** "The paper asserted that he had": who only says so affirms nothing against a denial. */
export function isAlleged(b: Analysis, j: number): boolean {
  if (anyToken(b, (k) => k < j && ALLEGATION.has(b.lemma[k] as number) && b.lemma[k + 1] === THAT)) return true;
  for (let k = j - 1; k >= 0; k--)
    if (classOf(b, k) === CLASS.VERB && isReporting(b.lemma[k] as number)) return ALLEGING.has(b.lemma[k] as number);
  return false;
}

const IT = hashKey("it");
const BE = hashKey("be");

/** "It is reported that he had", at its verb: nobody says so himself. */
const isHearsay = (b: Analysis, verb: number): boolean =>
  isReporting(b.lemma[verb] as number) && b.lemma[verb - 1] === BE && b.lemma[verb - 2] === IT;

/** Does the sentence tell only what is said of it, against a statement that denies it? */
export const onlyHearsay = ({ statement: a, sentence: b }: Pair): boolean =>
  actsIn(a).denies && anyToken(b, (j) => isHearsay(b, j));

/** "Agreed to withdraw from it" against "rejects troops on it": is what was agreed to, a verb, not in the sentence? */
export const actUnfound = (a: Analysis, i: number, alignment: Alignment): boolean =>
  a.lemma[i + 1] === TO &&
  hasTag(a, i + 2, INFINITIVE) &&
  isContent(a, i + 2) &&
  !isLeading(a, i + 2) &&
  (alignment.to[i + 2] as number) < 0;

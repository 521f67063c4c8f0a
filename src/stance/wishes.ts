import type { Analysis } from "../language/analysis.ts";
import { among, anyToken, firstToken, lastToken, tokensWhere } from "../language/scan.ts";
import { BASE, GERUND } from "../language/tag-sets.ts";
import {
  actsIn,
  hasAuxiliary,
  hasTag,
  isCue,
  isIntending,
  isNotted,
  keys,
  POSSESSIVE,
  polarityDiffers,
  TO,
} from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { doerOf } from "./arguments.ts";
import { isMissing } from "./coverage.ts";
import { stateOf } from "./doubt.ts";
import type { Pair } from "./pair.ts";
import { doneOf, pastOf, progressiveOf } from "./realised.ts";

/** Whose wish it is, and for what: "wants it to resign" against a sentence that has a wish as well. */

const STANCES = keys(
  "want wish hope seek demand oppose support back fear favour favor reject like insist expect plan intend need call ask urge welcome criticise criticize accuse praise blame thank condemn resist prefer",
);

const isVerb = (a: Analysis, i: number): boolean => classOf(a, i) === CLASS.VERB;

/**
 * "Wants the hospital closed" against "as he had requested": is there nothing in the sentence of what the statement says somebody
 * wants, fears or praises? The first token of it; -1 where something is. Of the desk set's listed supports, cross-fitted, two such were
 * right and two wrong, of those on statements that mislead and on short ones five and 11.
 */
export function unspokenWish(pair: Pair): number {
  const { statement: a } = pair;
  const verb = firstToken(a, (i) => STANCES.has(a.lemma[i] as number) && isVerb(a, i));
  if (verb < 0) return -1;
  const matter = tokensWhere(a, (i) => i > verb && isContent(a, i));
  return matter.length > 1 && matter.every((i) => isMissing(pair, i)) ? (matter[0] as number) : -1;
}

const WANTING = keys("want wish like");
/** Verbs for what somebody would have, or would not. */
const HAVING = keys(
  "refuse reject oppose object decline intend plan want wish seek demand call ask resist exclude favour favor rule insist prefer",
);
/** Other words for it; a call is none, which may be one by telephone. */
const STANCE = keys(
  "against opposed unwilling reluctant keen intention plan interest wish demand condition favour favor",
);

/**
 * "Does not want a wall" against "plans for a wall were dropped": the token of the wish that the statement denies; -1 where the sentence
 * tells what anybody would have or not, and it is not only another's ("Smith's stance against it"). Of listed supports, cross-fitted, one
 * such of the desk set's was right and one wrong, of those on short statements none of four.
 */
export function unsharedWish(pair: Pair): number {
  const { statement: a, sentence: b } = pair;
  const wish = firstToken(a, (i) => WANTING.has(a.lemma[i] as number) && isVerb(a, i) && isNotted(a, i));
  if (wish < 0) return -1;
  const told = tokensWhere(b, (j) => (isVerb(b, j) ? HAVING : STANCE).has(b.lemma[j] as number));
  return told.every((j) => isAnothers(pair, j)) ? wish : -1;
}

/** Has the word a name of its own before it, and one of whom the statement does not speak? */
function isAnothers({ statement: a, sentence: b }: Pair, j: number): boolean {
  const doer = isVerb(b, j) ? doerOf(b, j) : ownerBefore(b, j);
  const name = doer < 0 ? 0 : (b.entity[doer] as number);
  return name !== 0 && !a.entity.includes(name);
}

/** Tokens from "Smith's" to "stance against". */
const OWNER_REACH = 4;

const ownerBefore = (b: Analysis, j: number): number =>
  lastToken(b, (k) => k >= j - OWNER_REACH && k < j && b.entity[k] !== 0 && hasTag(b, k + 1, POSSESSIVE));

const WISHES = keys(
  "want wish hope aspire seek bid invite invitation ask desire dream long call urge demand threaten oblige eager",
);

/** "Proposed admitting Norland". */
const PROPOSING = keys("propose suggest consider plan discuss favour favor support back recommend");

/**
 * "Ford wants Norland to join", "proposed admitting it" against "help without Norland's joining": does the sentence deny what the statement
 * says somebody wants, or the other way round? The token of it; -1 where not.
 */
export function turnedWish({ statement: a, sentence: b, alignment }: Pair): number {
  const wish = firstToken(
    a,
    (i) => (WISHES.has(a.lemma[i] as number) || PROPOSING.has(a.lemma[i] as number)) && isVerb(a, i),
  );
  const isBare = (i: number): boolean =>
    a.lemma[i - 1] === TO && hasTag(a, i, BASE) && (i - 2 === wish || a.entity[i - 2] !== 0);
  const isProposed = (i: number): boolean =>
    i - 1 === wish && PROPOSING.has(a.lemma[wish] as number) && hasTag(a, i, GERUND);
  const wished = wish < 0 ? -1 : firstToken(a, (i) => i > wish && isContent(a, i) && (isBare(i) || isProposed(i)));
  const j = wished < 0 ? -1 : (alignment.to[wished] as number);
  return j >= 0 && polarityDiffers(a, wished, b, j) ? wished : -1;
}

const WILL = keys("will shall");
/** Tokens from "wants" to what is wanted. */
const WISH_REACH = 4;

const THREATS = keys("threaten threat fear offer propose allow let suggest refuse");

/**
 * "Will join the pact", "joined it", "are joining it", "is a member of it" against "has hoped for years to join the pact", "threatened to
 * join it": is what the statement says will be, was or is being done only wished in the sentence, or threatened? Of listed supports, the
 * desk set's and those of statements that mislead and of short ones, cross-fitted, two of 12 were right.
 */
export function isOnlyWished({ statement: a, sentence: b, alignment }: Pair): boolean {
  const { main } = actsIn(a);
  const isFuture = main >= 0 && hasAuxiliary(a, main, WILL);
  const [past, now] = [pastOf(a), progressiveOf(a)];
  const said = isFuture ? main : now >= 0 ? now : past >= 0 ? past : stateOf(a);
  if (said < 0 || isIntending(a, said) || WISHES.has(a.lemma[said] as number)) return false;
  const j = alignment.to[said] as number;
  if (!hasTag(b, j, BASE)) return false;
  if (now >= 0 && among(b, j - WISH_REACH, j, THREATS)) return true;
  return (b.lemma[j - 1] === TO || b.lemma[j - 2] === TO) && among(b, j - WISH_REACH, j, WISHES);
}

const DEMANDING = keys("want wish demand insist seek call urge ask");
const DEMAND = keys("demand call request bid appeal proposal plea wish");
const REJECTING = keys("reject resist refuse dismiss rebuff ignore decline oppose");
/** Tokens from "rejected" to "demands that". */
const OBJECT_REACH = 4;

/**
 * "Ford wants Hill to pay it back" against "rejected the demand by Ford", "Hill rejected demands that he pay it": that somebody else turns a
 * demand down does not deny that it was made. Of the desk set's listed contradictions, cross-fitted, and those on short statements none
 * of four was right.
 */
export function rejectsWish({ statement: a, sentence: b, alignment }: Pair): boolean {
  const wish = firstToken(a, (i) => DEMANDING.has(a.lemma[i] as number) && isVerb(a, i));
  if (wish < 0) return false;
  const isWisher = (i: number): boolean => i < wish && isContent(a, i);
  return anyToken(b, (k) => {
    if (!REJECTING.has(b.lemma[k] as number) || !among(b, k + 1, k + OBJECT_REACH, DEMAND)) return false;
    if (anyToken(a, (i) => isWisher(i) && (alignment.to[i] as number) > k)) return true;
    const last = lastToken(b, (j) => j < k && b.entity[j] !== 0 && a.entity.includes(b.entity[j] as number));
    return last >= 0 && !anyToken(a, (i) => isWisher(i) && a.entity[i] === b.entity[last]);
  });
}

const OPPOSING = keys("oppose object against resist opposition resistance objection hostile");

/** "Norland has joined the pact" against "Sudland opposed its accession": that somebody else is against it denies nothing that is done. */
export function onlyOpposed({ statement: a, sentence: b }: Pair): boolean {
  const said = doneOf(a);
  if (said < 0 || isIntending(a, said) || OPPOSING.has(a.lemma[said] as number)) return false;
  const cues = tokensWhere(b, (k) => isCue(b, k));
  if (cues.length === 0 || !cues.every((k) => OPPOSING.has(b.lemma[k] as number))) return false;
  const opponent = lastToken(b, (k) => k < (cues[0] as number) && b.entity[k] !== 0);
  return opponent >= 0 && !anyToken(a, (i) => i < said && a.entity[i] === b.entity[opponent]);
}

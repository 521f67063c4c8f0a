import { hashKey } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isDate, QUANTITY } from "../language/quantities.ts";
import { anyToken, everyToken, hasLemma } from "../language/scan.ts";
import { actsIn, hasAuxiliary, keys, SAME_ACT } from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { isNominal } from "./arguments.ts";
import { OUTCOME } from "./conflict/compare.ts";
import { type QuantityMatch, saysItToo } from "./conflict/quantity.ts";
import { inQuantity } from "./contrast.ts";
import type { Pair } from "./pair.ts";
import { opposedPart } from "./quantified.ts";
import { rankDiffers } from "./rank.ts";
import { isUnderstood } from "./understood.ts";

/** Another number or date of the same thing. */

/** Does the sentence give another number or date of what the statement counts or dates, of the same unit and in the same place? */
export function countsOtherwise(pair: Pair): boolean {
  const { statement: a, sentence: b, quantities, alignment } = pair;
  const part = opposedPart(pair);
  if (quantities.length === 0 && part === null) return false;
  const { all } = actsIn(a);
  const sameAct = all.length === 0 || all.some((i) => (alignment.score[i] as number) >= SAME_ACT);
  if (!sameAct && !speaksOfAllNouns(pair)) return false;
  if (part !== null) return true;
  if (all.some((i) => isOnlyCompared(pair, i) || isPastOnly(pair, i)) || (!sameAct && isChange(a))) return false;
  return quantities.some(
    (q) =>
      q.outcome === OUTCOME.CONFLICTS &&
      q.sameUnit &&
      (q.context > 0 || isOnlyDate(pair, q)) &&
      (a.quantityKind[q.ours] !== QUANTITY.ORDINAL || rankDiffers(pair) || isOfSameTurn(pair, q)) &&
      !isOfAnotherPlace(pair, q) &&
      !saysItToo(a, q.ours, b),
  );
}

const THAN = hashKey("than");
/** Tokens from "than" to the verb of what it compares with. */
const COMPARED_REACH = 5;

/** "Offered 180" against "will pay 140, less than it had offered": the statement's act is not the one that is counted. */
function isOnlyCompared({ sentence: b, alignment }: Pair, i: number): boolean {
  const j = alignment.to[i] as number;
  const than = j < 0 ? -1 : b.lemma.lastIndexOf(THAN, j);
  return than >= 0 && j - than <= COMPARED_REACH;
}

const HAVE = keys("have");

/** "Will pay 15 percent" against "has paid 25 since May": what has been so far is not what will be. */
function isPastOnly({ statement: a, sentence: b, alignment }: Pair, i: number): boolean {
  const j = alignment.to[i] as number;
  if (j < 1 || ((a.flags[i] as number) & FLAG.PLANNED) === 0 || ((b.flags[j] as number) & FLAG.PLANNED) !== 0)
    return false;
  return hasAuxiliary(b, j, HAVE);
}

const CHANGING = keys(
  "raise increase improve cut reduce lower lift extend shorten double triple halve grow rise fall drop climb",
);

/** "Improved its bid to 295 million": of what was before, another number is to be expected. */
const isChange = (a: Analysis): boolean => actsIn(a).all.some((i) => CHANGING.has(a.lemma[i] as number));

/** "A second term" against "a fourth term": do the two stand before the same word? */
function isOfSameTurn({ statement: a, sentence: b, alignment }: Pair, { ours, theirs }: QuantityMatch): boolean {
  const [noun, there] = [(a.quantityLast[ours] as number) + 1, (b.quantityLast[theirs] as number) + 1];
  return noun < a.start.length && alignment.to[noun] === there && a.lemma[noun] === b.lemma[there];
}

const AWAY = keys("from of west east north south away outside inside off");
const LYING = keys("be lie stand sit remain stay run");

/**
 * "The front is a mile from the town" against "fought six miles west of the town": how far from a place the one thing is
 * contradicts nothing of where another was done.
 */
function isOfAnotherPlace({ statement: a, sentence: b }: Pair, { ours, theirs }: QuantityMatch): boolean {
  if (actsIn(a).all.length > 0 || !AWAY.has(a.lemma[(a.quantityLast[ours] as number) + 1] ?? 0)) return false;
  const last = b.quantityLast[theirs] as number;
  if (!AWAY.has(b.lemma[last + 1] ?? 0)) return false;
  return anyToken(
    b,
    (k) =>
      k < last &&
      b.clause[k] === b.clause[last] &&
      classOf(b, k) === CLASS.VERB &&
      isContent(b, k) &&
      !LYING.has(b.lemma[k] as number),
  );
}

/** What a date is given by: "is set for", "is due on", "takes place in". */
const DATING = keys("set schedule plan due take hold begin start open come resume expect");

/**
 * Is it the one date of a sentence that has all of the statement's nouns, wherever it stands, and is a date all that is said, or
 * everything else found?
 */
const isOnlyDate = (pair: Pair, { theirs }: QuantityMatch): boolean =>
  isDate(pair.sentence.quantityKind[theirs] as number) &&
  pair.sentence.quantityKind.filter((kind) => isDate(kind)).length === 1 &&
  (hasLemma(pair.statement, DATING) ? speaksOfAllNouns(pair) : speaksOfAllElse(pair));

const speaksOfAllElse = ({ statement: a, alignment }: Pair): boolean =>
  everyToken(a, (i) => !isContent(a, i) || inQuantity(a, i) || (alignment.score[i] as number) >= SAME_ACT);

/** "The vote is scheduled for Friday" against "when parliament votes on Thursday": is every noun and name found, be the verb another? */
function speaksOfAllNouns({ statement: a, sentence: b, alignment }: Pair): boolean {
  let nouns = 0;
  for (let i = 0; i < a.start.length; i++) {
    if (!isNominal(a, i) || inQuantity(a, i)) continue;
    if ((alignment.score[i] as number) < SAME_ACT && !isUnderstood(a, i, b, alignment)) return false;
    nouns++;
  }
  return nouns > 0;
}

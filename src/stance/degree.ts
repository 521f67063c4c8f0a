import { hashKey } from "../core/hash.ts";
import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { tagSet } from "../language/tag-sets.ts";
import { hasTag, keys, polarityDiffers, SAME_ACT } from "./acts.ts";
import { CLASS, classOf } from "./align.ts";
import { objectOf } from "./arguments.ts";
import { CONTRAST } from "./contrast.ts";
import { crossesOver } from "./crossing.ts";
import type { Opposed, Pair } from "./pair.ts";

/** How much or how highly: "the most effective" and "the least effective", "costlier" and "less expensive", "little interest". */

const MORE = keys("most more");
const LESS = keys("least less");
const COMPARED = tagSet(/^JJ[RS]$/);

const MUCH = keys(
  "much many more most considerable great greater significant strong stronger substantial broad wide huge major large larger high higher enormous overwhelming massive heavy",
);
const LITTLE = keys(
  "little few fewer less least scant slight weak weaker minor limited low lower small smaller modest marginal faint meagre meager",
);
const NO = hashKey("no");
const A = hashKey("a");
/** "Few" and "little" are many and some behind an article. */
const INDEFINITE = keys("little few");
const THAN = hashKey("than");

/** The words that give the same thing contrary degrees, where both are affirmed or both denied. */
export const opposedDegrees: (pair: Pair) => Opposed | null = rememberLast((pair) => {
  const { statement: a, sentence: b, alignment } = pair;
  for (let i = 1; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (j < 1 || (alignment.score[i] as number) < SAME_ACT) continue;
    if (isNoneOfMuch(a, i, b, j)) return { statementToken: i, sentenceToken: j };
    if (polarityDiffers(a, i, b, j)) continue;
    const found = classOf(a, i) === CLASS.MODIFIER ? comparedOtherwise(a, i, b, j) : measuredOtherwise(a, i, b, j);
    if (found !== null) return found;
  }
  return changedOtherwise(pair);
});

const AS = hashKey("as");

/** Which way the statement or the sentence compares by "than": "less than" -1, "more than" 1, "not as much as" -1; 0 for neither. */
function wayOfThan(a: Analysis): number {
  const than = a.lemma.indexOf(THAN);
  for (let i = than - 1; i >= 0 && i >= than - COMPARED_REACH; i--) {
    if (LESS.has(a.lemma[i] as number) || LITTLE.has(a.lemma[i] as number)) return -1;
    if (MORE.has(a.lemma[i] as number) || hasTag(a, i, COMPARED_WORD)) return 1;
  }
  const as = a.lemma.indexOf(AS);
  const isUnlike = as > 0 && ((a.flags[as] as number) & FLAG.NEGATED) !== 0 && a.lemma.lastIndexOf(AS) > as;
  return isUnlike ? -1 : 0;
}

/** "A spends less than B" against "B spends more than A", and against "A does not spend as much as B". */
export function comparesAlike(pair: Pair): boolean {
  const { statement: a, sentence: b, contrasts } = pair;
  const [ours, theirs] = [wayOfThan(a), wayOfThan(b)];
  if (ours === 0 || theirs === 0) return false;
  if (!b.lemma.includes(THAN)) return ours === theirs;
  const isOpposite = ours !== theirs || contrasts.some(({ kind }) => kind === CONTRAST.ANTONYM);
  return isOpposite && crossesOver(pair, THAN, () => true);
}

const RAISING = keys("strengthen increase raise boost expand deepen reinforce bolster enlarge broaden intensify");
const LOWERING = keys("weaken reduce cut lower shrink dilute undermine erode diminish soften curtail slash lessen");
const COMPARATIVE = tagSet(/^JJR$/);
const COMPARED_WORD = tagSet(/^(?:JJR|RBR)$/);
/** Tokens between "a firmer" and its noun: "a firmer Norwegian commitment". */
const COMPARED_REACH = 4;

/** "Weakened the commitment" against "led to a firmer commitment": is what one side lowers more on the other? */
function changedOtherwise({ statement: a, sentence: b, alignment }: Pair): Opposed | null {
  for (let i = 0; i < a.start.length; i++) {
    const way = RAISING.has(a.lemma[i] as number) ? 1 : LOWERING.has(a.lemma[i] as number) ? -1 : 0;
    if (way === 0 || classOf(a, i) !== CLASS.VERB || (alignment.to[i] as number) >= 0) continue;
    const object = objectOf(a, i);
    const j = object < 0 ? -1 : (alignment.to[object] as number);
    const compared = j < 0 || polarityDiffers(a, object, b, j) ? -1 : comparedBefore(b, j, -way);
    if (compared >= 0) return { statementToken: i, sentenceToken: compared };
  }
  return null;
}

/** Where, before the noun, it is said to be more (`way` 1) or less (-1) of it; -1 for nowhere. */
function comparedBefore(b: Analysis, noun: number, way: number): number {
  for (let k = noun - 1; k >= 0 && k >= noun - COMPARED_REACH && classOf(b, k) !== CLASS.VERB; k--) {
    const lemma = b.lemma[k] as number;
    const isCompared = hasTag(b, k, COMPARATIVE);
    const theirs = LESS.has(lemma) || (isCompared && LITTLE.has(lemma)) ? -1 : MORE.has(lemma) || isCompared ? 1 : 0;
    if (theirs === way) return k;
  }
  return -1;
}

/** "The most effective" against "the least effective", of two adjectives that say the same. */
function comparedOtherwise(a: Analysis, i: number, b: Analysis, j: number): Opposed | null {
  const [ours, theirs] = [comparedAt(a, i), comparedAt(b, j)];
  return ours.way * theirs.way < 0 ? { statementToken: ours.token, sentenceToken: theirs.token } : null;
}

/** 1 upwards, -1 downwards, 0 for an adjective that compares nothing; and the token that says so. */
function comparedAt(a: Analysis, i: number): { readonly way: number; readonly token: number } {
  const before = a.lemma[i - 1] as number;
  if (LESS.has(before)) return { way: -1, token: i - 1 };
  // "No more effective" is as much or less.
  if (MORE.has(before)) return { way: a.lemma[i - 2] === NO ? -1 : 1, token: i - 1 };
  return { way: hasTag(a, i, COMPARED) ? 1 : 0, token: i };
}

/** "No interest" against "considerable interest". */
const isNoneOfMuch = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  classOf(a, i) === CLASS.NOUN &&
  a.lemma[i] === b.lemma[j] &&
  a.lemma[i - 1] === NO &&
  measureAt(b, j - 1) > 0 &&
  polarityDiffers(a, i, b, j);

/** "Little interest" against "considerable interest"; "more than 20 ships" measures no ships. */
function measuredOtherwise(a: Analysis, i: number, b: Analysis, j: number): Opposed | null {
  if (classOf(a, i) !== CLASS.NOUN || a.entity[i] !== 0 || a.lemma[i] !== b.lemma[j]) return null;
  const [ours, theirs] = [measureAt(a, i - 1), measureAt(b, j - 1)];
  return ours * theirs < 0 ? { statementToken: i - 1, sentenceToken: j - 1 } : null;
}

function measureAt(a: Analysis, i: number): number {
  const lemma = a.lemma[i] as number;
  if (a.lemma[i - 1] === A && INDEFINITE.has(lemma)) return 0;
  if (a.lemma[i + 1] === THAN) return 0;
  return MUCH.has(lemma) ? 1 : LITTLE.has(lemma) ? -1 : 0;
}

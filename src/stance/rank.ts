import { hashKey } from "../core/hash.ts";
import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { isPlace } from "../language/gazetteer/table.ts";
import { among, anyToken, firstToken } from "../language/scan.ts";
import { tagSet } from "../language/tag-sets.ts";
import { hasTag, keys, polarityDiffers } from "./acts.ts";
import type { Opposed, Pair } from "./pair.ts";

/** How high something stands: "the largest", "the third-largest". */

export const SUPERLATIVE = tagSet(/^(?:JJS|RBS)$/);
const RANKS = keys("next second third fourth fifth sixth seventh eighth ninth tenth");
/** "The top buyer" is the largest. */
const TOP = keys("top leading foremost main");
/** "One of the largest" leaves open which; "most" counts as often as it ranks. */
const AMONG = keys("among one most");
/** Tokens before a superlative among which "among" stands, and behind it its scope: "in western Europe". */
const REACH = 4;
const SCOPE = 8;

/** Is something of one rank on the one side, and of another on the other? */
export const rankDiffers = ({ statement: a, sentence: b, alignment }: Pair): boolean =>
  anyToken(a, (i) => {
    const j = alignment.to[i] as number;
    return j >= 0 && hasTag(b, j, SUPERLATIVE) && rankBefore(a, i) !== rankBefore(b, j);
  });

/**
 * The words that give the same thing another rank, in the same scope: who is the fourth-largest is not the largest, but who
 * is the third-largest of the world may be the largest of Europe.
 */
export const opposedRank: (pair: Pair) => Opposed | null = rememberLast((pair) => {
  const { statement: a, sentence: b, alignment } = pair;
  for (let i = 0; i < a.start.length; i++) {
    if (TOP.has(a.lemma[i] as number) && i + 1 < a.start.length) {
      const ranked = (alignment.to[i + 1] as number) - 1;
      if (ranked > 0 && hasTag(b, ranked, SUPERLATIVE) && rankBefore(b, ranked) !== 0 && !isAmong(a, i))
        return { statementToken: i, sentenceToken: ranked };
    }
    const j = alignment.to[i] as number;
    if (j < 0 || !hasTag(a, i, SUPERLATIVE) || !hasTag(b, j, SUPERLATIVE) || polarityDiffers(a, i, b, j)) continue;
    if (rankBefore(a, i) === rankBefore(b, j) || isAmong(a, i) || isAmong(b, j)) continue;
    if (!hasOtherScope(pair, i, j) && !isBehindOurs(pair, j)) return { statementToken: i, sentenceToken: j };
  }
  return null;
});

/** Where the rank of the superlative at `i` stands, one or two tokens ("third", "-") before; `i` itself for none. */
export function rankAt(a: Analysis, i: number): number {
  for (const k of [i - 1, i - 2]) if (k >= 0 && RANKS.has(a.lemma[k] as number)) return k;
  return i;
}

const [NEXT, SECOND] = [hashKey("next"), hashKey("second")];

const rankBefore = (a: Analysis, i: number): number => {
  const at = rankAt(a, i);
  if (at === i) return 0;
  // "The next best" is the second-best.
  return a.lemma[at] === NEXT ? SECOND : (a.lemma[at] as number);
};

const isAmong = (a: Analysis, i: number): boolean => among(a, i - REACH, i + 1, AMONG);

const AFTER = keys("after behind");

/** "Iceland's fleet, the second-largest after Norway's": what the sentence says of the one tells of the other. */
function isBehindOurs({ sentence: b, alignment }: Pair, j: number): boolean {
  const after = othersFrom(b, j);
  const isIn = (k: number): boolean => k >= after && k < after + SCOPE;
  return after >= 0 && anyToken(b, (k) => isIn(k) && (alignment.from[k] as number) >= 0 && b.entity[k] !== 0);
}

/** Where those that stand higher are named, behind the superlative at `j`: "after Norway and Poland"; -1 for nowhere. */
const othersFrom = (b: Analysis, j: number): number =>
  firstToken(b, (k) => k > j && k < j + SCOPE && AFTER.has(b.lemma[k] as number) && b.clause[k] === b.clause[j]);

/** Does either side name a place behind the superlative that the other does not have? */
function hasOtherScope({ statement: a, sentence: b, alignment }: Pair, i: number, j: number): boolean {
  const stray = (text: Analysis, found: Int16Array, from: number): boolean => {
    const others = othersFrom(text, from);
    const until = others < 0 ? from + SCOPE : others;
    return anyToken(
      text,
      (k) =>
        k > from &&
        k <= until &&
        text.entity[k] !== 0 &&
        isPlace(text.entity[k] as number) &&
        found[k] === -1 &&
        text.clause[k] === text.clause[from],
    );
  };
  return stray(a, alignment.to, i) || stray(b, alignment.from, j);
}

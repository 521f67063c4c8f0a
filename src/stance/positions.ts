import { hashKey } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { keys } from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import type { Pair } from "./pair.ts";

/**
 * Positions that people take on a matter, in pairs that exclude each other: who refuses a thing does not agree to it.
 * The first of each pair denies what follows it (it is a cue, or leads one), the second affirms it.
 */
const POSITIONS: readonly (readonly [against: ReadonlySet<number>, inFavour: ReadonlySet<number>])[] = [
  [
    keys("reject refuse decline oppose turn rule veto block forbid ban prohibit rebuff resist vote forget exclude"),
    keys(
      "accept agree back support approve endorse welcome favour favor embrace adopt allow permit authorise authorize grant want seek ratify consent pledge promise commit champion",
    ),
  ],
  [keys("deny dispute dismiss refute rebut"), keys("admit acknowledge concede confirm accept")],
  [
    keys("abandon scrap drop cancel shelve give call halt suspend leave withdraw quit"),
    keys("keep retain maintain preserve stick continue proceed press pursue"),
  ],
  [keys("exclude omit leave exempt except"), keys("include contain cover comprise involve part")],
  [keys("unlikely improbable"), keys("likely probable probably")],
];

/** A word of the statement, and one of the sentence that takes the contrary position on what follows it. */
export interface OpposedPosition {
  readonly statementToken: number;
  readonly sentenceToken: number;
}

/**
 * Does the sentence report the contrary position on the same matter: "rejected calls for a subsidy" against "agreed to
 * a subsidy", "did not rule out a strike" against "ruled out a strike"?
 */
export function opposedPosition(pair: Pair): OpposedPosition | null {
  const { statement: a, sentence: b } = pair;
  for (let i = 0; i < a.start.length; i++) {
    if (!takesPosition(a, i) || (denies(a, i) && deniesAlike(a, i, b))) continue;
    for (let j = 0; j < b.start.length; j++)
      if (takesPosition(b, j) && exclude(a, i, b, j) && !isOthers(pair, j) && (sameMatter(pair, i, j) || sameActor(pair, i, j)))
        return { statementToken: i, sentenceToken: j };
  }
  return null;
}

const isCue = (a: Analysis, i: number): boolean => ((a.flags[i] as number) & FLAG.CUE) !== 0;
/** A word of denial that is not itself denied. */
const denies = (a: Analysis, i: number): boolean => isCue(a, i) && ((a.flags[i] as number) & FLAG.NEGATED) === 0;
const stands = (a: Analysis, i: number): boolean =>
  ((a.flags[i] as number) & (FLAG.NEGATED | FLAG.HEDGED | FLAG.CONDITIONAL)) === 0;

/** Is the statement's word of denial one of the sentence's too? */
const deniesAlike = (a: Analysis, i: number, b: Analysis): boolean =>
  b.lemma.some((lemma, j) => lemma === a.lemma[i] && denies(b, j));

const PART = hashKey("part");
const takesPosition = (a: Analysis, i: number): boolean =>
  isContent(a, i) && (classOf(a, i) === CLASS.VERB || classOf(a, i) === CLASS.MODIFIER || a.lemma[i] === PART);

function exclude(a: Analysis, i: number, b: Analysis, j: number): boolean {
  return POSITIONS.some(
    ([against, inFavour]) =>
      (against.has(a.lemma[i] as number) &&
        against.has(b.lemma[j] as number) &&
        ((denies(a, i) && isUndone(b, j)) || (isUndone(a, i) && denies(b, j)))) ||
      (against.has(a.lemma[i] as number) && denies(a, i) && inFavour.has(b.lemma[j] as number) && stands(b, j)) ||
      (inFavour.has(a.lemma[i] as number) && stands(a, i) && against.has(b.lemma[j] as number) && denies(b, j)),
  );
}

const NOT = hashKey("not");
/** Tokens between "not" and the word of denial that it undoes: "did not flatly rule out". */
const REACH = 2;

/** A word of denial under a denial, which denies nothing: "could not rule out", "no longer rejects". */
function isUndone(a: Analysis, i: number): boolean {
  if (isCue(a, i)) return !denies(a, i);
  if (classOf(a, i) !== CLASS.VERB) return false;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) if (a.lemma[k] === NOT) return true;
  return false;
}

/** Is something that follows in the statement found behind, or as the subject of, the contrary word, and turned by it? */
function sameMatter({ statement: a, sentence: b, alignment }: Pair, i: number, j: number): boolean {
  const passive = ((b.flags[j] as number) & FLAG.PASSIVE) !== 0;
  return a.start.some((_, k) => {
    const t = alignment.to[k] as number;
    if (k === i || t < 0 || t === j || !isContent(a, k) || a.entity[k] !== 0) return false;
    const turned = (((a.flags[k] as number) ^ (b.flags[t] as number)) & FLAG.NEGATED) !== 0;
    return turned && (passive ? t < j : t > j) && Math.abs((b.clause[t] as number) - (b.clause[j] as number)) <= 1;
  });
}

/** Is it somebody else's position: are there names before the verb, and none of them one of the statement's? */
export function isOthers({ statement: a, sentence: b, alignment }: Pair, j: number): boolean {
  if (!a.entity.some((key) => key !== 0)) return false;
  const passive = ((b.flags[j] as number) & FLAG.PASSIVE) !== 0;
  const holders = [...b.start.keys()].filter(
    (t) =>
      b.entity[t] !== 0 &&
      b.clause[t] === b.clause[j] &&
      (passive ? ((b.flags[t] as number) & FLAG.AGENT) !== 0 : t < j && ((b.flags[t] as number) & FLAG.BEFORE_VERB) !== 0),
  );
  return holders.length > 0 && holders.every((t) => alignment.from[t] === -1);
}

/** Is the position that of the statement's actor, on something of which the sentence speaks: "was rejected by Orlo"? */
function sameActor({ statement: a, sentence: b, alignment }: Pair, i: number, j: number): boolean {
  const passive = ((b.flags[j] as number) & FLAG.PASSIVE) !== 0;
  const acts = (t: number): boolean =>
    b.clause[t] === b.clause[j] &&
    (passive ? ((b.flags[t] as number) & FLAG.AGENT) !== 0 && t > j : ((b.flags[t] as number) & FLAG.BEFORE_VERB) !== 0);
  const found = (k: number): number => alignment.to[k] as number;
  const actor = a.start.some((_, k) => k < i && a.entity[k] !== 0 && found(k) >= 0 && acts(found(k)));
  const matter = a.start.some((_, k) => k > i && isContent(a, k) && a.entity[k] === 0 && found(k) >= 0 && found(k) !== j);
  return actor && matter;
}

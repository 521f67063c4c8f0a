import { hashKey } from "../core/hash.ts";
import { rememberEach, rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { among, anyToken, hasFlag, tokensWhere } from "../language/scan.ts";
import { PAST_PARTICIPLE } from "../language/tag-sets.ts";
import { anotherVerb, hasTag, isCue, isIntending, isLeading, isPassive, keys, polarityDiffers } from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { hasOtherHolder, holdersOf, holds, isOthers } from "./holders.ts";
import { actUnfound } from "./only-meant.ts";
import type { Opposed, Pair } from "./pair.ts";
import { ADMITTING, against, CHARGES, DISAPPROVING, inFavour, isAgainst, NOUNS } from "./position-words.ts";

/**
 * Does the sentence report the contrary position on the same matter: "rejected calls for a subsidy" against "agreed to
 * a subsidy", "did not rule out a strike" against "ruled out a strike"?
 */
export const opposedPosition: (pair: Pair) => Opposed | null = rememberLast((pair) => {
  const ours = positionsIn(pair.statement);
  if (ours.length === 0) return null;
  const theirs = positionsIn(pair.sentence);
  for (const p of ours) {
    const contrary = contraryOf(pair, p, theirs);
    if (contrary !== undefined) return { statementToken: p.token, sentenceToken: contrary.token };
  }
  return null;
});

function contraryOf(pair: Pair, p: Position, theirs: readonly Position[]): Position | undefined {
  const alike = p.denies ? theirs.find((q) => q.lemma === p.lemma && q.denies) : undefined;
  if (alike !== undefined) return contraryBehind(pair, p, alike, theirs);
  // Both are in favour: "refused an escort and granted bail".
  if (p.stands && !p.denies && theirs.some((q) => q.lemma === p.lemma && q.stands && !q.denies && !q.undone))
    return undefined;
  if (theirs.some((q) => agrees(pair, p, q))) return undefined;
  return theirs.find((q) => exclude(p, q) && isOfTheSame(pair, p, q));
}

/** "Ruled out a sale" against "ruled out a merger but was ready to discuss a sale": both deny, but not the same. */
const contraryBehind = (pair: Pair, p: Position, alike: Position, theirs: readonly Position[]): Position | undefined =>
  isElsewhere(pair, matterOf(pair, p.token), alike.token)
    ? theirs.find((q) => q.token > alike.token && exclude(p, q) && hasMatterBehind(pair, p.token, q.token))
    : undefined;

/** Is it the same one's position, or one on the same matter? */
function isOfTheSame(pair: Pair, p: Position, q: Position): boolean {
  if (isOthers(pair, q.token) || isNobodys(pair, p.token, q.token)) return false;
  if (p.undone && isElsewhere(pair, matterOf(pair, p.token), q.token)) return false;
  return p.undone && q.inFavour !== 0
    ? sameActor(pair, p.token, q.token) && !hasOtherHolder(pair, q.token)
    : sameMatter(pair, p.token, q.token) || sameActor(pair, p.token, q.token);
}

/**
 * "Does not want a toll" and "opposes a toll": does the statement deny a position of which the sentence has the contrary, or the
 * other way round, of one actor on one matter?
 */
export const sharesPosition: (pair: Pair) => boolean = rememberLast((pair) => {
  const theirs = positionsIn(pair.sentence);
  return positionsIn(pair.statement).some((p) =>
    theirs.some((q) => sameEffect(p, q) && sameActor(pair, p.token, q.token) && !isOthers(pair, q.token)),
  );
});

const sameEffect = (p: Position, q: Position): boolean =>
  ((p.inFavour & q.against) !== 0 && p.undone && q.denies) || ((p.against & q.inFavour) !== 0 && p.undone && q.stands);

/** A word that takes a position, and how it stands. */
interface Position {
  readonly token: number;
  readonly lemma: number;
  /** Bits: the pairs of `POSITIONS` of which it is on the side against, and in favour. */
  readonly against: number;
  readonly inFavour: number;
  /** Is it a word of denial that is not itself denied? */
  readonly denies: boolean;
  /** Is it under a denial, so that it denies nothing: "could not rule out", "no longer rejects"? */
  readonly undone: boolean;
  /** Is it affirmed plainly? */
  readonly stands: boolean;
}

/** Kept with the analysis, which the archive keeps open. */
const positionsIn: (a: Analysis) => readonly Position[] = rememberEach((a) =>
  [...a.start.keys()].flatMap((i) => positionAt(a, i)),
);

/** "Be part of" a thing, as a word for being included. */
const PART = hashKey("part");
const BE = hashKey("be");

function positionAt(a: Analysis, token: number): Position[] {
  const lemma = a.lemma[token] as number;
  const sides = { against: against.get(lemma) ?? 0, inFavour: inFavour.get(lemma) ?? 0 };
  if ((sides.against | sides.inFavour) === 0 || !isContent(a, token)) return [];
  const isPart = lemma === PART && a.lemma[token - 1] === BE;
  const isNoun = classOf(a, token) === CLASS.NOUN && !NOUNS.has(lemma) && !isPart;
  if (isNoun || classOf(a, token) === CLASS.NAME) return [];
  if (isIntending(a, token) && wantsDenied(a, token)) return [];
  const flags = a.flags[token] as number;
  const stands = (flags & (FLAG.NEGATED | FLAG.HEDGED | FLAG.CONDITIONAL)) === 0;
  const denies = isCue(a, token) ? (flags & FLAG.NEGATED) === 0 : stands && DISAPPROVING.has(lemma);
  const undone = isCue(a, token) ? !denies : classOf(a, token) === CLASS.VERB && isUnderNot(a, token);
  return [{ token, lemma, ...sides, denies, undone, stands }];
}

/** "Wants the treaty rejected", "promised to drop the case", "wanted to prevent it": who wants a denial is not in favour. */
const wantsDenied = (a: Analysis, i: number): boolean =>
  anyToken(
    a,
    (k) =>
      k > i &&
      a.clause[k] === a.clause[i] &&
      ((isCue(a, k) && isAgainst(a.lemma[k] as number)) ||
        (OUT.has(a.lemma[k] as number) && STAYING.has(a.lemma[k - 1] ?? 0))),
  );

const WANT = hashKey("want");

/** "Wants the mission limited": it is the limit that is wanted. */
const wantsItDone = (b: Analysis, j: number, t: number): boolean =>
  b.lemma[j] === WANT && hasTag(b, t + 1, PAST_PARTICIPLE);

/** "Wants them to stay out": not in. */
const OUT = keys("out outside away off");
const STAYING = keys("stay keep remain be leave");

/** "Is open to a loan" and "refused a grant but was ready to discuss a loan": are both in favour of some same thing? */
function agrees(pair: Pair, p: Position, q: Position): boolean {
  if ((p.inFavour & q.inFavour) === 0 || !p.stands || !q.stands || p.denies || q.denies || q.undone) return false;
  const { sentence: b, alignment } = pair;
  return matterOf(pair, p.token).some((k) => {
    const t = alignment.to[k] as number;
    return t > q.token && b.clause[t] === b.clause[q.token];
  });
}

/** Is all of the matter of the word at `i` behind the word at `j`, in its clause? */
function hasMatterBehind(pair: Pair, i: number, j: number): boolean {
  const { sentence: b, alignment } = pair;
  const matter = matterOf(pair, i);
  return (
    matter.length > 0 &&
    matter.every((k) => (alignment.to[k] as number) > j && b.clause[alignment.to[k] as number] === b.clause[j])
  );
}

const exclude = (p: Position, q: Position): boolean =>
  ((p.against & q.against) !== 0 && ((p.denies && q.undone) || (p.undone && q.denies))) ||
  ((p.against & q.inFavour) !== 0 && p.denies && q.stands) ||
  ((p.inFavour & q.against) !== 0 && p.stands && q.denies) ||
  // "Would accept" against "would never tolerate".
  ((p.inFavour & q.inFavour) !== 0 && ((p.stands && q.undone) || (p.undone && q.stands)));

const NOT = keys("not never");

/** Tokens between "not" and the word that it undoes: "did not flatly rule out". */
const REACH = 2;

const isUnderNot = (a: Analysis, i: number): boolean => among(a, i - REACH, i, NOT);

/** Tokens before the verb among which such a word stands. */
const TAKING_REACH = 3;

/** Is something that follows in the statement found behind, or as the subject of, the contrary word, and turned by it? */
function sameMatter({ statement: a, sentence: b, alignment }: Pair, i: number, j: number): boolean {
  const passive = isPassive(b, j);
  const takesUp = ADMITTING.has(a.lemma[i] as number) && among(b, j - TAKING_REACH, j, CHARGES);
  const turns = !takesUp && !DISAPPROVING.has(a.lemma[i] as number) && !DISAPPROVING.has(b.lemma[j] as number);
  if (actUnfound(a, i, alignment)) return false;
  // What is "unlikely", or "part" of a thing, stands before it.
  const either = classOf(b, j) === CLASS.MODIFIER || b.lemma[j] === PART;
  return anyToken(a, (k) => {
    const t = alignment.to[k] as number;
    if (k === i || t < 0 || t === j || !isContent(a, k) || a.entity[k] !== 0) return false;
    if (((a.flags[k] as number) & FLAG.LIKENED) !== 0) return false;
    if (turns && !polarityDiffers(a, k, b, t)) return false;
    if (wantsItDone(b, j, t)) return false;
    return (either || (takesUp && t < j) || (passive ? t < j : t > j)) && isBeside(b, t, j);
  });
}

/**
 * Are the tokens in one clause, or in two that follow one another? Not if the thing at `t` is the object of another verb, of the
 * same subject: "welcomed the cameras but would fight the merger".
 */
function isBeside(b: Analysis, t: number, j: number): boolean {
  const [there, here] = [b.clause[t] as number, b.clause[j] as number];
  return there === here || (Math.abs(there - here) === 1 && !isObjectBehindBut(b, t));
}

const COORDINATING = keys("but and while");

function isObjectBehindBut(b: Analysis, t: number): boolean {
  const first = b.clause.indexOf(b.clause[t] as number);
  return COORDINATING.has(b.lemma[first] as number) && anotherVerb(b, first, t - 1);
}

/** "Agreed to support a sale": what was agreed to is the sale. */
const isStance = (a: Analysis, i: number): boolean =>
  against.has(a.lemma[i] as number) || inFavour.has(a.lemma[i] as number) || isLeading(a, i);

/** The words behind token `i` of the statement, before it in the passive, names apart, that the sentence has: what the word is about. */
export const matterOf = ({ statement: a, alignment }: Pair, i: number): number[] =>
  tokensWhere(
    a,
    (k) =>
      (isPassive(a, i) ? k < i : k > i) && isContent(a, k) && a.entity[k] === 0 && (alignment.to[k] as number) >= 0,
  );

/**
 * "Has not ruled out boats" against "ruled out soldiers, but left open boats": is all of the matter in another clause than the
 * word of denial at `j`? Where there is none it is not.
 */
export const isElsewhere = ({ sentence: b, alignment }: Pair, matter: readonly number[], j: number): boolean =>
  matter.length > 0 && matter.every((k) => b.clause[alignment.to[k] as number] !== b.clause[j]);

/** "Prague wants drones shot down" against "the Czech proposal was rejected": who wants a thing may be refused it, by whom is not said. */
function isNobodys({ statement: a, sentence: b }: Pair, i: number, j: number): boolean {
  return !isPassive(a, i) && isPassive(b, j) && holdersOf(a, i).length > 0 && !hasFlag(b, FLAG.AGENT);
}

/** Is the position that of the statement's actor, on something of which the sentence speaks: "was rejected by Orlo"? */
function sameActor({ statement: a, sentence: b, alignment }: Pair, i: number, j: number): boolean {
  const found = (k: number): number => alignment.to[k] as number;
  const actor = anyToken(a, (k) => k < i && a.entity[k] !== 0 && found(k) >= 0 && holds(b, found(k), j));
  const spokenOf = tokensWhere(
    a,
    (k) => k > i && isContent(a, k) && !isStance(a, k) && found(k) >= 0 && found(k) !== j && isBeside(b, found(k), j),
  );
  // "Backs letting Norway into the bloc": two names behind the word tell the matter as well.
  const names = new Set(spokenOf.map((k) => a.entity[k]).filter((key) => key !== 0));
  return actor && (names.size > 1 || spokenOf.some((k) => a.entity[k] === 0));
}

import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { type Lexicon, RELATION, relationKind } from "../language/lexicon.ts";
import { isReporting } from "../language/reporting.ts";
import { isLeading, keys, TAKEN_UP } from "./acts.ts";
import { type Alignment, CLASS, classOf, isContent } from "./align.ts";
import { CONTRAST } from "./contrast.ts";
import type { Pair } from "./pair.ts";

const TAKING_UP = keys("this it that");
const PROPOSED = keys("plan proposal idea initiative scheme project offer");
const PROPOSING = keys("propose suggest plan envisage outline unveil advocate push");

/** "This is not the same as …": a plan or proposal that the sentence before has named, or "under Ford's plan" where Ford proposes it. */
const takesUp = (a: Analysis, i: number, b: Analysis): boolean =>
  (TAKEN_UP.has(a.lemma[i] as number) &&
    (TAKING_UP.has(b.lemma[0] as number) || TAKING_UP.has(b.lemma[1] as number))) ||
  (PROPOSED.has(a.lemma[i] as number) && b.lemma.some((lemma) => PROPOSING.has(lemma)));

/**
 * Does the sentence speak of the name at token `i` of the statement without naming it: as its carried subject, or, for a
 * name that is not the statement's actor, as what the whole article is about? Of the plan there as "this"? Or of a narrower
 * case of what it denies?
 */
export function isUnderstood(a: Analysis, i: number, b: Analysis, alignment: Alignment): boolean {
  const key = a.entity[i] as number;
  if (key === 0)
    return (
      takesUp(a, i, b) ||
      narrowsDenied(a, i, b, alignment) ||
      onlyLinks(a, i, alignment) ||
      isReported(a, i, b) ||
      isTitle(a, i, alignment)
    );
  if (b.carried.includes(key)) return true;
  return ((a.flags[i] as number) & FLAG.BEFORE_VERB) === 0 && b.topic.includes(key) && headFound(a, i, alignment);
}

/**
 * Who is no member is no full member: what stands before a noun narrows it, and to deny the wider is to deny the narrower
 * (monotonicity: MacCartney & Manning 2009).
 */
function narrowsDenied(a: Analysis, i: number, b: Analysis, alignment: Alignment): boolean {
  if (!isNominal(a, i)) return false;
  let head = i;
  while (head + 1 < a.start.length && isNominal(a, head + 1)) head++;
  const there = head === i ? -1 : (alignment.to[head] as number);
  return there >= 0 && isNominal(b, there) && ((b.flags[there] as number) & FLAG.NEGATED) !== 0;
}

/** Tokens from a title's first word to the name: "Deputy Prime Minister Ford". */
const TITLE_REACH = 4;

/** "Finance Minister Ford" where the sentence has "Ford": his title adds nothing, unless he is given another (see office.ts). */
function isTitle(a: Analysis, i: number, alignment: Alignment): boolean {
  let name = i + 1;
  while (name <= i + TITLE_REACH && a.entity[name] === 0 && isNominal(a, name)) name++;
  const isNamed = name < a.start.length && a.entity[name] !== 0 && (alignment.to[name] as number) >= 0;
  return (
    isNamed &&
    name <= i + TITLE_REACH &&
    isNominal(a, i) &&
    a.clause[name] === a.clause[i] &&
    classOf(a, name) === CLASS.NAME
  );
}

/** "Ford warned that …" where somebody's words are told: by which verb, says little. */
const isReported = (a: Analysis, i: number, b: Analysis): boolean =>
  isReporting(a.lemma[i] as number) &&
  classOf(a, i) === CLASS.VERB &&
  b.flags.some(
    (flags, j) => (flags & FLAG.QUOTED) !== 0 || (isReporting(b.lemma[j] as number) && classOf(b, j) === CLASS.VERB),
  );

const MAKING = keys(
  "become make turn render constitute give take hold carry conduct provide get put begin start launch show express reach issue",
);
/** Tokens behind such a verb in which what comes to be stands: "make Norland a full member". */
const MADE_REACH = 6;

/** "Would become a member" where membership is spoken of: a verb that only links adds nothing to what it links (Jespersen 1942). */
function onlyLinks(a: Analysis, i: number, alignment: Alignment): boolean {
  if (!MAKING.has(a.lemma[i] as number)) return false;
  let last = -1;
  for (let k = i + 1; k <= i + MADE_REACH && k < a.start.length && a.clause[k] === a.clause[i]; k++)
    if (classOf(a, k) === CLASS.NOUN && isContent(a, k)) last = k;
  return last >= 0 && (alignment.to[last] as number) >= 0;
}

const isNominal = (a: Analysis, i: number): boolean => isContent(a, i) && NOMINAL.has(classOf(a, i));
const NOMINAL: ReadonlySet<number> = new Set([CLASS.NOUN, CLASS.MODIFIER, CLASS.NAME]);

/** Is the content word before a name, which it completes, in the sentence? "Troops to X", not "joining X". */
function headFound(a: Analysis, i: number, alignment: Alignment): boolean {
  for (let k = i - 1; k >= 0; k--)
    if (isContent(a, k) && a.entity[k] !== a.entity[i]) return (alignment.to[k] as number) >= 0;
  return false;
}

/**
 * IDF-weighted share (0-1) of the statement's content words that the sentence, or what it refers back to, speaks
 * of.
 * @param leading whether verbs that only lead to the act ("pledged", "became") count where they are missing: to deny the
 * act is to deny the pledge, to mention it is not to confirm one
 */
export function informationFound(pair: Pair, leading = true): number {
  const { statement: a, alignment, lexicon } = pair;
  let all = 0;
  let found = 0;
  for (let i = 0; i < a.start.length; i++) {
    if (!isContent(a, i) || (!leading && isLeading(a, i) && (alignment.to[i] as number) < 0)) continue;
    const idf = lexicon.idf(a.word[i] as number);
    all += idf;
    found += idf * foundAt(pair, i);
  }
  return all > 0 ? found / all : 0;
}

/** How much (0-1) of the statement's word `i` the sentence speaks of; an opposite speaks of the same thing. */
export function foundAt({ statement: a, sentence: b, alignment, contrasts }: Pair, i: number): number {
  for (const c of contrasts) if (c.statementToken === i && c.kind === CONTRAST.ANTONYM) return 1;
  return alignedAt(a, i, b, alignment);
}

/** The same from the alignment alone. */
const alignedAt = (a: Analysis, i: number, b: Analysis, alignment: Alignment): number =>
  (alignment.score[i] as number) || (isUnderstood(a, i, b, alignment) ? 1 : 0);

/** The share of its information from which a statement is spoken of as a whole. */
export const COMPLETE = 0.9;

const opposable = new WeakMap<Analysis, Uint8Array>();

/** 1 for each word that has an opposite in the lexicon, or is derived from one that has; kept with the analysis. */
function withOpposites(a: Analysis, lexicon: Lexicon): Uint8Array {
  let found = opposable.get(a);
  if (found === undefined) {
    found = Uint8Array.from(a.word, (word) => {
      let has = 0;
      const visit = (_: number, relation: number): void => {
        if (relationKind(relation) === RELATION.ANTONYM) has = 1;
      };
      lexicon.neighbours(word, visit);
      const family = lexicon.family(word);
      if (family !== word) lexicon.neighbours(family, visit);
      return has;
    });
    opposable.set(a, found);
  }
  return found;
}

/**
 * The most that `informationFound` can be, from the alignment alone: every word that was not found and has an opposite
 * counts as if the opposite were there. It tells most of what a search returns off before the dearer comparisons.
 */
export function mostFound(lexicon: Lexicon, a: Analysis, b: Analysis, alignment: Alignment): number {
  const hasOpposite = withOpposites(a, lexicon);
  let all = 0;
  let found = 0;
  for (let i = 0; i < a.start.length; i++) {
    if (!isContent(a, i)) continue;
    const idf = lexicon.idf(a.word[i] as number);
    all += idf;
    if (hasOpposite[i] === 1) found += idf;
    else found += idf * alignedAt(a, i, b, alignment);
  }
  return all > 0 ? found / all : 0;
}

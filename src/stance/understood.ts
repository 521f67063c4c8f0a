import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isReporting } from "../language/reporting.ts";
import { keys, TAKEN_UP } from "./acts.ts";
import { type Alignment, CLASS, classOf, isContent } from "./align.ts";

/** What a sentence speaks of without a word for it. */

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

import { KeySet } from "../core/key-set.ts";
import { rememberEach } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isReporting } from "../language/reporting.ts";
import { anyToken, hasLemma } from "../language/scan.ts";
import { keys, TAKEN_UP } from "./acts.ts";
import { type Alignment, CLASS, classOf, isContent } from "./align.ts";
import { LIFE, lifeEvent, lifespanOf } from "./conflict/lifespan.ts";

/** What a sentence speaks of without a word for it. */

const TAKING_UP = keys("this it that");
const PROPOSED = keys("plan proposal idea initiative scheme project offer");
const PROPOSING = keys("propose suggest plan envisage outline unveil advocate push");

/**
 * Does the sentence speak of the name at token `i` of the statement without naming it: as its carried subject, or, for a
 * name that is not the statement's actor, as what the whole article is about? Of the plan there as "this"? Or of a narrower
 * case of what it denies?
 */
export function isUnderstood(a: Analysis, i: number, b: Analysis, { to }: Alignment): boolean {
  const key = a.entity[i] as number;
  if (key !== 0) {
    if (b.carried.includes(key)) return true;
    return ((a.flags[i] as number) & FLAG.BEFORE_VERB) === 0 && b.topic.includes(key) && headFound(a, i, to);
  }
  const { ways, heads, names, made } = waysIn(a);
  const open = ways[i] as number;
  if (open === 0) return false;
  return (
    ((open & WAY.LINKS) !== 0 && (to[made[i] as number] as number) >= 0) ||
    ((open & WAY.TITLE) !== 0 && (to[names[i] as number] as number) >= 0) ||
    ((open & WAY.NARROWS) !== 0 && isDenied(b, to[heads[i] as number] as number)) ||
    ((open & WAY.TAKEN_UP) !== 0 && takesUp(b)) ||
    ((open & WAY.PROPOSED) !== 0 && proposes(b)) ||
    ((open & WAY.REPORTED) !== 0 && reports(b)) ||
    ((open & WAY.LIVED) !== 0 && lifespanOf(b) !== null)
  );
}

/**
 * In which ways each token of a statement, names apart, could be spoken of without a word for it, and the token on which that
 * hangs: told once a statement, for the thirty sentences it is laid beside.
 */
interface Ways {
  /** Bits of `WAY`. */
  readonly ways: Uint8Array;
  /** The noun at the end of the phrase that the token narrows. */
  readonly heads: Int16Array;
  /** The name whose title it is. */
  readonly names: Int16Array;
  /** The noun that the verb links. */
  readonly made: Int16Array;
}

const WAY = { TAKEN_UP: 1, PROPOSED: 2, NARROWS: 4, LINKS: 8, REPORTED: 16, TITLE: 32, LIVED: 64 } as const;

const waysIn: (a: Analysis) => Ways = rememberEach((a) => {
  const size = a.start.length;
  const found = {
    ways: new Uint8Array(size),
    heads: new Int16Array(size),
    names: new Int16Array(size),
    made: new Int16Array(size),
  };
  for (let i = 0; i < size; i++) {
    const lemma = a.lemma[i] as number;
    const head = headOf(a, i);
    const name = titleOf(a, i);
    const linked = linkedBy(a, i);
    found.heads[i] = head;
    found.names[i] = name;
    found.made[i] = linked;
    found.ways[i] =
      (TAKEN_UP.has(lemma) ? WAY.TAKEN_UP : 0) |
      (PROPOSED.has(lemma) ? WAY.PROPOSED : 0) |
      (head >= 0 ? WAY.NARROWS : 0) |
      (linked >= 0 ? WAY.LINKS : 0) |
      (isReporting(lemma) && classOf(a, i) === CLASS.VERB ? WAY.REPORTED : 0) |
      (name >= 0 ? WAY.TITLE : 0) |
      (LIFE.has(lemma) && lifeEvent(a) !== 0 ? WAY.LIVED : 0);
  }
  return found;
});

/** "This is not the same as …": a plan or proposal that the sentence before has named. */
const takesUp = (b: Analysis): boolean => TAKING_UP.has(b.lemma[0] as number) || TAKING_UP.has(b.lemma[1] as number);

/** "Under Ford's plan" where Ford proposes it. */
const proposes = (b: Analysis): boolean => hasLemma(b, PROPOSING);

/**
 * Who is no member is no full member: what stands before a noun narrows it, and to deny the wider is to deny the narrower
 * (monotonicity: MacCartney & Manning 2009). -1 where nothing is narrowed.
 */
function headOf(a: Analysis, i: number): number {
  if (!isNominal(a, i)) return -1;
  let head = i;
  while (head + 1 < a.start.length && isNominal(a, head + 1)) head++;
  return head === i ? -1 : head;
}

const isDenied = (b: Analysis, there: number): boolean =>
  there >= 0 && isNominal(b, there) && ((b.flags[there] as number) & FLAG.NEGATED) !== 0;

/** Tokens from a title's first word to the name: "Deputy Prime Minister Ford". */
const TITLE_REACH = 4;

/** "Finance Minister Ford" where the sentence has "Ford": his title adds nothing, unless he is given another (see office.ts). */
function titleOf(a: Analysis, i: number): number {
  if (!isNominal(a, i)) return -1;
  let name = i + 1;
  while (name <= i + TITLE_REACH && a.entity[name] === 0 && isNominal(a, name)) name++;
  const isName =
    name < a.start.length &&
    name <= i + TITLE_REACH &&
    a.entity[name] !== 0 &&
    a.clause[name] === a.clause[i] &&
    classOf(a, name) === CLASS.NAME;
  return isName ? name : -1;
}

/** "Ford warned that …" where somebody's words are told: by which verb, says little. */
const reports = (b: Analysis): boolean =>
  anyToken(
    b,
    (j) =>
      ((b.flags[j] as number) & FLAG.QUOTED) !== 0 ||
      (isReporting(b.lemma[j] as number) && classOf(b, j) === CLASS.VERB),
  );

const MAKING = keys(
  "become make turn render constitute give take hold carry conduct provide get put begin start launch show express reach issue",
);
/** Tokens behind such a verb in which what comes to be stands: "make Norland a full member". */
const MADE_REACH = 6;

/** "Would become a member" where membership is spoken of: a verb that only links adds nothing to what it links (Jespersen 1942). */
function linkedBy(a: Analysis, i: number): number {
  if (!MAKING.has(a.lemma[i] as number)) return -1;
  let last = -1;
  for (let k = i + 1; k <= i + MADE_REACH && k < a.start.length && a.clause[k] === a.clause[i]; k++)
    if (classOf(a, k) === CLASS.NOUN && isContent(a, k)) last = k;
  return last;
}

const isNominal = (a: Analysis, i: number): boolean => isContent(a, i) && NOMINAL.has(classOf(a, i));
const NOMINAL = new KeySet([CLASS.NOUN, CLASS.MODIFIER, CLASS.NAME]);

/** Is the content word before a name, which it completes, in the sentence? "Troops to X", not "joining X". */
function headFound(a: Analysis, i: number, to: Int16Array): boolean {
  for (let k = i - 1; k >= 0; k--) if (isContent(a, k) && a.entity[k] !== a.entity[i]) return (to[k] as number) >= 0;
  return false;
}

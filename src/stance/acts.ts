import { hashKey } from "../core/hash.ts";
import { KeySet } from "../core/key-set.ts";
import { rememberEach } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isReporting } from "../language/reporting.ts";
import { among, anyToken, firstToken, hasFlag, tokensWhere } from "../language/scan.ts";
import { FINITE, GERUND, hasTagOf, PREPOSITION, type TagSet, tagSet } from "../language/tag-sets.ts";
import { CLASS, classOf, isContent } from "./align.ts";

/** The lemma keys of a list of words. */
export const keys = (words: string): KeySet => new KeySet(words.split(" ").map(hashKey));

/** Verbs that tie a subject to what it is or comes to be, and light verbs ("make an offer", Jespersen 1942). */
const LINKING = keys(
  "become remain stay seem appear mean call describe begin start continue make take give get put provide hold carry conduct consider regard view deem",
);
/** Those of them that say something comes to be, or stays, what it is called. */
export const BECOMING = keys("become remain stay make");
/** Verbs of wanting and committing: what they lead to is the act, but they do not say that it is done. */
const INTENDING = keys(
  "want plan propose intend expect hope wish aspire aim seek agree pledge promise vow commit offer allow let permit enable require oblige obligate compel",
);

/** Does the token only lead to the act, by linking or by intending it? */
export const isLeading = (a: Analysis, i: number): boolean => LINKING.has(a.lemma[i] as number) || isIntending(a, i);

export const isIntending = (a: Analysis, i: number): boolean => INTENDING.has(a.lemma[i] as number);

/** Aligned well enough to be the same act. */
export const SAME_ACT = 0.55;

/** Is the one word under an odd number of negations, and the other not? */
export const polarityDiffers = (a: Analysis, i: number, b: Analysis, j: number): boolean =>
  (((a.flags[i] as number) ^ (b.flags[j] as number)) & FLAG.NEGATED) !== 0;

/** Is it a word of denial, or one of several that make one? */
export const isCue = (a: Analysis, i: number): boolean => ((a.flags[i] as number) & FLAG.CUE) !== 0;

/** A participle with a form of "be": its subject is who undergoes. */
export const isPassive = (a: Analysis, i: number): boolean => ((a.flags[i] as number) & FLAG.PASSIVE) !== 0;

/** Tokens before a verb among which its auxiliaries stand: "has not yet been". */
export const AUXILIARIES = 4;

/** Is one of these words among the auxiliaries of the verb at `i`? */
export const hasAuxiliary = (a: Analysis, i: number, words: KeySet): boolean => among(a, i - AUXILIARIES, i, words);

const NOT = keys("not never");

/** Does "not" or "never" stand among the verb's auxiliaries? */
export const isNotted = (a: Analysis, i: number): boolean => hasAuxiliary(a, i, NOT);

/** Has a token of the clause the flag? */
export const hasInClause = (a: Analysis, clause: number, flag: number): boolean =>
  anyToken(a, (k) => ((a.flags[k] as number) & flag) !== 0 && a.clause[k] === clause);

/** Is it the main verb of its clause? */
export const isPredicate = (a: Analysis, i: number): boolean => ((a.flags[i] as number) & FLAG.PREDICATE) !== 0;

/** The first such verb, be it one of denying, linking or intending; -1 for none. */
export const predicateOf = (a: Analysis): number => firstToken(a, (i) => isPredicate(a, i));

/** Only planned, or only possible. */
export const MEANT = FLAG.PLANNED | FLAG.HEDGED;

export const isMeant = (a: Analysis, i: number): boolean => ((a.flags[i] as number) & MEANT) !== 0;

/** Does the text itself only plan something, or hold it possible? */
export const leavesOpen = (a: Analysis): boolean => anyToken(a, (i) => isContent(a, i) && isMeant(a, i));

/** Is there a verb of its own behind `from`, up to `to`: "fired him over a memo why she should not be charged"? */
export function anotherVerb(a: Analysis, from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) if (isPredicate(a, k)) return true;
  return false;
}

/** Has the token a tag of this set? */
export const hasTag = (a: Analysis, i: number, set: TagSet): boolean => hasTagOf(a.tag, i, set);

const PARTICIPLE = tagSet(/^VB[NG]$/);
const MODIFIED = tagSet(/^(?:NNS?|JJ|'')$/);
const VERB_FORM = tagSet(/^(?:VBD|VBZ|VBP|VB)$/);
export const ARTICLE = tagSet(/^DT$/);
/** The articles for one that was not spoken of. */
export const INDEFINITE = keys("a an");
export const POSSESSIVE = tagSet(/^POS$/);

/** What a text says is done, and how. */
export interface Acts {
  /** Tokens of what is said to be done; participles before a noun and verbs of saying are none. */
  readonly all: readonly number[];
  /** The predicate of the first clause that has one; -1 for a text that only links or reports. */
  readonly main: number;
  /** "X is a member of Y", "it is weaker": nouns and adjectives between the first verb and the next preposition. */
  readonly state: readonly number[];
  /** Verbs that only lead to an act, or report: what is said where there is nothing else ("plans a bid", "were told"). */
  readonly leading: readonly number[];
  /** Does it deny anything, anywhere? */
  readonly denies: boolean;
  /** Does it assert anything? A headline without a finite verb does not. */
  readonly asserts: boolean;
}

/** Read once a text: the statement is laid beside thirty sentences. */
export const actsIn: (a: Analysis) => Acts = rememberEach((a) => {
  const verbs = verbsIn(a);
  const leads = (i: number): boolean => isLeading(a, i) || isReporting(a.lemma[i] as number);
  const all = verbs.filter(
    (i) => !leads(i) && !(hasTag(a, i, PARTICIPLE) && hasTag(a, i + 1, MODIFIED)) && !isSubject(a, i) && !isBeing(a, i),
  );
  return {
    all,
    main: all.find((i) => isPredicate(a, i)) ?? -1,
    state: assertedState(a),
    leading: verbs.filter(leads),
    denies: hasFlag(a, FLAG.CUE),
    asserts: anyToken(a, (i) => hasTag(a, i, FINITE) && !(isReporting(a.lemma[i] as number) && all.length === 0)),
  };
});

/** "Agreed to" is compared as "accepted" (phrasal.ts). */
const DECIDING = keys("accept decide vote choose opt manage");
export const TO = hashKey("to");
export const INFINITIVE = tagSet(/^VB$/);

/** "Agreed to sign", "voted to leave": the act that was decided on, where to decide is the main act; -1 for none. */
export function decidedOn(a: Analysis): number {
  const { main } = actsIn(a);
  return DECIDING.has(a.lemma[main] ?? 0) && a.lemma[main + 1] === TO && hasTag(a, main + 2, INFINITIVE)
    ? main + 2
    : -1;
}

const SERVING = keys("work serve act");
const AS = hashKey("as");

/** "Worked as a spy" says what she was. */
const isBeing = (a: Analysis, i: number): boolean => SERVING.has(a.lemma[i] as number) && a.lemma[i + 1] === AS;

const BE_KEY = hashKey("be");
export const BE = new KeySet([BE_KEY]);
export const HAVE = keys("have");

/** "Sending aid would be wise": what is said is that it is wise. */
function isSubject(a: Analysis, i: number): boolean {
  if (!hasTag(a, i, GERUND) || hasAuxiliary(a, i, BE)) return false;
  for (let k = i + 1; k < a.start.length && a.clause[k] === a.clause[i]; k++) {
    if (a.lemma[k] === BE_KEY) return !hasTag(a, k + 1, PARTICIPLE);
    if (isPredicate(a, k)) return false;
  }
  return false;
}

/** Verbs that say something of their own and deny nothing. */
const verbsIn = (a: Analysis): number[] =>
  tokensWhere(
    a,
    (i) =>
      isContent(a, i) && classOf(a, i) === CLASS.VERB && ((a.flags[i] as number) & FLAG.CUE) === 0 && !isNeedNot(a, i),
  );

const NEED = hashKey("need");

/** "Need not pay": a modal (Quirk et al. 1985, 3.42). */
const isNeedNot = (a: Analysis, i: number): boolean => a.lemma[i] === NEED && NOT.has(a.lemma[i + 1] ?? 0);

/** What a newspaper calls by the noun alone once it has been named: "the French plan", then "the plan". */
export const TAKEN_UP = keys(
  "plan proposal idea initiative scheme project deal agreement offer bill law measure programme program report study",
);

/** Adverbs that say of what is said since when, or that it is all: "only after a deal", "has yet to permit". */
const WHEN = keys("only already yet still just also even again");
/** "Are among the exceptions" says what they are. */
const AMONG = hashKey("among");

function assertedState(a: Analysis): number[] {
  const asserted: number[] = [];
  let verb = -1;
  for (let i = 0; i < a.start.length; i++) {
    const c = classOf(a, i);
    const inClause = verb >= 0 && a.clause[i] === a.clause[verb];
    if (!inClause && asserted.length > 0) break;
    if (hasTag(a, i, VERB_FORM)) {
      verb = i;
      // "Said sending aid would be wise": what is said is behind "be".
      if (a.lemma[i] === BE_KEY) asserted.length = 0;
    } else if (inClause && hasTag(a, i, PREPOSITION)) {
      if (!isBeing(a, i - 1) && (a.lemma[i] !== AMONG || asserted.length > 0)) break;
    } else if (inClause && isContent(a, i) && a.entity[i] === 0 && (c === CLASS.NOUN || c === CLASS.MODIFIER)) {
      if (!WHEN.has(a.lemma[i] as number)) asserted.push(i);
    }
  }
  return asserted;
}

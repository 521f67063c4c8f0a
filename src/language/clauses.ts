import { FINITE } from "./forms.ts";
import { CALENDAR } from "./gazetteer/names.ts";
import { isReportingLemma } from "./roles.ts";
import { isSpacedHyphen, tagged, type Words } from "./words.ts";

/** How a clause hangs on the one before it. */
export const LINK = { MAIN: 0, RELATIVE: 1, COMPLEMENT: 2, ADVERBIAL: 3, COORDINATE: 4, APART: 5 } as const;
export type Link = (typeof LINK)[keyof typeof LINK];

export interface Clauses {
  /** Number of the clause of each token, from 0. */
  readonly of: Uint8Array;
  readonly link: readonly Link[];
  /** The clause it interrupts or hangs on; itself for the first. */
  readonly parent: readonly number[];
}

const ADVERBIAL =
  /^(?:but|while|although|though|whereas|because|unless|if|when|despite|however|since|after|before|until|as|whether|so|yet|once)$/;
/** Conjunctions that also introduce a noun phrase: they open a clause only with a finite verb behind them. */
const NEEDS_VERB = /^(?:since|after|before|until|as|despite|so|yet|once|when|but)$/;
const APART = /^(?:;|:|--+|—|–|\(|\)|-LRB-|-RRB-|\[|\])$/;
const CLOSES = /^(?:\)|-RRB-|\])$/;
const DASH = /^(?:--+|-|—|–)$/;
/** Tokens that a dateline takes up at most: "PORT LEVIN (Reuters) -". */
const DATELINE = 8;
const MOST_CLAUSES = 250;

/** Is there a finite verb in the tokens behind `from`, before the next break? */
function finiteAhead(w: Words, from: number, reach: number): number {
  for (let i = from; i < Math.min(w.form.length, from + reach); i++) {
    if (tagged(w, i, FINITE)) return i;
    // "that account and said": the verb is not the account's.
    if (/^(?:and|or|but)$/.test(w.lower[i] as string) && tagged(w, i + 1, FINITE)) return -1;
    if (/^[,;:—]$/.test(w.form[i] as string) || APART.test(w.form[i] as string)) return -1;
  }
  return -1;
}

/**
 * Splits a sentence into clauses by its conjunctions, relative pronouns, reporting verbs and punctuation: a light
 * splitter over tags, no parse. What counts is that a negation stays with its own predicate.
 *
 *     T. has ruled out sending forces | but expressed willingness to consider air support
 *     M., | who has ruled out troops, | presented her plan            clauses 0 1 0
 */
export function clauses(w: Words): Clauses {
  const n = w.form.length;
  const of = new Uint8Array(n);
  const link: Link[] = [LINK.MAIN];
  const parent: number[] = [0];
  let current = 0;
  /** Finite verbs seen in the current clause since it was opened or resumed, and in each clause at all. */
  let verbs = 0;
  const verbsOf = [0];
  const open = (kind: Link): void => {
    if (link.length >= MOST_CLAUSES) return;
    link.push(kind);
    parent.push(current);
    verbsOf.push(0);
    current = link.length - 1;
    verbs = 0;
  };
  const resume = (): void => {
    current = parent[current] as number;
    verbs = 1;
  };
  /** The clause, or what it hangs on, that is of one of these kinds; the first clause when none is. */
  const innermost = (...kinds: readonly Link[]): number => {
    let inner = current;
    while (inner > 0 && !kinds.includes(link[inner] as Link)) inner = parent[inner] as number;
    return inner;
  };
  /** Back to what the innermost relative clause interrupts, out of whatever hangs on it. */
  const leaveRelative = (): void => {
    const inner = innermost(LINK.RELATIVE, LINK.COMPLEMENT, LINK.APART);
    if (link[inner] !== LINK.RELATIVE) return;
    current = inner;
    resume();
  };
  const leaveComplement = (): void => {
    const inner = innermost(LINK.COMPLEMENT);
    if (link[inner] === LINK.COMPLEMENT) current = parent[inner] as number;
  };
  /** Behind a comma also where the verb came before something that interrupted: "Ford left, before the storm came, and Hill stayed". */
  const hasVerb = (i: number): boolean => verbs > 0 || (w.form[i - 1] === "," && (verbsOf[current] as number) > 0);
  for (let i = 0; i < n; i++) {
    const lower = w.lower[i] as string;
    const form = w.form[i] as string;
    const inside = link[current] as Link;
    if (isDateline(w, i)) {
      open(LINK.MAIN);
    } else if (APART.test(form) || isSpacedHyphen(w, i)) {
      if (CLOSES.test(form) || (DASH.test(form) && inside === LINK.RELATIVE)) {
        of[i] = current;
        if (current > 0) resume();
        continue;
      }
      open(LINK.APART);
    } else if (form === "," && inside === LINK.RELATIVE && verbs > 0) {
      of[i] = current;
      resume();
      continue;
    } else if (form !== "," && w.form[i - 1] === "," && isPartOf(w, i)) {
      open(LINK.RELATIVE);
    } else if (
      i > 0 &&
      tagged(w, i, /^(?:WDT|WP|WP\$|WRB)$/) &&
      !(i > 2 && w.lower[i - 1] === "of" && isPartOf(w, i - 2)) &&
      !(lower === "that" && CLAIM.test(w.lemma[i - 1] as string) && finiteAhead(w, i + 1, 1) < 0) &&
      (w.form[i - 1] === "," || tagged(w, i - 1, /^(?:NN|VBN|PRP|IN)/) || /^[—–-]/.test(w.form[i - 1] as string))
    ) {
      open(tagged(w, i, /^WRB$/) && tagged(w, i - 1, /^VB/) ? LINK.COMPLEMENT : LINK.RELATIVE);
    } else if (lower === "that" && i > 0 && opensThat(w, i)) {
      // "Claimed that it did not … and that they were": beside the first, not under it.
      if (/^(?:and|or|but|,)$/.test(w.lower[i - 1] as string)) leaveComplement();
      open(tagged(w, i - 1, /^NN/) && finiteAhead(w, i + 1, 1) > 0 ? LINK.RELATIVE : LINK.COMPLEMENT);
    } else if (
      i > 0 &&
      ADVERBIAL.test(lower) &&
      // "Has not yet decided", "have yet to decide".
      !(
        lower === "yet" &&
        (w.lower[i + 1] === "to" || /^(?:not|n't|never|as|has|have|had)$/.test(w.lower[i - 1] as string))
      ) &&
      !(lower === "however" && w.form[i + 1] === ",") &&
      tagged(w, i, /^(?:IN|CC|RB|WRB)$/) &&
      (!NEEDS_VERB.test(lower) || lower === "but" || finiteAhead(w, i + 1, 10) > 0)
    ) {
      open(lower === "but" ? LINK.COORDINATE : LINK.ADVERBIAL);
    } else if (reportedWithoutThat(w, i)) {
      open(LINK.COMPLEMENT);
    } else if (/^(?:and|or)$/.test(lower) && hasVerb(i) && opensCoordinate(w, i)) {
      open(LINK.COORDINATE);
    } else if (
      form === "," &&
      verbs > 0 &&
      ((tagged(w, i + 1, /^VBG$/) && !tagged(w, i - 1, /^VBG$/)) || w.lower[i + 1] === "with")
    ) {
      // "…, saying that", "…, calling it a mistake", "…, with all of it sold": a predication of its own.
      open(LINK.ADVERBIAL);
    } else if (form === "," && isAttribution(w, i + 1)) {
      open(LINK.APART);
    } else if (form === "," && verbs > 0 && inside !== LINK.ADVERBIAL && splices(w, i + 1)) {
      open(LINK.COORDINATE);
    } else if (
      form === "," &&
      (inside === LINK.COORDINATE
        ? isInterruption(w, i, verbs, verbsOf[parent[current] as number] as number)
        : // Also without a verb of its own: "…, whether British or otherwise, would be".
          inside === LINK.ADVERBIAL && (verbs > 0 || tagged(w, i + 1, FINITE)))
    ) {
      of[i] = current;
      resume();
      verbs = 0;
      continue;
    }
    if (tagged(w, i, FINITE)) {
      // A relative clause without a comma ends where the verb of its head comes.
      if (verbs > 0 && !tagged(w, i - 1, /^(?:CC|MD|TO|RB|,)$/) && !tagged(w, i - 1, FINITE)) leaveRelative();
      verbs++;
      verbsOf[current] = (verbsOf[current] as number) + 1;
    }
    of[i] = current;
  }
  return { of, link, parent };
}

/** The dash behind where a report was written: "PORT LEVIN - ", "ROME, Italy (AP) — ". */
function isDateline(w: Words, i: number): boolean {
  if (i === 0 || i > DATELINE || !(isSpacedHyphen(w, i) || /^(?:--+|—|–)$/.test(w.form[i] as string))) return false;
  return (
    /^\p{Lu}{2}/u.test(w.form[0] as string) && w.form.slice(0, i).every((form) => /^(?:\p{Lu}|[,.()/])/u.test(form))
  );
}

/** "The plan, but it does not sell the port, is popular": a comma and the verb that the interrupted clause still lacks. */
const isInterruption = (w: Words, comma: number, verbs: number, before: number): boolean =>
  verbs > 0 && before === 0 && tagged(w, comma + 1, FINITE);

/** "That" with a clause behind it, or behind a verb of saying, however far its verb may be. */
const opensThat = (w: Words, i: number): boolean =>
  tagged(w, i, /^(?:IN|WDT)$/) &&
  (finiteAhead(w, i + 1, 14) > 0 || (tagged(w, i - 1, /^VB/) && isReportingLemma(w.lemma[i - 1] as string)));

/** What somebody says or thinks: a clause with "that" behind it tells what. */
const CLAIM =
  /^(?:claim|suggestion|report|accusation|allegation|idea|notion|view|rumour|rumor|charge|fact|hope|fear|argument|possibility|statement|criticism|speculation|belief|assertion|impression|theory|evidence|sign|proof|doubt|warning)$/;

/** ", none of whom was hurt", ", all of them his": a predication of its own about some of those just named. */
const isPartOf = (w: Words, i: number): boolean =>
  /^(?:none|neither|all|some|most|many|both|one|each|few|half|several|two|three)$/.test(w.lower[i] as string) &&
  w.lower[i + 1] === "of" &&
  /^(?:whom|which|them)$/.test(w.lower[i + 2] ?? "");

/** "She said [she had no plans]": what a verb of saying reports, from its subject on. */
const reportedWithoutThat = (w: Words, i: number): boolean =>
  i > 0 &&
  tagged(w, i - 1, /^VB/) &&
  isReportingLemma(w.lemma[i - 1] as string) &&
  w.lemma[i - 1] !== "tell" &&
  !CALENDAR.has(w.lower[i] as string) &&
  tagged(w, i, /^(?:PRP|PRP\$|DT|EX|NNP?S?|JJ|CD)$/) &&
  finiteAhead(w, i, 14) > i;

/** ", it is a tip": a pronoun and its verb. */
const splices = (w: Words, i: number): boolean => tagged(w, i, /^(?:PRP|EX)$/) && tagged(w, i + 1, FINITE);

/** ", Jane Doe said." or ", said Jane Doe,": somebody and a verb of saying, and nothing else to the next mark. */
function isAttribution(w: Words, from: number): boolean {
  let verbs = 0;
  for (let i = from; i < Math.min(w.form.length, from + 10); i++) {
    if (/^[,.]$/.test(w.form[i] as string)) return verbs === 1;
    if (tagged(w, i, FINITE) && isReportingLemma(w.lemma[i] as string)) verbs++;
    else if (!tagged(w, i, /^(?:NN|DT|JJ|PRP|CD|POS|IN|HYPH|VBG)/)) return false;
  }
  return verbs === 1 && w.form.length - from < 10;
}

const SUBJECT = /^(?:PRP|DT|NNP|EX|NNS|NN|PRP\$)$/;

/** "and" opens a clause when a finite verb follows at once, or a subject and its verb do. */
function opensCoordinate(w: Words, i: number): boolean {
  if (tagged(w, i + 1, FINITE)) return true;
  // "and continued to stand by him": the tagger's participle is the next finite verb.
  if (tagged(w, i + 1, /^VBN$/) && tagged(w, i + 2, /^TO$/)) return true;
  if (tagged(w, i + 1, /^RB$/) && tagged(w, i + 2, FINITE)) return true;
  if (!tagged(w, i + 1, SUBJECT)) return false;
  return finiteAhead(w, i + 1, 6) > 0 || (w.form[i - 1] === "," && finiteAfterApposition(w, i + 1));
}

/** ", and its leader, Jane Doe, called": a subject and what is said of it between commas, then the verb. */
function finiteAfterApposition(w: Words, from: number): boolean {
  const comma = w.form.indexOf(",", from);
  if (comma < 0 || comma - from > 5) return false;
  const close = w.form.indexOf(",", comma + 1);
  return close > 0 && close - comma <= 8 && tagged(w, close + 1, FINITE);
}

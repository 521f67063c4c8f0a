import { APART, finiteAhead, SUBJECT } from "./clauses/ahead.ts";
import { COMMA_RULES } from "./clauses/commas.ts";
import { CLOSE, type Effect, LINK, type Link, type Rule, Splitter } from "./clauses/splitter.ts";
import { datelineLength } from "./dateline.ts";
import { CALENDAR } from "./gazetteer/names.ts";
import { isReportingLemma } from "./reporting.ts";
import { ADVERB, COMMON_NOUN, FINITE, NOUN, PAST_PARTICIPLE, tagSet, VERB } from "./tag-sets.ts";
import { isSpacedHyphen, tagged, type Words } from "./words.ts";

const WH_WORD = tagSet(/^(?:WDT|WP|WP\$|WRB)$/);
const WH_ADVERB = tagSet(/^WRB$/);
const COORDINATOR = tagSet(/^CC$/);
const BEFORE_RELATIVE = tagSet(/^(?:NN|VBN|PRP|IN)/);
const SUBORDINATOR = tagSet(/^(?:IN|CC|RB|WRB)$/);
const COMPLEMENTISER = tagSet(/^(?:IN|WDT)$/);
const OPENS_SUBJECT = tagSet(/^(?:PRP|PRP\$|DT|EX|NNP?S?|JJ|CD)$/);
const TO = tagSet(/^TO$/);

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

const CLOSES = /^(?:\)|-RRB-|\])$/;

const DASH = /^(?:--+|-|—|–)$/;

/**
 * Splits a sentence into clauses by its conjunctions, relative pronouns, reporting verbs and punctuation: a light
 * splitter over tags, no parse. What counts is that a negation stays with its own predicate.
 *
 *     Smith refused to close the port | but offered to lease it        clauses 0 1
 *     Smith, | who had refused a sale, | offered a lease               clauses 0 1 0
 */
export function clauses(w: Words): Clauses {
  const s = new Splitter(w.form.length);
  for (let i = 0; i < w.form.length; i++) {
    const effect = effectOf(w, i, s);
    if (effect !== null && "closes" in effect) {
      s.of[i] = s.current;
      s.close(effect);
      continue;
    }
    if (effect !== null) s.open(effect);
    if (tagged(w, i, FINITE)) s.sawVerb(w, i);
    s.of[i] = s.current;
  }
  const { of, link, parent } = s;
  return { of, link, parent };
}

/** The first rule that knows the token decides. */
function effectOf(w: Words, i: number, s: Splitter): Effect | null {
  for (const rule of w.form[i] === "," ? COMMA_RULES : RULES) {
    const effect = rule(w, i, s);
    if (effect !== null) return effect;
  }
  return null;
}

/** 1. Marks: a dateline's dash begins the sentence, a bracket and a second dash end what they opened. */
const byMark: Rule = (w, i, { inside }) => {
  if (endsDateline(w, i)) return { opens: LINK.MAIN };
  const form = w.form[i] as string;
  if (!APART.test(form) && !isSpacedHyphen(w, i)) return null;
  return CLOSES.test(form) || (DASH.test(form) && inside === LINK.RELATIVE) ? CLOSE : { opens: LINK.APART };
};

const EMBEDDED: ReadonlySet<Link> = new Set([LINK.COMPLEMENT, LINK.RELATIVE]);

/** 2. Relative clauses: ", who has", "the plan which", ", none of whom". */
const byRelative: Rule = (w, i, { inside }) => {
  if (w.form[i - 1] === "," && isPartOf(w, i)) return { opens: LINK.RELATIVE };
  if (i === 0 || !tagged(w, i, WH_WORD) || (i > 2 && w.lower[i - 1] === "of" && isPartOf(w, i - 2))) return null;
  if (w.lower[i] === "that" && CLAIM.test(w.lemma[i - 1] as string) && finiteAhead(w, i + 1, 1) < 0) return null;
  // "Nobody knows how it works and why it stops".
  if (tagged(w, i, WH_ADVERB) && (tagged(w, i - 1, VERB) || (tagged(w, i - 1, COORDINATOR) && EMBEDDED.has(inside))))
    return finiteAhead(w, i + 1, 10) > 0 ? { opens: LINK.COMPLEMENT } : null;
  if (isBehindAside(w, i)) return null;
  if (w.form[i - 1] !== "," && !tagged(w, i - 1, BEFORE_RELATIVE) && !/^[—–-]/.test(w.form[i - 1] as string))
    return null;
  return { opens: LINK.RELATIVE };
};

/** "Nobody knows, however, how it works": as if nothing stood between. */
const isBehindAside = (w: Words, i: number): boolean =>
  w.form[i - 1] === "," &&
  /^(?:however|though|therefore|moreover|meanwhile)$/.test(w.lower[i - 2] ?? "") &&
  w.form[i - 3] === "," &&
  !tagged(w, i - 4, NOUN);

const PRONOUN = /^(?:i|he|she|it|we|they|you)$/;
/** "This week it fell": when, not what. */
const TIME =
  /^(?:day|week|weekend|month|quarter|year|decade|time|moment|hour|minute|morning|afternoon|evening|night|once)$/;

/** 2a. Relative clauses without a pronoun: "the money it had claimed". */
const byContact: Rule = (w, i, { verbs }) => {
  const isNoun = tagged(w, i - 1, COMMON_NOUN) && !TIME.test(w.lemma[i - 1] as string);
  const opens = verbs > 0 && isNoun && PRONOUN.test(w.lower[i] as string) && tagged(w, i + 1, FINITE);
  return opens ? { opens: LINK.RELATIVE } : null;
};

/** 3. "That" with a clause behind it. */
const byThat: Rule = (w, i) => {
  if (w.lower[i] !== "that" || i === 0 || !opensThat(w, i)) return null;
  const isRelative = tagged(w, i - 1, NOUN) && finiteAhead(w, i + 1, 1) > 0;
  const beside = /^(?:and|or|but|,)$/.test(w.lower[i - 1] as string);
  return { opens: isRelative ? LINK.RELATIVE : LINK.COMPLEMENT, beside };
};

/** 4. Conjunctions: "but", "because", "while". */
const byConjunction: Rule = (w, i) => {
  const lower = w.lower[i] as string;
  if (i === 0 || !ADVERBIAL.test(lower) || !tagged(w, i, SUBORDINATOR)) return null;
  // "Has not yet decided", "have yet to decide".
  if (
    lower === "yet" &&
    (w.lower[i + 1] === "to" || /^(?:not|n't|never|as|has|have|had)$/.test(w.lower[i - 1] as string))
  )
    return null;
  if (lower === "however" && w.form[i + 1] === ",") return null;
  // "Anything but safe".
  if (lower === "but")
    return /^(?:any|no|every)thing$/.test(w.lower[i - 1] as string) ? null : { opens: LINK.COORDINATE };
  return !NEEDS_VERB.test(lower) || finiteAhead(w, i + 1, 10) > 0 ? { opens: LINK.ADVERBIAL } : null;
};

/** 5. What is reported without "that". */
const byReport: Rule = (w, i) => (reportedWithoutThat(w, i) ? { opens: LINK.COMPLEMENT } : null);

/** 6. "And" between clauses. */
const byAnd: Rule = (w, i, { current, verbs, verbsOf }) => {
  if (!/^(?:and|or)$/.test(w.lower[i] as string)) return null;
  // Behind a comma also where the verb came before something that interrupted: "Ford left, before the storm came, and Hill stayed".
  const hasVerb = verbs > 0 || (w.form[i - 1] === "," && (verbsOf[current] as number) > 0);
  return hasVerb && opensCoordinate(w, i) ? { opens: LINK.COORDINATE } : null;
};

const RULES = [byMark, byRelative, byContact, byThat, byConjunction, byReport, byAnd] as const;

const endsDateline = ({ text, start, form }: Words, i: number): boolean =>
  DASH.test(form[i] as string) && (start[i] as number) < datelineLength(text);

/** "That" with a clause behind it, or behind a verb of saying, however far its verb may be. */
const opensThat = (w: Words, i: number): boolean =>
  tagged(w, i, COMPLEMENTISER) &&
  (finiteAhead(w, i + 1, 14) > 0 || (tagged(w, i - 1, VERB) && isReportingLemma(w.lemma[i - 1] as string)));

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
  tagged(w, i - 1, VERB) &&
  isReportingLemma(w.lemma[i - 1] as string) &&
  w.lemma[i - 1] !== "tell" &&
  !CALENDAR.has(w.lower[i] as string) &&
  tagged(w, i, OPENS_SUBJECT) &&
  finiteAhead(w, i, 14) > i;

/** "and" opens a clause when a finite verb follows at once, or a subject and its verb do. */
function opensCoordinate(w: Words, i: number): boolean {
  if (tagged(w, i + 1, FINITE)) return true;
  // "and continued to stand by him": the tagger's participle is the next finite verb.
  if (tagged(w, i + 1, PAST_PARTICIPLE) && tagged(w, i + 2, TO)) return true;
  if (tagged(w, i + 1, ADVERB) && tagged(w, i + 2, FINITE)) return true;
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

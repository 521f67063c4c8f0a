import { type FoundDate, findDates } from "../dates.ts";
import { Atoms, type QuantityTokens } from "./atoms.ts";
import { BOUND, boundAfter, boundBefore, interval } from "./bounds.ts";
import { QUANTITY, type QuantityKind } from "./kinds.ts";
import { countedNoun, type Measure, measure, nounAhead, signBefore } from "./measure.ts";
import { type Numeral, numeralAt } from "./numerals.ts";
import { conversionOf, currencyOf, isDuration } from "./units.ts";

/** A quantity, by atoms, end exclusive. */
export interface Found {
  readonly from: number;
  readonly end: number;
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

const FACTORS = new Map(
  Object.entries({
    double: 2,
    triple: 3,
    quadruple: 4,
    halve: 0.5,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    tenfold: 10,
  }),
);
/** Numbers above this are no score ("3-2", "102-98"). */
const LARGEST_SCORE = 200;
/** Nouns that a number names one of: "season 2" is the second season. */
const LABELLED =
  /^(?:season|chapter|episode|volume|part|version|article|section|phase|level|grade|round|game|match|week|act|stage|type|class|category|route|highway|flight|title|amendment|apollo|unit|number|no\.?|nr\.?|#|position|place|rank|spot)$/;
/** Counted in steps finer than one. */
const CONTINUOUS = /^(?:score|rating|average|point|rate|grade|temperature|percent)$/;

const scaleOf = (value: number): number => (value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3);

/** Reads the quantities of one sentence. */
export class QuantityReader {
  readonly atoms: Atoms;

  constructor(tokens: QuantityTokens) {
    this.atoms = new Atoms(tokens);
  }

  #numeral(at: number, money = false): Numeral | null {
    return numeralAt(this.atoms.list, at, money);
  }

  #dates(): FoundDate[] {
    const { atoms } = this;
    return findDates({
      atoms: atoms.list,
      isCapitalised: (at) => atoms.isCapitalised(at),
      isTagged: (at, prefix) => atoms.tag(at).startsWith(prefix),
      isPluralAhead: (at) => atoms.tag(nounAhead(atoms, at) ?? -1) === "NNS",
    });
  }

  /** "VH1", "COVID-19", "Big Hero 6", "the Billboard 200 chart": numbers that are part of a name. */
  #isInName(from: number, end: number, value: number): boolean {
    const { atoms } = this;
    if (!/\d/.test(atoms.text(from))) return false;
    if (atoms.isGlued(from))
      return /^\p{L}/u.test(atoms.text(from - 1)) && currencyOf(atoms.lemma(from - 1)) === undefined;
    if (atoms.text(from - 1) === "-" && atoms.isCapitalised(from - 2) && atoms.tag(from - 2) !== "CD") return true;
    if (!/^NNPS?$/.test(atoms.tag(from - 1)) || value >= 1000 || signBefore(atoms, from) !== undefined) return false;
    const noun = countedNoun(atoms, end);
    return noun === null || !/S$/.test(atoms.tag(noun));
  }

  /** "one of them", "no one", "at first", "the second half", a bare "second" that is a unit or an adverb. */
  #isNoNumber(from: number, numeral: Numeral): boolean {
    const { atoms } = this;
    const text = atoms.text(from);
    if (text === "one" && numeral.end === from + 1) {
      const pronoun = /^(?:no|any|every|each|some|which|this|that|another|the)$/.test(atoms.text(from - 1));
      return pronoun || atoms.tag(from) !== "CD" || atoms.text(from + 1) === "of";
    }
    if (numeral.form === "ordinal" && !/\d/.test(text)) return this.#isAdverb(from, text);
    return text === "half" && /^(?:first|second|other|better)$/.test(atoms.text(from - 1));
  }

  /** "was first released", "at first", "a second later"; but "ranked first" is a place. */
  #isAdverb(from: number, text: string): boolean {
    const { atoms } = this;
    const before = atoms.text(from - 1);
    if (/^(?:at|per)$/.test(before) || (text === "second" && before === "a" && atoms.tag(from) === "NN")) return true;
    if (!/^(?:first|second)$/.test(text) || /^(?:JJ|CD|NNP)/.test(atoms.tag(from)) || atoms.text(from + 1) === "-")
      return false;
    return !/^(?:rank|place|finish|come|debut)$/.test(atoms.lemma(from - 1));
  }

  /** "4.5/10", "3 out of 5". */
  #rating(from: number, first: Numeral): Found | null {
    const { atoms } = this;
    const link = atoms.text(first.end) === "/" ? 1 : atoms.phrase(first.end, first.end + 2) === "out of" ? 2 : 0;
    const scale = link === 0 ? null : this.#numeral(first.end + link);
    if (scale === null || scale.form !== "cardinal") return null;
    const { bound, from: opened } = boundBefore(atoms.list, from);
    const [low, high] = interval(bound, first.low, first.high, false);
    return { from: opened, end: scale.end, kind: QUANTITY.RATING, unit: `/${scale.low}`, low, high };
  }

  /** The number after a dash, "to" or "between … and", when the two make a range or a score. */
  #pair(from: number, first: Numeral, money: boolean): { second: Numeral; score: boolean } | null {
    const { atoms } = this;
    const link = atoms.text(first.end);
    const between = /^(?:between|from)$/.test(atoms.text(from - (money ? 2 : 1)));
    if (!(link === "-" || link === "to" || (link === "and" && between))) return null;
    const sign = signBefore(atoms, first.end + 2) === undefined ? 0 : 1;
    const second = this.#numeral(first.end + 1 + sign, money);
    if (second === null || second.form !== "cardinal" || first.form !== "cardinal") return null;
    const small = !first.continuous && !second.continuous && Math.max(first.low, second.low) <= LARGEST_SCORE;
    const counts =
      measure(atoms, from, second.end, second.low).kind !== QUANTITY.CARDINAL || atoms.tag(second.end) === "NNS";
    if (link === "-" && small && !money && !(second.low > first.low && counts)) return { second, score: true };
    return second.low > first.low ? { second, score: false } : null;
  }

  /** "doubled", "tenfold". */
  #factor(from: number): Found | null {
    const factor = FACTORS.get(this.atoms.lemma(from));
    const growing = this.atoms.tag(from).startsWith("VB") || this.atoms.text(from).endsWith("fold");
    if (factor === undefined || !growing) return null;
    const opened = boundBefore(this.atoms.list, from);
    const [low, high] = interval(opened.bound, factor, factor, false);
    return { from: opened.from, end: from + 1, kind: QUANTITY.TIMES, unit: "times", low, high };
  }

  /** "within a day", "for a week", "has a month to decide": the article counts. */
  #single(from: number): Found | null {
    const { atoms } = this;
    const before = atoms.text(from - 1);
    const isGiven = /^(?:take|have|need|give|get)$/.test(atoms.lemma(from - 1)) && atoms.text(from + 2) === "to";
    if (!/^an?$/.test(atoms.text(from)) || !(isGiven || /^(?:within|for|in|after)$/.test(before))) return null;
    const unit = atoms.lemma(from + 1);
    const isUnit = unit !== "second" && isDuration(conversionOf(unit)?.[0] ?? "");
    if (!isUnit || !atoms.tag(from + 1).startsWith("NN") || atoms.tag(from + 2).startsWith("NN")) return null;
    return this.#measured(from, { low: 1, high: 1, end: from + 1, form: "cardinal", continuous: false }, null);
  }

  /** "the third season", "season 3", "number one". */
  #place(from: number, numeral: Numeral): Found | null {
    const { atoms } = this;
    const noun = countedNoun(atoms, numeral.end);
    const { low, high, end } = numeral;
    if (numeral.form === "ordinal") {
      return { from, end, kind: QUANTITY.ORDINAL, unit: noun === null ? "" : atoms.lemma(noun), low, high };
    }
    const label = atoms.lemma(from - 1);
    const labels = LABELLED.test(label) && numeral.form === "cardinal" && !numeral.continuous;
    // "In season 2 episodes were lost", but "Article 2 states" and "Section 2 rules": a capital makes it a name.
    if (!labels || (noun !== null && atoms.tag(noun) === "NNS" && !atoms.isCapitalised(from - 1))) return null;
    const rank = /^(?:number|no\.?|nr\.?|#|position|place|rank|spot)$/.test(label);
    return { from, end, kind: QUANTITY.ORDINAL, unit: rank ? "" : label, low, high };
  }

  #measured(from: number, numeral: Numeral, second: Numeral | null): Found {
    const list = this.atoms.list;
    const end = second?.end ?? numeral.end;
    const found: Measure = measure(this.atoms, from, end, numeral.high);
    const part = numeral.form === "fraction" && found.kind === QUANTITY.CARDINAL;
    const factor = part ? 100 : found.factor;
    const kind = part ? QUANTITY.PERCENT : found.kind;
    const unit = part ? "" : found.unit;
    // "5 to 7 million": the scale belongs to both.
    const scale = second !== null && numeral.low < 1000 && second.low >= 1000 * numeral.low ? scaleOf(second.low) : 1;
    const lead = signBefore(this.atoms, from) === undefined ? from : from - 1;
    const opened = second === null ? boundBefore(list, lead) : { bound: BOUND.EXACT, from: lead };
    const closed = second === null ? (boundAfter(list, found.end) ?? boundAfter(list, numeral.end)) : null;
    const counted = kind === QUANTITY.CARDINAL && unit !== "" && !numeral.continuous && !CONTINUOUS.test(unit);
    const [low, high] = interval(
      closed?.bound ?? opened.bound,
      numeral.low * factor * scale,
      (second?.high ?? numeral.high) * factor,
      counted,
    );
    return { from: opened.from, end: Math.max(found.end, closed?.end ?? 0), kind, unit, low, high };
  }

  /** The quantity that starts at an atom. */
  #at(from: number): Found | null {
    const money = signBefore(this.atoms, from) !== undefined;
    const numeral = this.#numeral(from, money);
    if (numeral === null) return this.#factor(from) ?? this.#single(from);
    if (this.#isNoNumber(from, numeral)) return null;
    const place = this.#place(from, numeral);
    if (place !== null) return place;
    if (this.#isInName(from, numeral.end, numeral.high)) return null;
    if (numeral.form === "times") {
      return { from, end: numeral.end, kind: QUANTITY.TIMES, unit: "times", low: numeral.low, high: numeral.high };
    }
    const rating = this.#rating(from, numeral);
    if (rating !== null) return rating;
    const pair = this.#pair(from, numeral, money);
    if (pair?.score) {
      const value = numeral.low + pair.second.low / 1000;
      return { from, end: pair.second.end, kind: QUANTITY.SCORE, unit: "", low: value, high: value };
    }
    return this.#measured(from, numeral, pair?.second ?? null);
  }

  /** All quantities in the order of the text; dates are read first, and what they take is not read again. */
  all(): Found[] {
    const found = this.#dates().map(
      ({ from, end, granularity, low, high, yearless }): Found => ({
        from,
        end,
        kind: dateKind(granularity, yearless),
        unit: `date:${granularity}`,
        low,
        high,
      }),
    );
    const taken = new Uint8Array(this.atoms.list.length);
    for (const date of found) taken.fill(1, date.from, date.end);
    for (let at = 0; at < taken.length; ) {
      const quantity = taken[at] === 1 ? null : this.#at(at);
      if (quantity !== null) found.push(quantity);
      at = Math.max(at + 1, quantity?.end ?? 0);
    }
    return found.sort((a, b) => a.from - b.from);
  }
}

function dateKind(granularity: string, yearless: boolean): QuantityKind {
  if (granularity === "weekday") return QUANTITY.WEEKDAY;
  if (granularity === "clock") return QUANTITY.CLOCK;
  return yearless ? QUANTITY.YEARLESS_DATE : QUANTITY.DATE;
}

import type { Atom } from "./atoms.ts";

/** How a comparison word turns a value into an interval. */
export const BOUND = {
  EXACT: 0,
  ABOVE: 1,
  AT_LEAST: 2,
  BELOW: 3,
  AT_MOST: 4,
  ABOUT: 5,
  NEARLY: 6,
  JUST_OVER: 7,
} as const;
export type Bound = (typeof BOUND)[keyof typeof BOUND];

/**
 * Half the width of "about", and how far below "nearly" reaches, as parts of the value: the rounder the number, the
 * looser it is meant (Krifka 2007). By significant digits: "about 100", "about 250", "about 1,540".
 */
const SLACK = [0.1, 0.05, 0.01] as const;

/** Digits of a number up to its last one that is not zero; thirds are as round as what they are thirds of. */
const significantDigits = (value: number): number =>
  Math.min(digitsOf(value), digitsOf(Number((value * 3).toPrecision(9))));
const digitsOf = (value: number): number =>
  Math.abs(value).toExponential().split("e")[0]?.replace(".", "").replace(/0+$/, "").length ?? 1;

/** Phrases before a number, longest first, as they end just before it. */
const BEFORE: readonly (readonly [string, Bound])[] = (
  [
    [
      "no later than|not later than|no more than|not more than|no greater than|no higher than|at most|at the most|maximum of|as many as|as much as|up to|not exceed|not exceeding|capped at|within",
      BOUND.AT_MOST,
    ],
    [
      "no fewer than|no less than|not less than|not fewer than|at least|at the least|minimum of|a minimum|no under|no lower than",
      BOUND.AT_LEAST,
    ],
    [
      "just over|just above|slightly over|slightly more than|slightly above|little over|little more than|just more than|a bit over|a bit more than",
      BOUND.JUST_OVER,
    ],
    [
      "just under|just below|slightly under|slightly below|slightly less than|little less than|little under|just less than|just short of|nearly|almost|close to|nearing|approaching|virtually|not quite|near",
      BOUND.NEARLY,
    ],
    [
      "more than|over|above|exceeding|exceeds|exceed|exceeded|greater than|higher than|larger than|bigger than|longer than|older than|in excess of|upwards of|upward of|beyond|surpassing|surpassed|surpasses|topped|topping|north of|better than|later than",
      BOUND.ABOVE,
    ],
    [
      "less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|beneath|short of|worse than|south of",
      BOUND.BELOW,
    ],
    [
      "about|around|approximately|roughly|circa|c.|ca.|approx|approx.|some|estimated|an estimated|~|in the region of|somewhere around",
      BOUND.ABOUT,
    ],
    ["only|exactly|precisely|just|a total of|total of", BOUND.EXACT],
    // "Hand over 39 masks" is no more than 39.
    ["hand over|hands over|handed over|handing over|turn over|turned over|take over|took over|taken over", BOUND.EXACT],
  ] as const
).flatMap(([phrases, bound]) => phrases.split("|").map((phrase) => [phrase, bound] as const));

const BEFORE_BY_PHRASE = new Map(BEFORE);
const LONGEST = Math.max(...BEFORE.map(([phrase]) => phrase.split(" ").length));

const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [
    /^(?:\+|or more\b|or higher\b|or above\b|or greater\b|or over\b|or longer\b|or older\b|and above\b|and over\b|and up\b|plus\b|at least\b)/,
    BOUND.AT_LEAST,
  ],
  [
    /^(?:or less\b|or fewer\b|or lower\b|or under\b|or below\b|or younger\b|and under\b|at most\b|max\b|at the most\b)/,
    BOUND.AT_MOST,
  ],
  [/^(?:or so\b|odd\b|or thereabouts\b|approximately\b)/, BOUND.ABOUT],
];

/** The bound that the words before atom `at` set, and the atom where those words begin. */
export function boundBefore(atoms: readonly Atom[], at: number): { bound: Bound; from: number } {
  let end = at;
  // "more than a million", "over the £5m", "at least US$3".
  while (end > 0 && /^(?:a|an|the|us|-)$/.test(atoms[end - 1]?.text ?? "") && at - end < 2) end--;
  const exact = { bound: BOUND.EXACT, from: at };
  for (const stop of end === at ? [at] : [at, end]) {
    const found = longestBefore(atoms, stop);
    if (found === null) continue;
    const { phrase, bound, from } = found;
    const before = atoms[from - 1]?.text ?? "";
    // "4 percent over two years", "$3bn over five years": spread over so long, not longer.
    if (phrase === "over" && AMOUNT.test(before)) return exact;
    // "Fell short of the six required": six is what is required.
    if (phrase === "short of" && stop < at) return exact;
    // "just about", "only about", "still over": the word nearest the number decides; "not over 5" turns round.
    const turned = NOT.test(before) ? TURNED.get(bound) : undefined;
    return turned === undefined ? { bound, from } : { bound: turned, from: from - 1 };
  }
  return exact;
}

const NOT = /^(?:not|n't|never)$/;
const TURNED: ReadonlyMap<Bound, Bound> = new Map([
  [BOUND.ABOVE, BOUND.AT_MOST],
  [BOUND.BELOW, BOUND.AT_LEAST],
]);
const AMOUNT = /^(?:%|percent|cent|million|billion|euros?|dollars?|pounds?|\d.*)$/;

/** The longest phrase that ends before atom `stop` and sets a bound; null for none. */
function longestBefore(atoms: readonly Atom[], stop: number): { phrase: string; bound: Bound; from: number } | null {
  for (let length = Math.min(LONGEST, stop); length > 0; length--) {
    const from = stop - length;
    const phrase = atoms
      .slice(from, stop)
      .map((a) => a.text)
      .join(" ");
    const bound = BEFORE_BY_PHRASE.get(phrase);
    if (bound !== undefined) return { phrase, bound, from };
  }
  return null;
}

/** The bound that the words after a quantity set ("or more"), and one past them. */
export function boundAfter(atoms: readonly Atom[], end: number): { bound: Bound; end: number } | null {
  const rest = atoms
    .slice(end, end + 3)
    .map((a) => a.text)
    .join(" ");
  for (const [pattern, bound] of AFTER) {
    const found = pattern.exec(rest);
    if (found !== null) return { bound, end: end + found[0].split(" ").length };
  }
  return null;
}

/**
 * The closed interval that a bound makes of [low, high].
 * @param counted whether values differ by at least 1, as of things that are counted; otherwise by a billionth of the value, so
 * that "more than 5" does not include 5
 */
export function interval(bound: Bound, low: number, high: number, counted: boolean): [low: number, high: number] {
  const step = counted ? 1 : Math.max(1e-9, Math.abs(high) * 1e-9);
  const slack = Math.abs(high) * (SLACK[Math.min(significantDigits(high), SLACK.length) - 1] ?? SLACK[0]);
  switch (bound) {
    case BOUND.ABOVE:
      return [high + step, Number.POSITIVE_INFINITY];
    case BOUND.AT_LEAST:
      return [low, Number.POSITIVE_INFINITY];
    case BOUND.BELOW:
      return [Number.NEGATIVE_INFINITY, low - step];
    case BOUND.AT_MOST:
      return [Number.NEGATIVE_INFINITY, high];
    case BOUND.ABOUT:
      return [low - slack, high + slack];
    case BOUND.NEARLY:
      return [low - slack, low];
    case BOUND.JUST_OVER:
      return [high + step, high + slack];
    default:
      return [low, high];
  }
}

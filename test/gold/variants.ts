import { loadLanguage } from "../../scripts/lib/language.ts";
import { analyse } from "../../src/language/analyse.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { TAGS } from "../../src/language/tagger.ts";
import { type Words, words } from "../../src/language/words.ts";

const language = loadLanguage();
const tagAt = ({ tag }: Pick<Analysis, "tag">, i: number): string => TAGS[tag[i] as number] ?? "";
const finiteVerb = (w: Pick<Analysis, "tag">): number =>
  w.tag.findIndex((_, i) => /^(?:VB[DPZ]|MD)$/.test(tagAt(w, i)));

/** Negates the first finite verb ("will not", "did not send"), or takes its "not" away; null without such a verb. */
export function negate(statement: string): string | null {
  const w = words(statement, language.tagger, language.lexicon);
  const verb = finiteVerb(w);
  if (verb < 0) return null;
  const before = statement.slice(0, w.start[verb]);
  const form = statement.slice(w.start[verb], w.end[verb]);
  if (isAuxiliary(w, verb)) {
    const denied = w.lemma[verb + 1] === "not";
    return denied
      ? before + form + statement.slice(w.end[verb + 1])
      : `${before}${form} not${statement.slice(w.end[verb])}`;
  }
  const auxiliary = { VBD: "did", VBZ: "does", VBP: "do" }[tagAt(w, verb)];
  return `${before}${auxiliary} not ${w.lemma[verb]}${statement.slice(w.end[verb])}`;
}

function isAuxiliary(w: Words, verb: number): boolean {
  if (tagAt(w, verb) === "MD" || w.lemma[verb] === "be" || w.lemma[verb] === "do") return true;
  return w.lemma[verb] === "have" && /^(?:VBN|RB)$/.test(tagAt(w, verb + 1));
}

/** The statement of another actor: the one name right before the first verb replaced; null where there is none. */
export function swapActor(statement: string, other: string): string | null {
  const { entity, start, end, tag } = analyse(language, statement);
  const last = finiteVerb({ tag }) - 1;
  const key = entity[last] ?? 0;
  if (key === 0) return null;
  let first = last;
  while (entity[first - 1] === key) first--;
  return statement.slice(0, start[first]) + other + statement.slice(end[last]);
}

/** The statement of another thing: its last common noun replaced by one that no newspaper has there; null where it has none. */
export function swapThing(statement: string): string | null {
  const { entity, start, end, tag } = analyse(language, statement);
  const last = tag.findLastIndex((_, i) => /^NNS?$/.test(tagAt({ tag }, i)) && entity[i] === 0);
  if (last < 0) return null;
  const other = tagAt({ tag }, last) === "NNS" ? "lemons" : "lemon";
  return statement.slice(0, start[last]) + other + statement.slice(end[last]);
}

/** The statement with its `n`th number changed, once for each that stands apart from letters. */
export function changeNumbers(statement: string): string[] {
  return [...statement.matchAll(/(?<![\p{L}\d.,-])\d+(?![\p{L}\d]|[.,-]\d)/gu)].map(
    ({ index, 0: digits }) =>
      statement.slice(0, index) + String(Number(digits) * 3 + 1) + statement.slice(index + digits.length),
  );
}

/** Words for words of the same meaning; each pair is tried alone. */
const SYNONYMS: readonly (readonly [word: RegExp, other: string])[] = [
  [/\btroops\b/, "soldiers"],
  [/\bsend(ing)?\b/, "deploy$1"],
  [/\bguarantees\b/, "assurances"],
  [/\bsuggested\b/, "proposed"],
  [/\bagreement\b/, "accord"],
  [/\bprepared\b/, "ready"],
  [/\bimportance\b/, "significance"],
  [/\bidea\b/, "concept"],
  [/\bruled out\b/, "excluded"],
  [/\bItaly\b/, "Rome"],
  [/\bFrance\b/, "Paris"],
  [/\bBritain\b/, "The UK"],
  [/\bKyiv\b/, "Kiev"],
  [/\bPrime Minister\b/i, "premier"],
];

export const paraphrases = (statement: string): string[] =>
  SYNONYMS.filter(([word]) => word.test(statement)).map(([word, other]) => statement.replace(word, other));

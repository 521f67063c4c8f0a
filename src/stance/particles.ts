import { hashKey } from "../core/hash.ts";
import { KeySet } from "../core/key-set.ts";
import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { anyToken, tokensWhere } from "../language/scan.ts";
import { isCue, polarityDiffers } from "./acts.ts";
import { isContent } from "./align.ts";
import { subjectOf } from "./arguments.ts";
import { saidOf } from "./doubt.ts";
import type { Opposed, Pair } from "./pair.ts";

/** Prepositions, adverbs and little words that exclude one another; no content words, so that nothing aligns them. */
const OPPOSITES: ReadonlyMap<number, KeySet> = (() => {
  const pairs = [
    "before/after before/once ahead/after until/since above/below over/under over/below above/under inside/outside with/without",
    "for/against up/down ahead/behind on/off in/out into/from toward/from towards/from upwards/downwards upward/downward",
    "more/less more/fewer most/fewest most/least early/late earlier/later soon/late first/last higher/lower all/none all/some all/few all/most all/half only/several every/most",
    "every/no everyone/nobody always/never still/already both/neither many/few some/none anyone/nobody north/south east/west",
    "inward/outward forward/backward forwards/backwards past/future daily/weekly daily/monthly weekly/monthly monthly/yearly",
    "male/female he/she his/her public/private domestic/foreign local/national left/right",
  ]
    .join(" ")
    .split(" ")
    .map((pair) => pair.split("/").map(hashKey) as [number, number]);
  const found = new Map<number, Set<number>>();
  const add = (a: number, b: number): unknown => found.set(a, (found.get(a) ?? new Set()).add(b));
  for (const [a, b] of pairs) {
    add(a, b);
    add(b, a);
  }
  return new Map(Array.from(found, ([word, others]) => [word, new KeySet(others)]));
})();

/** Pairs that stand before a clause or a time: what goes with them may be two words away. */
const TEMPORAL = new KeySet("before after until since ahead behind".split(" ").map(hashKey));
const CLAUSAL = new KeySet("before after".split(" ").map(hashKey));
/** Who it was differs by more than a pronoun, and these go with verbs as often as with places: "put off", "split into". */
const LOOSE = new KeySet("he she his her on off in out into from toward towards".split(" ").map(hashKey));

/** Tokens between a little word and the content word it goes with. */
const REACH = 4;
/** Between "after" and what its clause or phrase is about: "after the crest of the flood". */
const FAR = 6;

/** A little word of the statement, and an opposite one of the sentence, which does not have the statement's own. */
export interface OpposedParticles extends Opposed {
  /** Do both go with the same content word: "ahead of schedule", "behind schedule"? */
  readonly near: boolean;
}

export const opposedParticles: (pair: Pair) => readonly OpposedParticles[] = rememberLast((pair) => {
  const { statement: a, sentence: b } = pair;
  const found: OpposedParticles[] = [];
  for (let i = 0; i < a.start.length; i++) {
    const others = OPPOSITES.get(a.lemma[i] as number);
    if (others === undefined || b.lemma.includes(a.lemma[i] as number)) continue;
    for (let j = 0; j < b.start.length; j++) {
      const excludes = others.has(b.lemma[j] as number) || (a.lemma[i] === BEFORE && isWhenAlready(b, j));
      if (excludes && !saysAlike(a, i, b, j) && !polarityDiffers(a, i, b, j))
        found.push({ statementToken: i, sentenceToken: j, near: goWithTheSame(pair, i, j) });
    }
  }
  return found;
});

function goWithTheSame(pair: Pair, i: number, j: number): boolean {
  const word = pair.statement.lemma[i] as number;
  if (LOOSE.has(word)) return false;
  const isClausal = CLAUSAL.has(word);
  const reach = TEMPORAL.has(word) ? FAR : REACH;
  // "After ratification by six" says the same as "six have to ratify before".
  const governs = (k: number): boolean => !isClausal || k > j;
  const near = companionsOf(pair, i).some((k) => Math.abs(k - j) <= reach && governs(k));
  return near && (!isClausal || speaksOfAct(pair));
}

const BEFORE = hashKey("before");
const WHEN = hashKey("when");
const ALREADY = hashKey("already");

/** "When it has already begun" is after it began. */
const isWhenAlready = (b: Analysis, j: number): boolean =>
  b.lemma[j] === WHEN && anyToken(b, (k) => b.lemma[k] === ALREADY && k > j && b.clause[k] === b.clause[j]);

/** "The call came before the summit" against "it changed after the summit": is what came, or that it came, in the sentence? */
function speaksOfAct({ statement: a, alignment }: Pair): boolean {
  const said = saidOf(a);
  const subject = said < 0 ? -1 : subjectOf(a, said);
  return said < 0 || (alignment.to[said] as number) >= 0 || (subject >= 0 && (alignment.to[subject] as number) >= 0);
}

const FOR = hashKey("for");
const WITH = hashKey("with");

/** "Charging nobody" and "without charging anyone", "with no deal" and "without a deal", "planned for 24 March" and "against it". */
function saysAlike(a: Analysis, i: number, b: Analysis, j: number): boolean {
  if (isCue(a, i) && ((b.flags[j] as number) & FLAG.NEGATED) !== 0) return true;
  if (a.lemma[i] === WITH && ((a.flags[i + 1] as number) & FLAG.CUE) !== 0) return true;
  return a.lemma[i] === FOR && a.quantityFirst.includes(i + 1);
}

/** How many little words that have opposites stand on both sides. */
export const sharedParticles = ({ statement: a, sentence: b }: Pair): number =>
  tokensWhere(a, (i) => OPPOSITES.has(a.lemma[i] as number) && b.lemma.includes(a.lemma[i] as number)).length;

/** Where the sentence has the content words that the statement's little word goes with: the next, else the one before. */
function companionsOf({ statement: a, alignment }: Pair, i: number): number[] {
  const next = nextContent(a, i, 1);
  const ahead = [next, next < 0 || !TEMPORAL.has(a.lemma[i] as number) ? -1 : nextContent(a, next, 1)];
  const found = (tokens: readonly number[]): number[] =>
    tokens.flatMap((k) => (k >= 0 && (alignment.to[k] as number) >= 0 ? [alignment.to[k] as number] : []));
  const there = found(ahead);
  return there.length > 0 ? there : found([nextContent(a, i, -1)]);
}

function nextContent(a: Analysis, from: number, step: number): number {
  for (let k = from + step; k >= 0 && k < a.start.length && Math.abs(k - from) <= REACH; k += step)
    if (isContent(a, k)) return k;
  return -1;
}

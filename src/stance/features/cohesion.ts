import type { Analysis } from "../../language/analysis.ts";
import { FLAG } from "../../language/flags.ts";
import { TAGS } from "../../language/tagger.ts";
import { CLASS, classOf, isContent } from "../align.ts";
import { informationIn } from "../found.ts";
import type { FeatureGroup, Pair } from "../pair.ts";

const FEATURES = [
  "gapMost", "gapMean", "sentencesTouched", "bestSentence", "namesOutsideBest", "bigrams", "trigrams", "commonSubsequence",
  "addedWords", "addedModifiers", "toActor", "toObject", "missingRuns", "missingRunLongest", "definition", "givenNameClash",
] as const; // biome-ignore format: a table

const MOST_TOKENS = 512;
/** Two neighbours of the statement are adjacent in the sentence if no more than an article and a preposition part them. */
const ADJACENT = 3;
const FULL_STOP = TAGS.indexOf(".");
const IS_WORD = Uint8Array.from(TAGS, (tag) => (/^[A-Z]/.test(tag) ? 1 : 0));

const isWord = (a: Analysis, i: number): boolean => i < a.start.length && IS_WORD[a.tag[i] as number] === 1;

// Scratch of the module's own: filling never waits, so no call sees another's.
const sentenceOf = new Uint8Array(MOST_TOKENS);
const found = new Float64Array(256);
const row = new Uint16Array(MOST_TOKENS + 1);

/** Whether what was found stands together in the sentence, in the order and close to the wording of the statement. */
export const cohesion: FeatureGroup = {
  name: "cohesion",
  features: FEATURES,
  fill(pair, out, at) {
    gaps(pair, out, at);
    bySentence(pair, out, at + 2);
    wording(pair, out, at + 5);
    missingRuns(pair, out, at + 8);
    out[at + 14] = definition(pair);
    out[at + 15] = givenNameClashes(pair);
  },
};

/** Distances in the sentence between the counterparts of neighbours, and of the predicate to what is beside it. */
function gaps({ statement: a, alignment: { to } }: Pair, out: Float32Array, at: number): void {
  let most = 0,
    sum = 0,
    pairs = 0,
    previous = -1,
    predicate = -1,
    before = -1,
    toActor = Number.NaN,
    toObject = Number.NaN;
  for (let i = 0; i < a.start.length; i++) {
    const j = to[i] as number;
    if (j < 0 || !isContent(a, i)) continue;
    if (previous >= 0) {
      const gap = Math.abs(j - previous);
      most = Math.max(most, gap);
      sum += gap;
      pairs++;
    }
    if (predicate >= 0 && Number.isNaN(toObject)) toObject = j - predicate;
    if (predicate < 0 && ((a.flags[i] as number) & FLAG.PREDICATE) !== 0) {
      predicate = j;
      if (before >= 0) toActor = j - before;
    }
    before = j;
    previous = j;
  }
  out[at] = pairs > 0 ? most : Number.NaN;
  out[at + 1] = pairs > 0 ? sum / pairs : Number.NaN;
  out[at + 10] = toActor;
  out[at + 11] = toObject;
}

/** Evidence of several sentences: how much of the statement the best single one holds, and which names it lacks. */
function bySentence(
  { statement: a, sentence: b, alignment: { to, score }, lexicon }: Pair,
  out: Float32Array,
  at: number,
): void {
  let sentences = 0;
  for (let j = 0; j < b.start.length && j < MOST_TOKENS; j++) {
    sentenceOf[j] = sentences;
    if (b.tag[j] === FULL_STOP && sentences < 255) found[++sentences] = 0;
  }
  found.fill(0, 0, sentences + 1);
  let all = 0;
  const information = informationIn(lexicon)(a);
  for (let i = 0; i < a.start.length; i++) {
    if (!isContent(a, i)) continue;
    const idf = information[i] as number;
    const j = to[i] as number;
    all += idf;
    if (j >= 0 && j < MOST_TOKENS)
      found[sentenceOf[j] as number] = (found[sentenceOf[j] as number] as number) + idf * (score[i] as number);
  }
  let best = 0,
    touched = 0,
    outside = 0;
  for (let s = 0; s <= sentences; s++) {
    if ((found[s] as number) > 0) touched++;
    if ((found[s] as number) > (found[best] as number)) best = s;
  }
  for (let i = 0; i < a.start.length; i++) {
    const j = to[i] as number;
    if (a.entity[i] !== 0 && j >= 0 && sentenceOf[Math.min(j, MOST_TOKENS - 1)] !== best) outside++;
  }
  out[at] = touched;
  out[at + 1] = all > 0 ? (found[best] as number) / all : 0;
  out[at + 2] = outside;
}

/** Shares of the statement's word pairs, triples and longest common subsequence, function words included. */
function wording({ statement: a, sentence: b }: Pair, out: Float32Array, at: number): void {
  let words = 0,
    bigrams = 0,
    trigrams = 0;
  for (let i = 0; i < a.start.length; i++) {
    if (!isWord(a, i)) continue;
    words++;
    let two = false,
      three = false;
    for (let j = 0; j + 1 < b.start.length && !three; j++) {
      if (a.lemma[i] !== b.lemma[j] || a.lemma[i + 1] !== b.lemma[j + 1] || !isWord(a, i + 1)) continue;
      two = true;
      three = isWord(a, i + 2) && a.lemma[i + 2] === b.lemma[j + 2];
    }
    if (two) bigrams++;
    if (three) trigrams++;
  }
  out[at] = words > 1 ? bigrams / (words - 1) : Number.NaN;
  out[at + 1] = words > 2 ? trigrams / (words - 2) : Number.NaN;
  out[at + 2] = words > 0 ? commonSubsequence(a, b) / words : Number.NaN;
}

function commonSubsequence(a: Analysis, b: Analysis): number {
  const m = Math.min(b.start.length, MOST_TOKENS);
  row.fill(0, 0, m + 1);
  for (let i = 0; i < a.start.length; i++) {
    if (!isWord(a, i)) continue;
    let diagonal = 0;
    for (let j = 1; j <= m; j++) {
      const above = row[j] as number;
      row[j] = a.lemma[i] === b.lemma[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] as number);
      diagonal = above;
    }
  }
  return row[m] as number;
}

/** Runs of missing words, and words that the statement adds where its sentence has nothing in between. */
function missingRuns({ statement: a, alignment: { to } }: Pair, out: Float32Array, at: number): void {
  let runs = 0,
    run = 0,
    longest = 0,
    added = 0,
    addedModifiers = 0,
    modifiers = 0,
    before = -1;
  for (let i = 0; i < a.start.length; i++) {
    if (!isContent(a, i)) continue;
    const j = to[i] as number;
    if (j < 0) {
      if (run++ === 0) runs++;
      if (classOf(a, i) === CLASS.MODIFIER) modifiers++;
      longest = Math.max(longest, run);
      continue;
    }
    if (run > 0 && before >= 0 && j > before && j - before <= ADJACENT) {
      added += run;
      addedModifiers += modifiers;
    }
    run = 0;
    modifiers = 0;
    before = j;
  }
  out[at] = added;
  out[at + 1] = addedModifiers;
  out[at + 4] = runs;
  out[at + 5] = longest;
}

/** Of "X is a Y": 1 when Y was found, -1 when it was not; NaN for any other statement. */
function definition({ statement: a, alignment: { to } }: Pair): number {
  let last = -1;
  for (let i = 0; i < a.start.length; i++) {
    const c = classOf(a, i);
    if (!isContent(a, i)) continue;
    if (c === CLASS.VERB) return Number.NaN;
    last = i;
  }
  return last >= 0 && classOf(a, last) === CLASS.NOUN ? ((to[last] as number) >= 0 ? 1 : -1) : Number.NaN;
}

/** Names found by their last word whose word before is another name on either side: Johnny and Joey of one surname. */
function givenNameClashes({ statement: a, sentence: b, alignment: { to, from } }: Pair): number {
  let clashes = 0;
  for (let i = 1; i < a.start.length; i++) {
    const j = to[i] as number;
    if (j < 1 || classOf(a, i) !== CLASS.NAME || a.lemma[i] !== b.lemma[j]) continue;
    const free = to[i - 1] === -1 && from[j - 1] === -1;
    if (free && classOf(a, i - 1) === CLASS.NAME && classOf(b, j - 1) === CLASS.NAME) clashes++;
  }
  return clashes;
}

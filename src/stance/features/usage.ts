import { rememberEach, rememberFew } from "../../core/remember.ts";
import type { Analysis } from "../../language/analysis.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import { CLASS, classOf, isContent } from "../align.ts";
import { saidOf } from "../doubt.ts";
import { informationIn } from "../found.ts";
import type { FeatureGroup, Pair } from "../pair.ts";

const FEATURES = [
  "usageCovered", "usageMissingSum", "usageWorst", "usageVerbs", "usageNouns", "usageSaid", "usageWhole", "usageAligned", "usageRest",
] as const; // biome-ignore format: a table

/** Below this cosine two words have no more in common than any two. */
const CHANCE = 0.2;

/**
 * How near the words that no relation of the lexicon aligns come to the sentence's words in use: "collect" to "take in",
 * "blaze" to "fire". Such words are near, not the same, and opposites are near too: so they align nothing, and only tell
 * the model how much of the statement is spoken of in other words.
 */
export const usage: FeatureGroup = {
  name: "usage",
  features: FEATURES,
  fill(pair, out, at) {
    const { statement: a, sentence: b, alignment, lexicon } = pair;
    const theirs = wordsOf(b);
    const information = informationIn(lexicon)(a);
    if (alignedOurs.length !== lexicon.usage.dimensions) {
      alignedOurs = new Float64Array(lexicon.usage.dimensions);
      alignedTheirs = new Float64Array(lexicon.usage.dimensions);
    }
    let all = 0;
    let covered = 0;
    let missing = 0;
    let worst = Number.NaN;
    let verbs = Number.NaN;
    let nouns = Number.NaN;
    for (let i = 0; i < a.start.length; i++) {
      if (!isContent(a, i) || a.entity[i] !== 0) continue;
      const idf = information[i] as number;
      const found = alignment.score[i] as number;
      const near = found > 0 ? found : nearest(lexicon, a.word[i] as number, theirs);
      all += idf;
      covered += idf * near;
      missing += idf * (1 - near);
      if (found > 0) continue;
      if (!(near >= worst)) worst = near;
      const c = classOf(a, i);
      if (c === CLASS.VERB && !(near >= verbs)) verbs = near;
      if (c === CLASS.NOUN && !(near >= nouns)) nouns = near;
    }
    out[at] = all > 0 ? covered / all : Number.NaN;
    out[at + 1] = missing;
    out[at + 2] = worst;
    out[at + 3] = verbs;
    out[at + 4] = nouns;
    out[at + 5] = saidNearest(pair, theirs);
    const ours = meaningIn(lexicon)(a);
    const whole = meaningIn(lexicon)(b);
    // What is aligned is few words; the rest of either side is the whole less those.
    sumAligned(lexicon, a, alignment.to, alignedOurs);
    sumAligned(lexicon, b, alignment.from, alignedTheirs);
    out[at + 6] = cosine(ours, whole);
    out[at + 7] = cosine(ours, alignedTheirs);
    for (let k = 0; k < ours.length; k++) {
      alignedOurs[k] = (ours[k] as number) - (alignedOurs[k] as number);
      alignedTheirs[k] = (whole[k] as number) - (alignedTheirs[k] as number);
    }
    out[at + 8] = cosine(alignedOurs, alignedTheirs);
  },
};

/** What is said to be done or so, against all words of the sentence, aligned or not; NaN where nothing is said. */
function saidNearest({ statement: a, alignment, lexicon }: Pair, theirs: Uint16Array): number {
  const said = saidOf(a);
  if (said < 0) return Number.NaN;
  const found = alignment.score[said] as number;
  return found > 0 ? found : nearest(lexicon, a.word[said] as number, theirs);
}

/** 0-1: the nearest of the sentence's words, scaled so that chance is 0. */
function nearest(lexicon: Lexicon, word: number, theirs: Uint16Array): number {
  const best = lexicon.usage.nearest(word, theirs);
  return best <= CHANCE ? 0 : (best - CHANCE) / (1 - CHANCE);
}

/** Content words that are no names; kept with the analysis, which the archive keeps open. */
const contentOf: (a: Analysis) => Uint16Array = rememberEach((a) =>
  Uint16Array.from(a.start.keys()).filter((i) => isContent(a, i) && a.entity[i] === 0 && a.word[i] !== 0),
);

/** Their ids in the lexicon, each once: how near a word comes to the nearest does not hang on how often that is there. */
const wordsOf: (a: Analysis) => Uint16Array = rememberEach((a) =>
  Uint16Array.from(new Set(Array.from(contentOf(a), (i) => a.word[i] as number))),
);

/** The sum of a text's words' vectors, each weighted by its IDF (Arora et al. 2017, "A simple but tough-to-beat baseline"). */
const meaningIn: (lexicon: Lexicon) => (a: Analysis) => Float64Array = rememberFew((lexicon) =>
  rememberEach((a) => {
    const meaning = new Float64Array(lexicon.usage.dimensions);
    for (const i of contentOf(a)) addWord(lexicon, a, i, meaning);
    return meaning;
  }),
);

// Scratch of the module's own: filling never waits, so no call sees another's.
let alignedOurs = new Float64Array(0);
let alignedTheirs = new Float64Array(0);

function sumAligned(lexicon: Lexicon, a: Analysis, counterpart: Int16Array, into: Float64Array): void {
  into.fill(0);
  for (const i of contentOf(a)) if (counterpart[i] !== -1) addWord(lexicon, a, i, into);
}

function addWord(lexicon: Lexicon, a: Analysis, i: number, into: Float64Array): void {
  const word = a.word[i] as number;
  lexicon.usage.addTo(into, word, lexicon.idf(word));
}

/** Below this length what is left of a difference is rounding. */
const NOTHING = 1e-9;

/** NaN where either is nothing. */
function cosine(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  let ours = 0;
  let theirs = 0;
  for (let k = 0; k < a.length; k++) {
    dot += (a[k] as number) * (b[k] as number);
    ours += (a[k] as number) ** 2;
    theirs += (b[k] as number) ** 2;
  }
  return ours < NOTHING || theirs < NOTHING ? Number.NaN : dot / Math.sqrt(ours * theirs);
}

import { hashKey } from "../../src/core/hash.ts";
import { SPEECH } from "../../src/language/lexicon.ts";
import { POS, type WordNet } from "./wordnet.ts";

/** A lemma outside WordNet (function words, newer words, frequent names) is kept from this document frequency on. */
const LEAST_UNLISTED = 20;
/** A WordNet lemma without tagged occurrences is kept from this document frequency on. */
const LEAST_LISTED = 2;

const BITS = { n: SPEECH.NOUN, v: SPEECH.VERB, a: SPEECH.ADJECTIVE, r: SPEECH.ADVERB } as const;

export interface Vocabulary {
  /** Words sorted by `hashKey`; a word's id is its place plus one. */
  readonly words: readonly string[];
  readonly id: ReadonlyMap<string, number>;
  /** `SPEECH` bits by id. */
  readonly speech: Uint8Array;
  /** Rough frequency by word: document frequency plus WordNet's tagged occurrences. */
  readonly frequency: (word: string) => number;
}

/** Chooses the words that the lexicon knows: those that were met, those WordNet's annotators met, those of the tables. */
export function chooseVocabulary(
  wordnet: WordNet,
  df: ReadonlyMap<string, number>,
  listed: ReadonlySet<string>,
): Vocabulary {
  const tagged = new Map<string, number>();
  const speechOf = new Map<string, number>();
  for (const pos of POS) {
    for (const [key, senses] of wordnet.senses) {
      if (!key.startsWith(`${pos}:`)) continue;
      const lemma = key.slice(2);
      if (!/^[a-z][a-z'-]*$/.test(lemma) || wordnet.capitalised.has(lemma)) continue;
      speechOf.set(lemma, (speechOf.get(lemma) ?? 0) | BITS[pos]);
      tagged.set(lemma, (tagged.get(lemma) ?? 0) + senses.reduce((sum, s) => sum + s.count, 0));
    }
  }
  const frequency = (word: string): number => (df.get(word) ?? 0) + (tagged.get(word) ?? 0);
  const chosen = new Set(listed);
  for (const [word] of speechOf) {
    if ((tagged.get(word) ?? 0) > 0 || (df.get(word) ?? 0) >= LEAST_LISTED) chosen.add(word);
  }
  for (const [word, count] of df) if (count >= LEAST_UNLISTED) chosen.add(word);

  const words = byKeys(chosen, frequency);
  const id = new Map(words.map((word, i) => [word, i + 1]));
  const speech = Uint8Array.from(words, (word) => speechOf.get(word) ?? 0);
  return { words, id, speech, frequency };
}

/** The words in the order of their keys; of two with one key the commoner. */
function byKeys(chosen: ReadonlySet<string>, frequency: (word: string) => number): string[] {
  const byKey = new Map<number, string>();
  for (const word of [...chosen].sort()) {
    const key = hashKey(word);
    const other = byKey.get(key);
    if (other === undefined || frequency(word) > frequency(other)) byKey.set(key, word);
    if (other !== undefined) console.warn(`one key for "${word}" and "${other}": the rarer one is left out`);
  }
  return [...byKey].sort((a, b) => a[0] - b[0]).map(([, word]) => word);
}

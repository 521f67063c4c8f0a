import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COUNTRIES } from "../../src/language/gazetteer/countries.ts";
import { type Lexicon, SPEECH } from "../../src/language/lexicon.ts";
import { STOP_WORDS } from "../../src/retrieval/stopwords.ts";

/** Words to write articles with; common words come more often, as in real text. */
export interface Words {
  readonly nouns: Pick;
  readonly verbs: Pick;
  readonly adjectives: Pick;
  /** Verbs for what is claimed, with near-synonyms that a statement may use instead. */
  readonly deeds: readonly (readonly string[])[];
  readonly countries: readonly { name: string; people: string }[];
}

/** Draws by frequency: a number in [0, 1) to a word. */
export type Pick = (random: number) => string;

/** Deeds that a near-synonym can name: every statement is worded with one, the article with another. */
const DEEDS = [
  ["send", "deploy", "dispatch"],
  ["back", "support", "endorse"],
  ["raise", "increase", "lift"],
  ["cut", "reduce", "lower"],
  ["reject", "refuse", "decline"],
  ["build", "construct", "erect"],
  ["ban", "prohibit", "outlaw"],
  ["buy", "purchase", "acquire"],
];

/** The lemmas counted for the lexicon (38,694 documents of news and encyclopaedia English), by part of speech. */
export function readWords(lexicon: PartsOfSpeech): Words {
  const file = readFileSync(join(import.meta.dirname, "../lexicon/frequencies.txt"), "utf8");
  const counted: [string, number][] = [];
  for (const line of file.split("\n").slice(1)) {
    const [count, word] = line.split(" ");
    if (word !== undefined && /^[a-z]{4,}$/.test(word) && !STOP_WORDS.has(word)) counted.push([word, Number(count)]);
  }
  const only = (speech: number) => counted.filter(([word]) => lexicon.partsOfSpeech(lexicon.id(word)) === speech);
  return {
    nouns: byFrequency(only(SPEECH.NOUN)),
    verbs: byFrequency(only(SPEECH.VERB)),
    adjectives: byFrequency(only(SPEECH.ADJECTIVE)),
    deeds: DEEDS,
    countries: readCountries(),
  };
}

type PartsOfSpeech = { id: Lexicon["id"]; partsOfSpeech: Lexicon["partsOfSpeech"] };

function readCountries(): { name: string; people: string }[] {
  const rows = COUNTRIES.trim().split("\n");
  return rows.map((row) => {
    const [, names, people] = row.split("|");
    return { name: names?.split(";")[0] ?? "", people: people?.split(";")[0] ?? "" };
  });
}

function byFrequency(words: readonly [string, number][]): Pick {
  const sums: number[] = [];
  let sum = 0;
  for (const [, count] of words) {
    sum += count;
    sums.push(sum);
  }
  return (random) => {
    const wanted = random * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return words[low]?.[0] ?? "";
  };
}

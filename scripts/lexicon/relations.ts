import { FULL_WEIGHT, packRelation, RELATION, type RelationKind } from "../../src/language/lexicon.ts";
import { derivation, type Families } from "./families.ts";
import { antonymTable, noAntonymTable, synonymTable } from "./tables.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { type Sense, type Synset, singleWords, type WordNet } from "./wordnet.ts";

/** Lighter edges join readings that are rare for one of the two words. */
const LEAST_WEIGHT = 2;
/** Weight of hand-written near-synonyms, and of the ones marked weak. */
const NEAR = 6;
const WEAK = 3;
/** Weight of a contrary that follows from a hand-written one by derivation. */
const DERIVED = 5;
/** Rarer members of a family inherit no relation: they are mostly of a remote sense ("halter", "governess"). */
const LEAST_FREQUENCY = 8;
/** Rarer words get no hypernyms: without this the file is a tenth larger. */
const HYPERNYM_FREQUENCY = 3;
/** Both readings of a WordNet antonym must make up this part of their words' occurrences. */
const ANTONYM_SHARE = 0.2;
/** Nearer to the root than this, hypernyms say nothing: entity, object, act, state. */
const LEAST_DEPTH = { n: 4, v: 1 } as const;
/** Levels of WordNet that are climbed at most, those without a single word among them. */
const HIGHEST = 5;
/** Levels with words that are linked, by part of speech. */
const LEVELS = { n: 2, v: 1 } as const;
/** A reading counts for hypernyms when it makes up this part of the word's occurrences. */
const HYPERNYM_SHARE = 0.35;

/** Directed edges between ids; a pair has one relation, the first given wins, so callers go from sure to unsure. */
export class Edges {
  readonly #packed = new Map<number, number>();
  readonly #vocabulary: Vocabulary;
  readonly #families: Families;
  readonly counts = new Map<RelationKind, number>();

  constructor(vocabulary: Vocabulary, families: Families) {
    this.#vocabulary = vocabulary;
    this.#families = families;
  }

  frequency(word: string): number {
    return this.#vocabulary.frequency(word);
  }

  #put(a: number, b: number, kind: RelationKind, weight: number): void {
    const key = a * 65_536 + b;
    if (this.#packed.has(key)) return;
    this.#packed.set(key, packRelation(kind, weight));
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  /** Adds the relation and its reverse; nothing when a word is unknown, so that tables may name rare words. */
  add(a: string, b: string, kind: RelationKind, reverse: RelationKind, weight: number): void {
    const x = this.#vocabulary.id.get(a);
    const y = this.#vocabulary.id.get(b);
    if (x === undefined || y === undefined || x === y || weight < LEAST_WEIGHT) return;
    this.#put(x, y, kind, weight);
    this.#put(y, x, reverse, weight);
  }

  /** Adds a symmetric relation between all words of two families that play the same part: support/oppose → supporter/opponent. */
  addFamilies(a: string, b: string, kind: RelationKind, weight: number): void {
    const { id, speech, frequency } = this.#vocabulary;
    const partOf = (word: string): number => derivation(word, speech[(id.get(word) ?? 0) - 1] ?? 0);
    const common = (word: string): boolean => frequency(word) >= LEAST_FREQUENCY;
    const left = this.#families.of(a).filter(common);
    const right = this.#families.of(b).filter(common);
    if (left.some((word) => right.includes(word))) return;
    for (const x of left) {
      for (const y of right) if ((partOf(x) & partOf(y)) !== 0) this.add(x, y, kind, kind, weight);
    }
  }

  /** [from, to, packed], sorted by both ids. */
  sorted(): [number, number, number][] {
    return [...this.#packed]
      .sort((a, b) => a[0] - b[0])
      .map(([key, packed]) => [Math.floor(key / 65_536), key % 65_536, packed]);
  }
}

/** Weight of a relation between two readings, from the part of each word's occurrences they make up. */
const weigh = (a: Sense, b: Sense, full: number): number => Math.round(full * Math.sqrt(a.share * b.share));

type SenseOf = (word: string, synset: string) => Sense | undefined;

function addTables(edges: Edges): void {
  const antonyms = antonymTable().flatMap(([left, right]) => left.flatMap((a) => right.map((b) => [a, b] as const)));
  const synonyms = synonymTable().flatMap(({ members, weak }) =>
    members.flatMap((a, i) => members.slice(i + 1).map((b) => [a, b, weak] as const)),
  );
  for (const [a, b] of antonyms) edges.add(a, b, RELATION.ANTONYM, RELATION.ANTONYM, FULL_WEIGHT);
  for (const [a, b, weak] of synonyms) edges.add(a, b, RELATION.SYNONYM, RELATION.SYNONYM, weak ? WEAK : NEAR);
  for (const [a, b] of antonyms) edges.addFamilies(a, b, RELATION.ANTONYM, DERIVED);
  for (const [a, b, weak] of synonyms) if (!weak) edges.addFamilies(a, b, RELATION.SYNONYM, WEAK);
}

function addAntonyms(edges: Edges, wordnet: WordNet, senseOf: SenseOf): void {
  const refused = new Set(noAntonymTable().flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const derived: (readonly [string, string])[] = [];
  for (const synset of wordnet.synsets.values()) {
    for (const { symbol, target, from, to } of synset.pointers) {
      const opposite = wordnet.synsets.get(target);
      if (symbol !== "!" || opposite === undefined) continue;
      const a = (synset.words[from - 1] as string).toLowerCase();
      const b = (opposite.words[to - 1] as string).toLowerCase();
      const share = Math.min(senseOf(a, synset.key)?.share ?? 0, senseOf(b, target)?.share ?? 0);
      if (share < ANTONYM_SHARE || refused.has(`${a} ${b}`)) continue;
      edges.add(a, b, RELATION.ANTONYM, RELATION.ANTONYM, 2 + Math.round(4 * share));
      if (share >= 0.5) derived.push([a, b]);
    }
  }
  for (const [a, b] of derived) edges.addFamilies(a, b, RELATION.ANTONYM, WEAK);
}

function addSynonyms(edges: Edges, wordnet: WordNet, senseOf: SenseOf): void {
  for (const synset of wordnet.synsets.values()) {
    const words = singleWords(synset);
    words.forEach((a, i) => {
      const x = senseOf(a, synset.key);
      if (x === undefined) return;
      for (const b of words.slice(i + 1)) {
        const y = senseOf(b, synset.key);
        if (y !== undefined) edges.add(a, b, RELATION.SYNONYM, RELATION.SYNONYM, weigh(x, y, 6));
      }
      if (x.share >= 0.5) addSimilar(edges, wordnet, senseOf, synset, a, x);
    });
  }
}

/** Adjectives that WordNet calls similar, in what each mostly means. */
function addSimilar(edges: Edges, wordnet: WordNet, senseOf: SenseOf, synset: Synset, a: string, x: Sense): void {
  for (const { symbol, target } of synset.pointers) {
    if (symbol !== "&") continue;
    for (const b of singleWords(wordnet.synsets.get(target) as Synset)) {
      const y = senseOf(b, target);
      if (y !== undefined && y.share >= 0.5) edges.add(a, b, RELATION.SYNONYM, RELATION.SYNONYM, weigh(x, y, 3));
    }
  }
}

const hypernymsOf = (wordnet: WordNet, key: string): string[] =>
  (wordnet.synsets.get(key)?.pointers ?? []).filter((p) => p.symbol === "@" || p.symbol === "@i").map((p) => p.target);

/** Steps from a synset up to the root, by the shortest way. */
function depthsIn(wordnet: WordNet): (key: string) => number {
  const depths = new Map<string, number>();
  const depth = (key: string): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    depths.set(key, 0);
    const above = hypernymsOf(wordnet, key).map(depth);
    const d = above.length === 0 ? 0 : 1 + Math.min(...above);
    depths.set(key, d);
    return d;
  };
  return depth;
}

/** Links one reading of a word with the more general words above it; synsets without a single word are no step. */
function addAbove(
  edges: Edges,
  wordnet: WordNet,
  senseOf: SenseOf,
  depth: (key: string) => number,
  a: string,
  x: Sense,
): void {
  const pos = x.synset[0] as "n" | "v";
  let level = hypernymsOf(wordnet, x.synset);
  for (let steps = 1, raised = 0; steps <= LEVELS[pos] && raised < HIGHEST && level.length > 0; raised++) {
    const words = level
      .filter((key) => depth(key) >= LEAST_DEPTH[pos])
      .flatMap((key) => singleWords(wordnet.synsets.get(key) as Synset).map((b) => [b, senseOf(b, key)] as const))
      .filter(([, y]) => y !== undefined && y.share >= HYPERNYM_SHARE);
    for (const [b, y] of words) {
      edges.add(a, b, RELATION.HYPERNYM, RELATION.HYPONYM, Math.round(weigh(x, y as Sense, 6) / steps));
    }
    if (words.length > 0) steps++;
    level = level.flatMap((key) => hypernymsOf(wordnet, key));
  }
}

function addHypernyms(edges: Edges, wordnet: WordNet, senseOf: SenseOf): void {
  const depth = depthsIn(wordnet);
  for (const synset of wordnet.synsets.values()) {
    if (!/^[nv]/.test(synset.key)) continue;
    for (const a of singleWords(synset)) {
      const x = senseOf(a, synset.key);
      const common = edges.frequency(a) >= HYPERNYM_FREQUENCY;
      if (common && x !== undefined && x.share >= HYPERNYM_SHARE) addAbove(edges, wordnet, senseOf, depth, a, x);
    }
  }
}

/** All relations, from the surest source to the least sure. */
export function collectRelations(wordnet: WordNet, vocabulary: Vocabulary, families: Families): Edges {
  const edges = new Edges(vocabulary, families);
  const bySynset = new Map<string, Sense>();
  for (const [key, senses] of wordnet.senses) for (const s of senses) bySynset.set(`${key.slice(2)} ${s.synset}`, s);
  const senseOf: SenseOf = (word, synset) => bySynset.get(`${word} ${synset}`);
  addTables(edges);
  addAntonyms(edges, wordnet, senseOf);
  addSynonyms(edges, wordnet, senseOf);
  addHypernyms(edges, wordnet, senseOf);
  return edges;
}

import { FAMILY_EDGE, FULL_WEIGHT, packRelation, RELATION, type RelationKind } from "../../src/language/lexicon.ts";
import { antonymTable, synonymTable } from "./tables.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { type Sense, singleWords, type WordNet } from "./wordnet.ts";

/** Edges lighter than this carry more noise than help; reading a sample of 100 at weight 1 found 40 wrong ones. */
const LEAST_WEIGHT = 2;
/** Weight of hand-written near-synonyms, and of the ones marked weak. */
const NEAR = 6;
const WEAK = 3;
/** Nearer to the root than this, hypernyms say nothing: entity, object, act, state. */
const LEAST_DEPTH = { n: 4, v: 1 } as const;
const LEVELS = { n: 3, v: 1 } as const;
/** A reading counts for hypernyms when it makes up this part of the word's occurrences. */
const HYPERNYM_SHARE = 0.35;

/** Directed edges between ids; a pair has one relation, the first given wins, so callers go from sure to unsure. */
export class Edges {
  readonly #packed = new Map<number, number>();
  readonly #head: Uint16Array;
  readonly #id: ReadonlyMap<string, number>;
  readonly counts = new Map<RelationKind, number>();

  constructor(id: ReadonlyMap<string, number>, head: Uint16Array) {
    this.#id = id;
    this.#head = head;
  }

  #put(a: number, b: number, packed: number): void {
    const key = a * 65_536 + b;
    const before = this.#packed.get(key);
    if (before === undefined) {
      this.#packed.set(key, packed);
      const kind = (packed & 15) as RelationKind;
      this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    } else if ((before & 15) === (packed & 15)) this.#packed.set(key, before | (packed & FAMILY_EDGE));
  }

  /** Adds the relation and its reverse, and, when asked, the same between the heads of their families. */
  add(a: string, b: string, kind: RelationKind, reverse: RelationKind, weight: number, families = false): void {
    const x = this.#id.get(a);
    const y = this.#id.get(b);
    if (x === undefined || y === undefined || x === y || weight < LEAST_WEIGHT) return;
    this.#put(x, y, packRelation(kind, weight));
    this.#put(y, x, packRelation(reverse, weight));
    const headX = this.#head[x - 1] as number;
    const headY = this.#head[y - 1] as number;
    if (!families || headX === headY) return;
    this.#put(headX, headY, packRelation(kind, weight - 1) | FAMILY_EDGE);
    this.#put(headY, headX, packRelation(reverse, weight - 1) | FAMILY_EDGE);
  }

  /** [from, to, packed], sorted by both ids. */
  sorted(): [number, number, number][] {
    return [...this.#packed]
      .sort((a, b) => a[0] - b[0])
      .map(([key, packed]) => [Math.floor(key / 65_536), key % 65_536, packed]);
  }
}

const both = (a: number, b: number): number => Math.min(a, b);

/** Weight of a relation between two readings, from the part of each word's occurrences they make up. */
const weigh = (a: Sense, b: Sense, full: number): number => Math.round(full * Math.sqrt(a.share * b.share));

type SenseOf = (word: string, synset: string) => Sense | undefined;

function addTables(edges: Edges): void {
  for (const [left, right] of antonymTable()) {
    for (const a of left) for (const b of right) edges.add(a, b, RELATION.ANTONYM, RELATION.ANTONYM, FULL_WEIGHT, true);
  }
  for (const { members, weak } of synonymTable()) {
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1))
        edges.add(a, b, RELATION.SYNONYM, RELATION.SYNONYM, weak ? WEAK : NEAR, !weak);
    });
  }
}

function addAntonyms(edges: Edges, wordnet: WordNet, senseOf: SenseOf): void {
  for (const synset of wordnet.synsets.values()) {
    for (const { symbol, target, from, to } of synset.pointers) {
      if (symbol !== "!") continue;
      const a = (synset.words[from - 1] as string).toLowerCase();
      const b = (wordnet.synsets.get(target)?.words[to - 1] as string).toLowerCase();
      const x = senseOf(a, synset.key);
      const y = senseOf(b, target);
      if (x === undefined || y === undefined || both(x.share, y.share) < 0.15) continue;
      const weight = 2 + Math.round(4 * both(x.share, y.share));
      edges.add(a, b, RELATION.ANTONYM, RELATION.ANTONYM, weight, weight >= 4);
    }
  }
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
      for (const { symbol, target } of synset.pointers) {
        if (symbol !== "&" || x.share < 0.5) continue;
        for (const b of singleWords(wordnet.synsets.get(target) as never)) {
          const y = senseOf(b, target);
          if (y !== undefined && y.share >= 0.5) edges.add(a, b, RELATION.SYNONYM, RELATION.SYNONYM, weigh(x, y, 3));
        }
      }
    });
  }
}

function addHypernyms(edges: Edges, wordnet: WordNet, senseOf: SenseOf): void {
  const depths = new Map<string, number>();
  const up = (key: string): string[] =>
    (wordnet.synsets.get(key)?.pointers ?? [])
      .filter((p) => p.symbol === "@" || p.symbol === "@i")
      .map((p) => p.target);
  const depth = (key: string): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    depths.set(key, 0);
    const above = up(key).map(depth);
    const d = above.length === 0 ? 0 : 1 + Math.min(...above);
    depths.set(key, d);
    return d;
  };
  for (const synset of wordnet.synsets.values()) {
    const pos = synset.key[0];
    if (pos !== "n" && pos !== "v") continue;
    for (const a of singleWords(synset)) {
      const x = senseOf(a, synset.key);
      if (x === undefined || x.share < HYPERNYM_SHARE) continue;
      let level = up(synset.key);
      for (let steps = 1; steps <= LEVELS[pos]; steps++) {
        for (const key of level) {
          if (depth(key) < LEAST_DEPTH[pos]) continue;
          for (const b of singleWords(wordnet.synsets.get(key) as never)) {
            const y = senseOf(b, key);
            if (y === undefined || y.share < HYPERNYM_SHARE) continue;
            edges.add(a, b, RELATION.HYPERNYM, RELATION.HYPONYM, Math.round(weigh(x, y, 6) / steps));
          }
        }
        level = level.flatMap(up);
      }
    }
  }
}

/** All relations, from the surest source to the least sure. */
export function collectRelations(wordnet: WordNet, vocabulary: Vocabulary, head: Uint16Array): Edges {
  const edges = new Edges(vocabulary.id, head);
  const bySynset = new Map<string, Sense>();
  for (const [key, senses] of wordnet.senses) for (const s of senses) bySynset.set(`${key.slice(2)} ${s.synset}`, s);
  const senseOf: SenseOf = (word, synset) => bySynset.get(`${word} ${synset}`);
  addTables(edges);
  addAntonyms(edges, wordnet, senseOf);
  addSynonyms(edges, wordnet, senseOf);
  addHypernyms(edges, wordnet, senseOf);
  return edges;
}

import { hashKey } from "../core/hash.ts";
import { remembered } from "./relation-memory.ts";

/** What one word is to another; the low four bits of what `Lexicon.relation` returns. */
export const RELATION = {
  NONE: 0,
  SAME: 1,
  /** One derivational family: decide, decision, decisive. */
  FAMILY: 2,
  SYNONYM: 3,
  /** Contraries and complementaries: accept/reject, major/minor. */
  ANTONYM: 4,
  /** The second word is more general than the first: car → vehicle. */
  HYPERNYM: 5,
  /** The second word is more specific than the first. */
  HYPONYM: 6,
  /** Two members of a set that exclude one another: red/blue, brother/sister. */
  EXCLUSIVE: 7,
} as const;

export type RelationKind = (typeof RELATION)[keyof typeof RELATION];

/** Parts of speech a lemma has in WordNet; bits of `Lexicon.partsOfSpeech`. */
export const SPEECH = { NOUN: 1, VERB: 2, ADJECTIVE: 4, ADVERB: 8 } as const;

/** First word of the file; the last byte is the version of the layout below. */
export const LEXICON_MAGIC = 0x43434c02;
/** The highest weight a relation has: three bits. */
export const FULL_WEIGHT = 7;

const KIND_MASK = 0x0f;

/** The kind of a packed relation. */
export const relationKind = (relation: number): RelationKind => (relation & KIND_MASK) as RelationKind;
/** The strength of a packed relation, 0 (a guess) to 1 (hand-written, or the first sense of both words). */
export const relationWeight = (relation: number): number => ((relation >> 4) & FULL_WEIGHT) / FULL_WEIGHT;

export const packRelation = (kind: RelationKind, weight: number): number =>
  kind | (Math.max(0, Math.min(FULL_WEIGHT, Math.round(weight))) << 4);

/**
 * The word-to-word knowledge that `npm run lexicon` compiles from WordNet 3.1 (Fellbaum 1998) and the hand tables of
 * scripts/lexicon. A word is known by the rank of its key among the sorted keys, so that nothing is decoded at
 * start-up: every field is a view into the file.
 */
export interface Lexicon {
  /** Id of a lower-case lemma, 0 when unknown. */
  id(lemma: string): number;
  /** Id of the word with this `hashKey`, 0 when unknown. */
  idOfKey(key: number): number;
  /** Id of the head of the word's derivational family; the word itself when it has no other member. */
  family(id: number): number;
  /** Bits of `SPEECH`; 0 for an unknown word. */
  partsOfSpeech(id: number): number;
  /** Inverse document frequency in nats, ln(N / (1 + df)); unknown words get the largest. */
  idf(id: number): number;
  /** How `b` stands to `a`, packed: see `relationKind` and `relationWeight`. 0 when the two are not related. */
  relation(a: number, b: number): number;
  /** Is the word a member of a set whose members exclude one another? */
  hasSiblings(id: number): boolean;
  /** Calls back with every stored neighbour of a word and its packed relation. */
  neighbours(id: number, visit: (neighbour: number, relation: number) => void): void;
  /** Number of words; ids run from 1 to this. */
  readonly size: number;
}

/**
 * Reads a lexicon.
 * @param bytes lexicon.bin, little-endian: a header of six Uint32 (magic, words, edges, memberships, groups, largest
 * idf × 1000); Uint32 keys[words], rows[words + 1], memberRows[words + 1]; Uint16 families[words], neighbours[edges];
 * Uint8 relations[edges], idf[words], speech[words], members[memberships], groupWeights[groups]
 * @throws RangeError when the file is of another version
 */
export function loadLexicon(bytes: ArrayBuffer): Lexicon {
  const header = new Uint32Array(bytes, 0, 6);
  const [magic, size, edges, memberships, groups, milliIdf] = header as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (magic !== LEXICON_MAGIC) throw new RangeError("lexicon.bin is of another version; run `npm run lexicon`");
  let at = header.byteLength;
  const take = (length: number): number => {
    const from = at;
    at += length;
    return from;
  };
  const keys = new Uint32Array(bytes, take(4 * size), size);
  const rows = new Uint32Array(bytes, take(4 * (size + 1)), size + 1);
  const memberRows = new Uint32Array(bytes, take(4 * (size + 1)), size + 1);
  const families = new Uint16Array(bytes, take(2 * size), size);
  const neighbours = new Uint16Array(bytes, take(2 * edges), edges);
  const relations = new Uint8Array(bytes, take(edges), edges);
  const idfs = new Uint8Array(bytes, take(size), size);
  const speech = new Uint8Array(bytes, take(size), size);
  const members = new Uint8Array(bytes, take(memberships), memberships);
  const groupWeights = new Uint8Array(bytes, take(groups), groups);
  const largestIdf = milliIdf / 1000;

  const idOfKey = (key: number): number => {
    let low = 0;
    let high = size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = keys[middle] as number;
      if (found === key) return middle + 1;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  };
  const edge = (a: number, b: number): number => {
    let low = rows[a - 1] as number;
    let high = (rows[a] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = neighbours[middle] as number;
      if (found === b) return relations[middle] as number;
      if (found < b) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  };
  const exclusive = (a: number, b: number): number => {
    let best = 0;
    for (let i = memberRows[a - 1] as number; i < (memberRows[a] as number); i++) {
      for (let j = memberRows[b - 1] as number; j < (memberRows[b] as number); j++) {
        if (members[i] === members[j]) best = Math.max(best, groupWeights[members[i] as number] as number);
      }
    }
    return best === 0 ? 0 : packRelation(RELATION.EXCLUSIVE, best);
  };
  const family = (id: number): number => (id > 0 && id <= size ? (families[id - 1] as number) : 0);
  const relation = (a: number, b: number): number => {
    if (a > size || b > size) return 0;
    if (a === b) return packRelation(RELATION.SAME, FULL_WEIGHT);
    const direct = edge(a, b);
    if (direct !== 0) return direct;
    const apart = exclusive(a, b);
    if (apart !== 0) return apart;
    return family(a) === family(b) ? packRelation(RELATION.FAMILY, FULL_WEIGHT) : 0;
  };

  return {
    size,
    id: (lemma) => idOfKey(hashKey(lemma)),
    idOfKey,
    family,
    partsOfSpeech: (id) => (id > 0 && id <= size ? (speech[id - 1] as number) : 0),
    idf: (id) => (id > 0 && id <= size ? ((idfs[id - 1] as number) / 255) * largestIdf : largestIdf),
    relation: remembered(relation),
    hasSiblings: (id) => id > 0 && id <= size && (memberRows[id] as number) > (memberRows[id - 1] as number),
    neighbours(id, visit) {
      if (id === 0 || id > size) return;
      for (let i = rows[id - 1] as number; i < (rows[id] as number); i++) {
        visit(neighbours[i] as number, relations[i] as number);
      }
    },
  };
}

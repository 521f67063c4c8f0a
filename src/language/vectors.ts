/** First word of the file; the last byte is the version of the layout below. */
export const VECTORS_MAGIC = 0x43435601;

/** What words are used like: near words have near vectors, be they synonyms, siblings or opposites. */
export interface Vectors {
  /** Numbers a vector has. */
  readonly dimensions: number;
  /** The largest cosine (0 to 1) of a word of the lexicon, by id, with any of the others; 0 where it or they have no vector. */
  nearest(id: number, others: Uint16Array): number;
  /** Adds `weight` times the word's unit vector to `sum`; false when it has none. */
  addTo(sum: Float64Array, id: number, weight: number): boolean;
}

/**
 * Reads word vectors: GloVe (Pennington et al. 2014) without its commonest directions (Mu & Viswanath 2018, "All-but-the-
 * Top"), cut to their principal components and to four bits a number (scripts/vectors.ts; what is lost is there).
 * @param bytes vectors.bin, little-endian: four Uint32 (magic, words of the lexicon, words with a vector, dimensions);
 * Uint16 ids[vectors], ascending; Uint8 numbers[vectors × dimensions / 2], two to a byte, the low half first, each 8 too
 * large
 * @throws RangeError when the file is of another version or was made for another lexicon
 */
export function loadVectors(bytes: ArrayBuffer, lexiconSize: number): Vectors {
  const [magic, size, count, dimensions] = new Uint32Array(bytes, 0, 4) as unknown as [number, number, number, number];
  if (magic !== VECTORS_MAGIC || size !== lexiconSize)
    throw new RangeError("vectors.bin is of another version or lexicon; run `npm run vectors`");
  const ids = new Uint16Array(bytes, 16, count);
  const packed = new Uint8Array(bytes, 16 + 2 * count);
  const rowOf = new Uint16Array(size + 1);
  for (let row = 0; row < count; row++) rowOf[ids[row] as number] = row + 1;
  // Unpacked when first asked for: an isolate sees a few hundred of the words, and a start has no time for the rest.
  const words = new Array<Word | undefined>(count);
  const unpack = (row: number): Word => {
    const numbers = new Int8Array(dimensions);
    let square = 0;
    for (let k = 0; k < dimensions; k++) {
      const byte = packed[(row * dimensions + k) >> 1] as number;
      const value = (((row * dimensions + k) & 1) === 0 ? byte & 15 : byte >> 4) - 8;
      numbers[k] = value;
      square += value * value;
    }
    const word = { numbers, length: Math.sqrt(square) };
    words[row] = word;
    return word;
  };
  const wordFor = (id: number): Word | null => {
    const row = (rowOf[id] ?? 0) - 1;
    return row < 0 ? null : (words[row] ?? unpack(row));
  };
  const cosine = (p: Word, q: Word): number => {
    let dot = 0;
    for (let k = 0; k < dimensions; k++) dot += (p.numbers[k] as number) * (q.numbers[k] as number);
    return dot / (p.length * q.length);
  };
  return {
    dimensions,
    nearest(id, others) {
      const word = wordFor(id);
      let best = 0;
      if (word === null) return best;
      for (let k = 0; k < others.length; k++) {
        const other = wordFor(others[k] as number);
        if (other !== null) best = Math.max(best, cosine(word, other));
      }
      return best;
    },
    addTo(sum, id, weight) {
      const word = wordFor(id);
      if (word === null) return false;
      const scale = weight / word.length;
      for (let k = 0; k < dimensions; k++) sum[k] = (sum[k] as number) + scale * (word.numbers[k] as number);
      return true;
    },
  };
}

interface Word {
  readonly numbers: Int8Array;
  readonly length: number;
}

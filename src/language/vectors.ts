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
  // Unpacked when first asked for: an isolate sees a few hundred of the words, and a start has no time for the rest. Side by side,
  // not an object a word: a vector is one place in memory then, not three.
  const numbers = new Int8Array(count * dimensions);
  const lengths = new Float64Array(count);
  const unpack = (row: number): void => {
    let square = 0;
    for (let k = row * dimensions; k < (row + 1) * dimensions; k++) {
      const byte = packed[k >> 1] as number;
      const value = ((k & 1) === 0 ? byte & 15 : byte >> 4) - 8;
      numbers[k] = value;
      square += value * value;
    }
    lengths[row] = Math.sqrt(square);
  };
  /** The row of a word's vector; -1 for none. */
  const rowFor = (id: number): number => {
    const row = (rowOf[id] ?? 0) - 1;
    if (row >= 0 && lengths[row] === 0) unpack(row);
    return row;
  };
  return {
    dimensions,
    nearest(id, others) {
      const ours = rowFor(id);
      let best = 0;
      if (ours < 0) return best;
      for (let k = 0; k < others.length; k++) {
        const theirs = rowFor(others[k] as number);
        if (theirs < 0) continue;
        let dot = 0;
        for (let p = ours * dimensions, q = theirs * dimensions; p < (ours + 1) * dimensions; p++, q++)
          dot += (numbers[p] as number) * (numbers[q] as number);
        const cosine = dot / ((lengths[ours] as number) * (lengths[theirs] as number));
        if (cosine > best) best = cosine;
      }
      return best;
    },
    addTo(sum, id, weight) {
      const row = rowFor(id);
      if (row < 0) return false;
      const scale = weight / (lengths[row] as number);
      for (let k = 0; k < dimensions; k++)
        sum[k] = (sum[k] as number) + scale * (numbers[row * dimensions + k] as number);
      return true;
    },
  };
}

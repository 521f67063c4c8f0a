/**
 * Seeded uniform numbers in [0, 1): mulberry32 (Tommy Ettinger), 32 bits of state, integer arithmetic only, so a seed
 * gives the same sequence on every machine. Good enough for sampling rows; not for secrets.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` of the numbers 0…size-1, ascending, each subset equally likely (Knuth's selection sampling, algorithm S). */
export function sampleIndices(size: number, count: number, random: () => number): Int32Array {
  const chosen = new Int32Array(count);
  let taken = 0;
  for (let i = 0; i < size && taken < count; i++) if ((size - i) * random() < count - taken) chosen[taken++] = i;
  return chosen;
}

/** The numbers 0…size-1 in an order of which each is equally likely (Durstenfeld 1964). */
export function shuffled(size: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

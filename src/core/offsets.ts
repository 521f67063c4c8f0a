/** Where each list begins in their concatenation, and where the last one ends: one longer than `lengths`. */
export function offsets(lengths: ArrayLike<number>): Uint32Array {
  const from = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) from[i + 1] = (from[i] as number) + (lengths[i] as number);
  return from;
}

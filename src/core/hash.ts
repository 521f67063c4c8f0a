const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * 32-bit FNV-1a over the UTF-16 code units of a string (Fowler/Noll/Vo, draft-eastlake-fnv).
 * Words are compared by this key instead of by text: two typed-array reads instead of a string compare.
 * Never 0, which means "none" in every key column.
 */
export const hashKey = (text: string): number => hashPart(text, 0, text.length);

/** The same of the units from `from` to before `to`, which are not sliced out for it. */
export function hashPart(text: string, from: number, to: number): number {
  let h = OFFSET;
  for (let i = from; i < to; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, PRIME);
  }
  return h >>> 0 || 1;
}

/**
 * The same over a file's 32-bit words in the machine's order, then over the bytes left: 1 ms for 4 MB.
 * @param before what the files before it came to, to hash several as one
 */
export function hashBytes(bytes: Uint8Array, before = OFFSET): number {
  const { buffer, byteOffset, length } = (bytes.byteOffset & 3) === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(buffer, byteOffset, length >>> 2);
  let h = before;
  for (let at = 0; at < words.length; at++) h = Math.imul(h ^ (words[at] as number), PRIME);
  for (const byte of new Uint8Array(buffer, byteOffset + words.byteLength, length & 3)) h = Math.imul(h ^ byte, PRIME);
  return h >>> 0;
}

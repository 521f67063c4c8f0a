/**
 * 32-bit FNV-1a over the UTF-16 code units of a string (Fowler/Noll/Vo, draft-eastlake-fnv).
 * Words are compared by this key instead of by text: two typed-array reads instead of a string compare.
 * Never 0, which means "none" in every key column.
 */
export function hashKey(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h >>> 0 || 1;
}

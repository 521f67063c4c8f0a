/**
 * A set of 32-bit keys other than 0 that is filled once and asked often: open addressing with linear probing (Knuth, TAOCP 3, 6.4).
 * A key above 2^31 is no small integer to V8, so that a `Set` makes an object of it and hashes that: asked for the words of its
 * tables the judge spent a twentieth of a check in there.
 */
export class KeySet implements Iterable<number> {
  /** A power of two, at least twice as long as there are keys; 0 where there is none. */
  readonly #table: Uint32Array;

  constructor(keys: Iterable<number>) {
    const all = [...new Set(keys)];
    this.#table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * all.length + 1)));
    const mask = this.#table.length - 1;
    for (const key of all) {
      let at = key & mask;
      while (this.#table[at] !== 0) at = (at + 1) & mask;
      this.#table[at] = key;
    }
  }

  has(key: number): boolean {
    const table = this.#table;
    const mask = table.length - 1;
    for (let at = key & mask; table[at] !== 0; at = (at + 1) & mask) if (table[at] === key) return true;
    return false;
  }

  *[Symbol.iterator](): Iterator<number> {
    for (const key of this.#table) if (key !== 0) yield key;
  }
}

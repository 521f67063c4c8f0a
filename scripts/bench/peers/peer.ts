import type { Article } from "../../../src/corpus/archive.ts";

/** The same job for every library: sentences in, the best of them for a statement out. */
export interface Peer {
  /** Builds the index; the position of a sentence is its id. The articles are the ones the sentences come from. */
  build(sentences: readonly string[], articles: readonly Article[]): Searchable | Promise<Searchable>;
}

export interface Searchable {
  /** Ids of the best sentences, best first. */
  search(statement: string, limit: number): number[] | Promise<number[]>;
  /** Bytes of the index in its serialised form. */
  bytes(): number | Promise<number>;
}

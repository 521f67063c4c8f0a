import MiniSearch from "minisearch";
import type { Peer } from "./peer.ts";

/** MiniSearch as its README starts: default tokenizer, any term may match. */
export const peer: Peer = {
  build(sentences) {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
    index.addAll(sentences.map((text, id) => ({ id, text })));
    return {
      search: (statement, limit) =>
        index
          .search(statement)
          .slice(0, limit)
          .map((found) => found.id as number),
      bytes: () => JSON.stringify(index).length,
    };
  },
};

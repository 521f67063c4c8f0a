import lunr from "lunr";
import type { Peer } from "./peer.ts";

/** Lunr with its defaults: stemming, stop words. The statement is escaped from its query language. */
export const peer: Peer = {
  build(sentences) {
    const index = lunr(function () {
      this.ref("id");
      this.field("text");
      for (const [id, text] of sentences.entries()) this.add({ id, text });
    });
    return {
      search: (statement, limit) =>
        index
          .search(statement.replace(/[^\p{L}\p{N}]+/gu, " "))
          .slice(0, limit)
          .map((found) => Number(found.ref)),
      bytes: () => JSON.stringify(index).length,
    };
  },
};

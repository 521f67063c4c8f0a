import { Index } from "flexsearch";
import type { Peer } from "./peer.ts";

/** FlexSearch's Index with its defaults; `suggest` lets any term match, as the others do. */
export const peer: Peer = {
  build(sentences) {
    const index = new Index();
    for (const [id, text] of sentences.entries()) index.add(id, text);
    return {
      search: (statement, limit) => index.search(statement, { limit, suggest: true }) as number[],
      bytes() {
        let bytes = 0;
        // Exports synchronously, key by key.
        index.export((_key: string, data: unknown) => {
          bytes += typeof data === "string" ? data.length : JSON.stringify(data ?? "").length;
        });
        return bytes;
      },
    };
  },
};

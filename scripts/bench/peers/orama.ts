import { create, insertMultiple, save, search } from "@orama/orama";
import type { Peer } from "./peer.ts";

/** Orama with its defaults; threshold 1 lets any term match, as the others do. */
export const peer: Peer = {
  async build(sentences) {
    const db = create({ schema: { text: "string" } as const });
    await insertMultiple(
      db,
      sentences.map((text, id) => ({ id: String(id), text })),
    );
    return {
      async search(statement, limit) {
        const { hits } = await search(db, { term: statement, limit, threshold: 1 });
        return hits.map((hit) => Number(hit.id));
      },
      bytes: () => JSON.stringify(save(db)).length,
    };
  },
};

import { DatabaseSync } from "node:sqlite";
import type { Peer } from "./peer.ts";

/** SQLite's FTS5 in memory, ranked by its BM25, any term may match: what D1 offers. */
export const peer: Peer = {
  build(sentences) {
    const db = new DatabaseSync(":memory:");
    db.exec("CREATE VIRTUAL TABLE sentence USING fts5(text, tokenize = 'porter unicode61'); BEGIN");
    const insert = db.prepare("INSERT INTO sentence(rowid, text) VALUES (?, ?)");
    for (const [id, text] of sentences.entries()) insert.run(id, text);
    db.exec("COMMIT");
    const select = db.prepare("SELECT rowid FROM sentence WHERE sentence MATCH ? ORDER BY rank LIMIT ?");
    const sizes = db.prepare("SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()");
    return {
      search(statement, limit) {
        const words = statement.match(/[\p{L}\p{N}]+/gu) ?? [];
        return select.all(words.map((word) => `"${word}"`).join(" OR "), limit).map((row) => Number(row.rowid));
      },
      bytes: () => Number(sizes.get()?.bytes),
    };
  },
};

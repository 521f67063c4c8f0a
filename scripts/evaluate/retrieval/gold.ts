import type { Archive } from "../../../src/corpus/archive.ts";
import type { Analysis } from "../../../src/language/analysis.ts";
import type { Retriever } from "../../../src/retrieval/port.ts";

interface Quote {
  /** The beginning of the article's id. */
  doc: string;
  quote: string;
}

export interface GoldRow {
  statement: string;
  supporting: Quote[];
  contradicting: Quote[];
}

/** The share of required quotes that lie in one of the first `limit` candidates, and those that do not. */
export function goldRecall(
  rows: readonly GoldRow[],
  archive: Archive,
  retriever: Retriever,
  analyse: (text: string) => Analysis,
  limit: number,
): { recall: number; missed: string[] } {
  let required = 0;
  const missed: string[] = [];
  for (const row of rows) {
    const found = retriever
      .candidates(analyse(row.statement), limit, () => true)
      .flatMap(({ sentence, copies }) => [sentence, ...copies].map((id) => archive.sentence(id)));
    for (const { doc, quote } of [...row.supporting, ...row.contradicting]) {
      required++;
      const hit = found.some(
        (sentence) => sentence.article.id.startsWith(doc) && plain(sentence.text).includes(plain(quote)),
      );
      if (!hit) missed.push(`${row.statement} ← ${doc}: ${quote}`);
    }
  }
  return { recall: 1 - missed.length / Math.max(1, required), missed };
}

/** Quotation marks and dashes as the labels write them. */
function plain(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/–/g, "-").replace(/\s+/g, " ");
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../../src/corpus/archive.ts";
import type { TableArchive } from "../../../src/corpus/table.ts";
import type { Analysis } from "../../../src/language/analysis.ts";
import type { Retriever } from "../../../src/retrieval/port.ts";
import { readLines } from "./lines.ts";

interface Document {
  _id: string;
  title: string;
  text: string;
}

/** Sentences fetched a query; documents are ranked by them. */
const SENTENCES = 400;
/** What the second best sentence of a document adds to its score, and how fast that falls with each further one. */
const FURTHER = { second: 0.21, decay: 0.7 };

export interface ScifactResult {
  /** BEIR's measures (Thakur et al. 2021): binary relevance, mean over the queries. */
  ndcg10: number;
  recall100: number;
  queries: number;
  /** Of retrieval, mean a query. */
  milliseconds: number;
}

/** Ranks SciFact's abstracts (Wadden et al. 2020) by their best sentences for every training query. */
export function scifact(
  folder: string,
  open: (articles: Article[]) => { archive: TableArchive; retriever: Retriever },
  analyse: (text: string) => Analysis,
): ScifactResult {
  const documents = readLines(join(folder, "corpus.jsonl")) as Document[];
  const { archive, retriever } = open(documents.map(asArticle));
  const relevant = judgements(join(folder, "qrels_train.tsv"));
  const queries = (readLines(join(folder, "queries_train.jsonl")) as { _id: string; text: string }[]).filter((query) =>
    relevant.has(query._id),
  );
  let ndcg10 = 0;
  let recall100 = 0;
  let spent = 0;
  for (const query of queries) {
    const statement = analyse(query.text);
    const begin = performance.now();
    const found = retriever.candidates(statement, SENTENCES, () => true);
    spent += performance.now() - begin;
    const scores = new Map<number, number>();
    const shares = new Map<number, number>();
    for (const { sentence, score } of found) {
      const article = archive.articleOf(sentence);
      // Candidates come best first: the first of a document counts whole.
      const share = shares.get(article) ?? 1;
      shares.set(article, share === 1 ? FURTHER.second : share * FURTHER.decay);
      scores.set(article, (scores.get(article) ?? 0) + score * share);
    }
    const ranked = [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([article]) => archive.articles[article]?.id ?? "");
    const wanted = relevant.get(query._id) as Set<string>;
    ndcg10 += ndcg(ranked.slice(0, 10), wanted);
    recall100 += ranked.slice(0, 100).filter((id) => wanted.has(id)).length / wanted.size;
  }
  const count = queries.length;
  return { ndcg10: ndcg10 / count, recall100: recall100 / count, queries: count, milliseconds: spent / count };
}

function asArticle(document: Document): Article {
  const { _id: id, title, text } = document;
  const unknown = { date: null, dateBasis: null, dateNote: null, url: null, author: null };
  return { id, publisher: "SciFact", title, language: "en", text: text.trim() || title, ...unknown };
}

function judgements(file: string): Map<string, Set<string>> {
  const relevant = new Map<string, Set<string>>();
  for (const line of readFileSync(file, "utf8").trim().split("\n").slice(1)) {
    const [query, document, score] = line.split("\t");
    if (query === undefined || document === undefined || Number(score) <= 0) continue;
    relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  }
  return relevant;
}

function ndcg(ranked: readonly string[], wanted: ReadonlySet<string>): number {
  let gain = 0;
  for (const [rank, id] of ranked.entries()) if (wanted.has(id)) gain += 1 / Math.log2(rank + 2);
  let ideal = 0;
  for (let rank = 0; rank < Math.min(10, wanted.size); rank++) ideal += 1 / Math.log2(rank + 2);
  return ideal === 0 ? 0 : gain / ideal;
}

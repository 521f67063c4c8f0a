import { existsSync } from "node:fs";
import { join } from "node:path";
import { openArchive } from "../../src/corpus/table.ts";
import { openRetriever } from "../../src/retrieval/minisearch.ts";
import { loadAnalyser } from "../build/analyser.ts";
import { buildArchive } from "../build/archive.ts";
import { readCorpus } from "../corpus/read.ts";
import { type GoldRow, goldRecall } from "./retrieval/gold.ts";
import { readLines } from "./retrieval/lines.ts";
import { scifact } from "./retrieval/scifact.ts";

/**
 * Retrieval on its own: recall of the required evidence on a labelled set over a corpus, and BEIR's measures on SciFact.
 * Usage: npm run evaluate:retrieval -- [EVAL_DIR]   (default ../shared/eval)
 */
const folder = process.argv[2] ?? "../shared/eval";
if (!existsSync(join(folder, "gold/dev.jsonl"))) {
  console.error("usage: npm run evaluate:retrieval -- [EVAL_DIR]   (a folder with gold/ and retrieval/scifact/)");
  process.exit(2);
}
const analyser = loadAnalyser();

function open(articles: Parameters<typeof buildArchive>[0], floor?: number) {
  const files = buildArchive(articles, analyser);
  const archive = openArchive(files, analyser.version);
  if (!archive.ok) throw new Error(archive.failure);
  return { archive: archive.value, retriever: openRetriever(archive.value, files.index, analyser.lexicon, floor) };
}

const gold = readLines(join(folder, "gold/dev.jsonl")) as GoldRow[];
const corpus = open(readCorpus("corpus").articles);
for (const limit of [5, 10, 30]) {
  const { recall, missed } = goldRecall(gold, corpus.archive, corpus.retriever, analyser.analyse, limit);
  console.log(`gold recall@${limit} ${recall.toFixed(3)}`);
  if (limit === 30) for (const line of missed) console.log(`  missed: ${line}`);
}

const begin = performance.now();
const { ndcg10, recall100, queries, milliseconds } = scifact(
  join(folder, "retrieval/scifact"),
  (articles) => open(articles, 0),
  analyser.analyse,
);
console.log(`SciFact (${queries} training queries) nDCG@10 ${ndcg10.toFixed(4)} R@100 ${recall100.toFixed(4)}`);
console.log(`  ${milliseconds.toFixed(2)} ms a query, ${((performance.now() - begin) / 1000).toFixed(0)} s in all`);

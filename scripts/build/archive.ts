import { createHash } from "node:crypto";
import type { Article } from "../../src/corpus/archive.ts";
import { packColumns, TABLE_FORMAT } from "../../src/corpus/columns.ts";
import { layOutArchive, placeSentences } from "../../src/corpus/lay-out.ts";
import type { ArchiveFiles, Manifest } from "../../src/corpus/table.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { carriedEntities } from "../../src/language/coreference.ts";
import type { Lexicon } from "../../src/language/lexicon.ts";
import { officeHolders } from "../../src/language/offices.ts";
import { topicOf } from "../../src/language/topic.ts";
import { groupCopies } from "../../src/retrieval/duplicates.ts";
import { layOut } from "../../src/retrieval/lay-out.ts";
import { referents } from "./referents.ts";

/** What sentences are analysed with; `version` changes whenever the same text could be analysed differently. */
export interface Analyser {
  readonly version: string;
  readonly lexicon: Pick<Lexicon, "family" | "neighbours">;
  analyse(text: string): Analysis;
}

/**
 * Everything that depends on the corpus alone, computed once: sentences, analyses, speakers, carried subjects, copies,
 * index. The same articles and analyser give the same bytes.
 *
 * @param articles in the order of their ids
 * @param progress called now and then with the share done, 0 to 1
 */
export function buildArchive(
  articles: readonly Article[],
  analyser: Analyser,
  progress: (share: number) => void = () => {},
): ArchiveFiles {
  const sentences = articles.flatMap((article, number) => placeSentences(article, number));
  const bare: Analysis[] = [];
  for (const [id, sentence] of sentences.entries()) {
    bare.push(analyser.analyse(sentence.text));
    if (id % 500 === 0) progress(id / sentences.length);
  }
  const { speakers, mentions, antecedents } = referents(sentences, bare);
  const carried = carriedEntities(mentions);
  const perArticle: Analysis[][] = articles.map(() => []);
  for (const [id, analysis] of bare.entries()) perArticle[sentences[id]?.article ?? 0]?.push(analysis);
  const topics = perArticle.map((analyses) => topicOf(analyses));
  const holders = perArticle.flatMap((analyses) => officeHolders(analyses));
  // The judge takes a person referred to for an actor, but what "this" takes up only for what the talk is about.
  const analyses = bare.map((analysis, id) => {
    const own = new Set(analysis.entity);
    const { speaker = 0 } = mentions[id] ?? {};
    const actors = new Set(
      [...(holders[id] ?? []), ...(antecedents[id] ?? []), speaker].filter((key) => key !== 0 && !own.has(key)),
    );
    const about = new Set([...(topics[sentences[id]?.article ?? -1] ?? []), ...(carried[id] ?? [])]);
    return { ...analysis, carried: Uint32Array.from(actors), topic: Uint32Array.from(about) };
  });
  const searched = analyses.map((analysis, id) => ({
    ...analysis,
    carried: Uint32Array.from(new Set([...analysis.carried, ...(carried[id] ?? [])])),
  }));
  const { columns, text } = layOutArchive(articles, sentences, analyses, speakers);
  const copies = groupCopies(sentences.map((sentence) => sentence.text));
  const retrieval = layOut(searched, analyser.lexicon);
  const table = packColumns({ ...columns, ...copies, ...retrieval.columns });

  const described: Omit<Manifest, "digest"> = {
    format: TABLE_FORMAT,
    analyser: analyser.version,
    sentences: sentences.length,
    tokens: columns.tokenLemma?.length ?? 0,
    articles: articles.map(({ text: _text, ...meta }) => meta),
  };
  const digest = createHash("sha256")
    .update(JSON.stringify(described))
    .update(text)
    .update(table)
    .update(retrieval.index);
  const manifest: Manifest = { ...described, digest: `sha256-${digest.digest("hex")}` };
  return {
    manifest: `${JSON.stringify(manifest)}\n`,
    text,
    table: table.buffer as ArrayBuffer,
    index: retrieval.index,
  };
}

import { openArchive } from "../../../src/corpus/table.ts";
import { openRetriever } from "../../../src/retrieval/minisearch.ts";
import { loadAnalyser } from "../../build/analyser.ts";
import { buildArchive } from "../../build/archive.ts";
import type { Peer } from "./peer.ts";

/** This project's retrieval; the statement's analysis is counted, and so are the analyses kept for the judge. */
export const peer: Peer = {
  build(_sentences, articles) {
    const analyser = loadAnalyser();
    const files = buildArchive(articles, analyser);
    const archive = openArchive(files, analyser.version);
    if (!archive.ok) throw new Error(archive.failure);
    const { value } = archive;
    const retriever = openRetriever(value, files.index, analyser.lexicon);
    // Headlines outside the text are sentences of the archive, but not of the peers.
    const position = Int32Array.from({ length: value.sentenceCount }, () => -1);
    let next = 0;
    for (let id = 0; id < value.sentenceCount; id++) if (value.sentence(id).ordinal >= 0) position[id] = next++;
    return {
      search: (statement, limit) =>
        retriever
          .candidates(analyser.analyse(statement), limit, () => true)
          .map(({ sentence }) => position[sentence] as number),
      bytes: () => files.index.length + files.table.byteLength,
    };
  },
};

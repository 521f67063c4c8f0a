import MiniSearch from "minisearch";
import type { TableArchive } from "../corpus/table.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { collapse } from "./duplicates.ts";
import { slotsOf } from "./expand.ts";
import { MINISEARCH_OPTIONS, RARE, termName } from "./lay-out.ts";
import type { Candidate, Retriever } from "./port.ts";
import { queryFor } from "./query.ts";
import { Scorer } from "./score.ts";
import { type Lookup, Selection } from "./select.ts";
import { thesaurusFrom } from "./thesaurus.ts";
import { openVocabulary } from "./vocabulary.ts";

/** Candidates of the first stage that the second one scores: 400 keep all of the gold evidence at 30,000 sentences. */
const SELECTED = 400;

/**
 * Retrieval on the shipped archive: MiniSearch for the rare terms, posting lists of the table for the frequent ones.
 *
 * @param index `ArchiveFiles.index`; must belong to the archive
 */
export function openRetriever(
  archive: TableArchive,
  index: string,
  lexicon: Pick<Lexicon, "family" | "neighbours">,
): Retriever {
  const thesaurus = thesaurusFrom(lexicon);
  const { columns, sentenceCount } = archive;
  const vocabulary = openVocabulary(columns);
  const scorer = new Scorer(columns);
  const selection = new Selection(sentenceCount, lookupIn(archive, index));
  return {
    candidates(statement: Analysis, limit: number, admits: (article: number) => boolean): readonly Candidate[] {
      const query = queryFor(slotsOf(statement, lexicon, thesaurus), vocabulary, sentenceCount);
      const admitted = (sentence: number) => admits(archive.articleOf(sentence));
      const selected = selection.candidates(query, SELECTED, admitted);
      const withNext = followers(archive, selected);
      const scores = scorer.scores(query, withNext);
      const order = [...withNext.keys()].sort(
        (a, b) => (scores[b] as number) - (scores[a] as number) || (withNext[a] as number) - (withNext[b] as number),
      );
      const ranked = order.map((at) => ({ sentence: withNext[at] as number, score: scores[at] as number }));
      return collapse(ranked, columns, limit, admitted);
    },
  };
}

function lookupIn({ columns }: TableArchive, index: string): Lookup {
  const search = MiniSearch.loadJSON(index, MINISEARCH_OPTIONS);
  const from = columns.postingsFrom as Uint32Array;
  const postings = columns.postings as Uint32Array;
  return (number, frequency) => {
    if (frequency > RARE) return postings.subarray(from[number], from[number + 1]);
    return search.search(termName(number)).map((found) => found.id as number);
  };
}

/** The selected sentences and those that follow one: "She also …" answers by what the sentence before names. */
function followers(archive: TableArchive, selected: readonly number[]): number[] {
  const all = new Set(selected);
  for (const sentence of selected) {
    const next = sentence + 1;
    if (next < archive.sentenceCount && archive.articleOf(next) === archive.articleOf(sentence)) all.add(next);
  }
  return [...all];
}

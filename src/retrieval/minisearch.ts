import MiniSearch from "minisearch";
import { rememberUpTo } from "../core/remember.ts";
import type { WholeNumbers } from "../corpus/columns.ts";
import type { TableArchive } from "../corpus/table.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { best } from "./duplicates.ts";
import { slotsOf } from "./expand.ts";
import { MINISEARCH_OPTIONS, RARE, termName } from "./lay-out.ts";
import { openNames } from "./names.ts";
import type { Candidate, Retriever } from "./port.ts";
import { queryFor } from "./query.ts";
import { Scorer } from "./score.ts";
import { type Lookup, Selection } from "./select.ts";
import { thesaurusFrom } from "./thesaurus.ts";
import { openVocabulary } from "./vocabulary.ts";

/** Sentences that the first stage hands to the second, for each candidate asked for. */
const SELECTED = 5;

/**
 * Candidates below this share of the best one's score are not worth judging, which costs more than finding them. On the
 * gold statements it leaves 17 of 30 candidates; the weakest required sentence lies at 0.36.
 */
const FLOOR = 0.3;

/** Rare terms whose sentences are remembered: a MiniSearch query takes 8 µs, and names in the news come again and again. */
const REMEMBERED = 2_000;

/**
 * Retrieval on the shipped archive: MiniSearch for the rare terms, posting lists of the table for the frequent ones.
 *
 * @param index `ArchiveFiles.index`; must belong to the archive
 * @param floor share of the best score below which a sentence is no candidate; 0 ranks everything, for evaluation
 */
export function openRetriever(
  archive: TableArchive,
  index: string,
  lexicon: Pick<Lexicon, "family" | "neighbours" | "idf">,
  floor = FLOOR,
): Retriever {
  const thesaurus = thesaurusFrom(lexicon);
  const { columns, sentenceCount } = archive;
  const spellings = openNames(columns);
  const vocabulary = openVocabulary(columns);
  const scorer = new Scorer(columns);
  const selection = new Selection(sentenceCount, lookupIn(archive, index));
  const taken = new Uint8Array(sentenceCount);
  return {
    candidates(statement: Analysis, limit: number, admits: (article: number) => boolean): readonly Candidate[] {
      const query = queryFor(slotsOf(statement, lexicon, thesaurus, spellings), vocabulary, sentenceCount);
      const admitted = oncePerArticle(archive, admits);
      const selected = selection.candidates(query, SELECTED * limit, admitted);
      const all = withFollowers(archive, selected, taken);
      const { scores, relevance } = scorer.scores(query, all);
      const ranked = best(all, scores, columns, limit, admitted);
      const least = (ranked[0]?.score ?? 0) * floor;
      return ranked
        .filter(({ score }) => score >= least)
        .map(({ at, sentence, score, copies }) => ({ sentence, score, relevance: relevance(at), copies }));
    },
  };
}

function lookupIn({ columns }: TableArchive, index: string): Lookup {
  const search = MiniSearch.loadJSON(index, MINISEARCH_OPTIONS);
  const from = columns.postingsFrom as WholeNumbers;
  const postings = columns.postings as WholeNumbers;
  const sentencesWith = rememberUpTo(REMEMBERED, (number) =>
    Uint32Array.from(search.search(termName(number)), ({ id }) => id as number),
  );
  return (number, frequency) =>
    frequency > RARE ? postings.subarray(from[number], from[number + 1]) : sentencesWith(number);
}

/** The caller's filter reads dates and publishers: it is asked once an article, not once a sentence. */
function oncePerArticle({ columns, articles }: TableArchive, admits: (article: number) => boolean) {
  const articleOf = columns.sentenceArticle as WholeNumbers;
  const known = new Uint8Array(articles.length);
  return (sentence: number): boolean => {
    const article = articleOf[sentence] as number;
    if (known[article] === 0) known[article] = admits(article) ? 1 : 2;
    return known[article] === 1;
  };
}

/**
 * The selected sentences, and those after one of them that carry something over: "She also …" is found by the name in
 * the sentence before.
 * @param taken scratch: of all sentences, zero before and after
 */
function withFollowers(
  { columns, sentenceCount }: TableArchive,
  selected: readonly number[],
  taken: Uint8Array,
): number[] {
  const carried = columns.carriedTerms as Uint8Array;
  const article = columns.sentenceArticle as WholeNumbers;
  const all = selected.slice();
  for (const sentence of all) taken[sentence] = 1;
  for (const sentence of selected) {
    const next = sentence + 1;
    if (next === sentenceCount || taken[next] === 1) continue;
    if (carried[next] === 0 || article[next] !== article[sentence]) continue;
    taken[next] = 1;
    all.push(next);
  }
  for (const sentence of all) taken[sentence] = 0;
  return all;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArchivedSentence, Article } from "../../src/corpus/archive.ts";
import { openArchive } from "../../src/corpus/table.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { openRetriever } from "../../src/retrieval/minisearch.ts";
import { loadAnalyser } from "../build/analyser.ts";
import { buildArchive } from "../build/archive.ts";
import { readCorpus } from "../corpus/read.ts";
import { type GoldRow, goldRow, plain } from "../evaluate/gold.ts";
import { loadLanguage } from "../lib/language.ts";
import { negated } from "./counterfactual.ts";
import { LABELS } from "./sets.ts";

/** A statement and a sentence that the search returned for it. */
export interface DeskPair {
  readonly statement: Analysis;
  readonly sentence: Analysis;
  /** Index into `LABELS`. */
  readonly label: number;
  /** The story both are of: what is fitted on one is tested on others. */
  readonly story: string;
  readonly weight: number;
}

const [SUPPORTS, REFUTES, NEI] = LABELS.map((_, k) => k) as [number, number, number];
/** The judge's budget in a check. */
const CANDIDATES = 30;

/** A statement negated by rule reads less well than one that somebody wrote, and now and then it is not the contrary. */
const NEGATED_WEIGHT = 0.5;

/**
 * The desk set: invented news and statements on it, labelled sentence by sentence (see its README). Each statement, and
 * its negation with the sides exchanged, is sent through the real search over all the articles, and what comes back is
 * labelled: a sentence that an editor would list, on its side; one that could be listed or not is left out, as is a
 * headline, which repeats what its article says and was not labelled; every other decides nothing.
 */
export function deskPairs(folder: string): DeskPair[] {
  const { articles } = readCorpus(folder);
  const analyser = loadAnalyser();
  const language = loadLanguage();
  const files = buildArchive(articles, analyser);
  const opened = openArchive(files, analyser.version);
  if (!opened.ok) throw new Error(opened.failure);
  const archive = opened.value;
  const retriever = openRetriever(archive, files.index, language.lexicon);
  const found = (row: GoldRow, weight: number): DeskPair[] => {
    const statement = analyser.analyse(row.statement);
    return retriever
      .candidates(statement, CANDIDATES, () => true)
      .flatMap(({ sentence }) => {
        const label = labelOf(row, archive.sentence(sentence));
        if (label === null) return [];
        return [{ statement, sentence: archive.analysis(sentence), label, story: storyOf(row), weight }];
      });
  };
  return readStatements(folder, articles).flatMap((row) => {
    const statement = negated(language, row.statement);
    const turned =
      statement === null
        ? []
        : found({ ...row, statement, supporting: row.contradicting, contradicting: row.supporting }, NEGATED_WEIGHT);
    return [...found(row, 1), ...turned];
  });
}

/** Every statement names articles of one story, or none. */
const storyOf = (row: GoldRow): string =>
  [...row.supporting, ...row.contradicting, ...row.optional][0]?.doc.replace(/\d+$/, "") ?? row.id.slice(0, 2);

function readStatements(folder: string, articles: readonly Article[]): GoldRow[] {
  const known = new Set(articles.map(({ id }) => docOf(id)));
  return readFileSync(join(folder, "statements.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => goldRow.parse(JSON.parse(line)))
    .map((row) => {
      const stray = [...row.supporting, ...row.contradicting, ...row.optional].find(({ doc }) => !known.has(doc));
      if (stray) throw new Error(`${row.id} quotes the article ${stray.doc}, which is not in ${folder}`);
      return row;
    });
}

/** "d1a2_ferry" is quoted as "d1a2". */
const docOf = (id: string): string => id.split("_")[0] as string;

function labelOf(row: GoldRow, { article, text, headline }: ArchivedSentence): number | null {
  const sentence = plain(text);
  const quoted = (list: GoldRow["optional"]): boolean =>
    list.some(({ doc, quote }) => doc === docOf(article.id) && sentence.includes(plain(quote)));
  if (quoted(row.supporting)) return SUPPORTS;
  if (quoted(row.contradicting)) return REFUTES;
  return quoted(row.optional) || headline ? null : NEI;
}

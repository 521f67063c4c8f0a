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
import { LABELS } from "./sets.ts";

/** A statement and a sentence that the search returned for it. */
export interface DeskPair {
  readonly statement: Analysis;
  readonly sentence: Analysis;
  /** All that the search returned for the statement, best first; how relevant it is; and the place of this sentence among it. */
  readonly among: readonly Analysis[];
  readonly relevance: readonly number[];
  readonly place: number;
  /** Index into `LABELS`. */
  readonly label: number;
  /** The story both are of: what is fitted on one is tested on others. */
  readonly story: string;
  /** Was the statement written to mislead? The models learn from it, but are not calibrated on it: few are, at a desk. */
  readonly misleading: boolean;
}

const [SUPPORTS, REFUTES, NEI] = LABELS.map((_, k) => k) as [number, number, number];
/** The judge's budget in a check. */
const CANDIDATES = 30;

/**
 * Stories before and behind its own in which a statement is searched: an archive of 41 stories, however many the set has.
 * In one of all, every statement without a name met its like in some other story, which nobody had labelled for it, and the
 * model learned to doubt what is plain.
 */
const NEIGHBOURS = 20;

/**
 * The desk set: invented news and statements on it, labelled sentence by sentence (see its README). Each statement is sent
 * through the real search over all the articles, and what comes back is labelled: a sentence that an editor would list, on
 * its side; one that could be listed or not is left out, as is a headline, which repeats what its article says and was not
 * labelled; every other decides nothing. (Statements negated by rule, with the sides exchanged, helped while the set was
 * small; with 7,500 written ones they cost a tenth of the SUPPORTS found where nine in ten listed are right.)
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
  const stories = [...new Set(archive.articles.map(({ id }) => storyIn(docOf(id))))];
  const storyAt = archive.articles.map(({ id }) => stories.indexOf(storyIn(docOf(id))));
  const plainRows = readStatements(folder, "statements.jsonl", articles);
  const rows = [...plainRows, ...readStatements(folder, "misleading.jsonl", articles)];
  const written = storiesOf(rows);
  return rows.flatMap((row, at) => {
    const statement = analyser.analyse(row.statement);
    const story = written[at] as string;
    const own = stories.indexOf(story);
    const first = (own < 0 ? at : own) % stories.length;
    // In a circle: every story has as many before as behind it.
    const away = (other: number): number => (other - first + stories.length + NEIGHBOURS) % stories.length;
    const isNear = (article: number): boolean => away(storyAt[article] as number) <= 2 * NEIGHBOURS;
    const found = retriever.candidates(statement, CANDIDATES, isNear);
    const among = found.map(({ sentence }) => archive.analysis(sentence));
    const relevance = found.map((candidate) => candidate.relevance);
    return found.flatMap(({ sentence }, place) => {
      const label = labelOf(row, archive.sentence(sentence));
      if (label === null) return [];
      const misleading = at >= plainRows.length;
      return [{ statement, sentence: among[place]!, among, relevance, place, label, story, misleading }];
    });
  });
}

/**
 * The story of each statement: that of the articles it quotes. One that quotes none was written with its neighbours, and is to
 * meet the articles which it resembles and which do not decide it.
 */
function storiesOf(rows: readonly GoldRow[]): string[] {
  const quoted = rows.map((row) => [...row.supporting, ...row.contradicting, ...row.optional][0]?.doc);
  const writerOf = (at: number): string | undefined => rows[at]?.id.split("-")[0];
  return rows.map((row, at) => {
    const near = [at, at - 1, at + 1, at - 2, at + 2, at - 3, at + 3].find(
      (k) => quoted[k] !== undefined && writerOf(k) === writerOf(at),
    );
    return near === undefined ? row.id.slice(0, 2) : storyIn(quoted[near] as string);
  });
}

/** "d1a2" is the second article of "d1a". */
const storyIn = (doc: string): string => doc.replace(/\d+$/, "");

function readStatements(folder: string, file: string, articles: readonly Article[]): GoldRow[] {
  const known = new Set(articles.map(({ id }) => docOf(id)));
  return readFileSync(join(folder, file), "utf8")
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

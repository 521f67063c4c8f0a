import type { Answer } from "../../src/check/answer.ts";
import type { Article } from "../../src/corpus/archive.ts";
import { detokenise } from "../../src/language/normalise.ts";
import { GOLD_LIMIT, type GoldScores, scoreGold } from "./gold.ts";
import { NEWS_LIMIT, type NewsArticle, type NewsScores, scoreNews } from "./news.ts";
import type { JudgedPair, LabelledPair, PairJudge } from "./pair-rows.ts";
import { type PairScores, scorePairs } from "./pairs.ts";
import type { Progress } from "./progress.ts";
import type { LabelledSet } from "./sets.ts";
import type { Checker } from "./under-test.ts";

/** What is evaluated; each part is loaded only when a set asks for it. */
export interface UnderTest {
  pairJudge(): PairJudge;
  checker(articles?: readonly Article[]): Checker;
}

export interface Results {
  readonly pairs: (readonly [name: string, scores: PairScores])[];
  readonly gold: (readonly [name: string, scores: GoldScores])[];
  readonly news: (readonly [name: string, scores: NewsScores])[];
}

/** Runs every set through the judge or the whole engine and scores it. */
export async function evaluateSets(
  sets: readonly LabelledSet[],
  under: UnderTest,
  progress: Progress,
): Promise<Results> {
  const results: Results = { pairs: [], gold: [], news: [] };
  for (const set of sets) {
    if (set.kind === "pairs") {
      results.pairs.push([set.name, await judgeAndScore(set.name, set.rows, under.pairJudge(), progress)]);
      continue;
    }
    progress.step(`${set.name}: building the archive`, 0);
    const checker = under.checker(set.kind === "news" ? set.articles.map(asArticle) : undefined);
    const ask = async (limit: number): Promise<Answer[]> => {
      const answers: Answer[] = [];
      for (const { statement } of set.rows) {
        answers.push(await checker(statement, limit));
        progress.step(set.name, answers.length, set.rows.length);
      }
      return answers;
    };
    if (set.kind === "gold") results.gold.push([set.name, scoreGold(set.rows, await ask(GOLD_LIMIT))]);
    else results.news.push([set.name, scoreNews(set.rows, await ask(NEWS_LIMIT))]);
  }
  progress.done();
  return results;
}

async function judgeAndScore(
  name: string,
  rows: readonly LabelledPair[],
  judge: PairJudge,
  progress: Progress,
): Promise<PairScores> {
  const judged: JudgedPair[] = [];
  for (const { id, claim, evidence } of rows) {
    judged.push({ id, ...(await judge(detokenise(claim), detokenise(evidence))) });
    progress.step(name, judged.length, rows.length);
  }
  return scorePairs(rows, judged);
}

/** The news set has neither headlines nor dates: the opening words stand in for a title, as the corpus importer does. */
function asArticle({ id, text }: NewsArticle): Article {
  const opening = text.slice(0, 60).replace(/\s+\S*$/, "");
  return {
    id,
    publisher: "unknown",
    title: `${opening}…`,
    date: null,
    dateBasis: null,
    dateNote: null,
    url: null,
    author: null,
    language: "en",
    text,
  };
}

import type { Engine } from "../../src/check/engine.ts";
import type { Archive, ArchivedSentence, ArticleMeta } from "../../src/corpus/archive.ts";
import type { Judgement, ReasonCode, Stance, Undecided } from "../../src/stance/judgement.ts";
import { analysePlainly } from "./plain-analyser.ts";

/** An article as a test writes it down: its sentences, with what the judge is to say of each. */
export interface SmallArticle extends Partial<ArticleMeta> {
  readonly sentences: readonly (readonly [text: string, judgement: Judgement, speaker?: string])[];
}

/** A judgement as the judge would give it; below the threshold of .8 it abstains. */
export function judged(
  leaning: "SUPPORTS" | "REFUTES",
  confidence: number,
  undecided: Undecided = "OTHER_EVENT",
  code: ReasonCode = leaning === "SUPPORTS" ? "AGREES" : "POLARITY",
): Judgement {
  const stance: Stance = confidence >= THRESHOLD ? leaning : "NOT_ENOUGH_INFO";
  const other = leaning === "SUPPORTS" ? "REFUTES" : "SUPPORTS";
  return {
    stance,
    confidence,
    probabilities: { SUPPORTS: 0, REFUTES: 0, NOT_ENOUGH_INFO: 1 - confidence, [leaning]: confidence, [other]: 0 },
    leaning,
    reasons: [{ code, message: `because of ${code}`, statementSpan: [0, 1], sentenceSpan: [0, 1] }],
    undecided: stance === "NOT_ENOUGH_INFO" ? undecided : null,
  };
}

export const THRESHOLD = 0.8;

/** An engine over a handful of articles: retrieval finds every sentence, and the judge says what the test wrote down. */
export function smallEngine(articles: readonly SmallArticle[]): Engine {
  const metas = articles.map((article, i) => metaOf(article, i));
  const sentences: ArchivedSentence[] = [];
  const judgements: Judgement[] = [];
  const ranges: { first: number; last: number }[] = [];
  for (const [i, article] of articles.entries()) {
    const first = sentences.length;
    let start = 0;
    for (const [ordinal, [text, judgement, speaker]] of article.sentences.entries()) {
      const end = start + text.length;
      const place = { id: sentences.length, article: metas[i]!, ordinal, headline: false, start, end };
      sentences.push({ ...place, text, speaker: speaker ?? null });
      judgements.push(judgement);
      start = end + 1;
    }
    ranges.push({ first, last: sentences.length - 1 });
  }
  const articleOf = (id: number) => metas.indexOf(sentences[id]!.article);
  const archive: Archive = {
    digest: "sha256-test",
    articles: metas,
    sentenceCount: sentences.length,
    sentence: (id) => sentences[id]!,
    analysis: (id) => analysePlainly(sentences[id]!.text),
    sentencesOf: (article) => ranges[article]!,
    articleOf,
  };
  return {
    version: "0.0.0",
    archive,
    retriever: {
      candidates: (_statement, limit, admits) => {
        const admitted = sentences.filter((sentence) => admits(articleOf(sentence.id)));
        return admitted
          .filter((sentence) => admitted.find((twin) => twin.text === sentence.text) === sentence)
          .slice(0, limit)
          .map(({ id, text }) => ({
            sentence: id,
            score: 1,
            relevance: 1,
            copies: admitted.filter((copy) => copy.text === text && copy.id !== id).map((copy) => copy.id),
          }));
      },
    },
    judge: {
      name: "scripted",
      revision: "test",
      threshold: THRESHOLD,
      judge: (_statement, candidates) =>
        candidates.map(({ text }) => judgements[sentences.findIndex((sentence) => sentence.text === text)]!),
    },
    analyse: analysePlainly,
  };
}

const metaOf = ({ sentences: _sentences, ...meta }: SmallArticle, index: number): ArticleMeta => ({
  id: `article-${index}`,
  publisher: "The Herald",
  title: `Article ${index}`,
  date: "2026-01-01",
  dateBasis: "stated",
  dateNote: null,
  url: null,
  author: null,
  language: "en",
  ...meta,
});

/** The same, and what it was asked to analyse, in order: one text a check. */
export function watchedEngine(
  articles: readonly SmallArticle[],
  fails: (text: string) => boolean = () => false,
): { engine: Engine; asked: string[] } {
  const asked: string[] = [];
  const engine = smallEngine(articles);
  const analyse = (text: string) => {
    asked.push(text);
    if (fails(text)) throw new Error("no analysis");
    return engine.analyse(text);
  };
  return { engine: { ...engine, analyse }, asked };
}

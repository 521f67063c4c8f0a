import { offsets } from "../core/offsets.ts";
import type { Analysis } from "../language/analysis.ts";
import { splitSentences } from "../language/sentences.ts";
import type { SpeakerSpan } from "../language/speaker.ts";
import type { Article } from "./archive.ts";
import { type Column, type Columns, narrowest } from "./columns.ts";
import { LISTS, type ListName, SENTENCE } from "./table.ts";
import { layOutTokens } from "./tokens.ts";

/** A sentence before it is analysed: where it stands, and in which article. */
export interface PlacedSentence {
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Bits of `SENTENCE`. */
  readonly flags: number;
}

/**
 * The sentences of an article, its headline first.
 * A title that opens the text, whether a headline kept there or the opening words that stand in for one, is not a
 * sentence of its own: it would be found twice.
 */
export function placeSentences(article: Article, number: number): PlacedSentence[] {
  const opening = article.title.replace(/(?:…|\.\.\.)$/, "");
  const repeated = article.text.startsWith(opening);
  const placed: PlacedSentence[] = repeated
    ? []
    : [
        {
          article: number,
          start: 0,
          end: article.title.length,
          text: article.title,
          flags: SENTENCE.headline | SENTENCE.outside,
        },
      ];
  for (const { start, end } of splitSentences(article.text)) {
    const text = article.text.slice(start, end);
    placed.push({
      article: number,
      start,
      end,
      text,
      flags: text === article.title ? SENTENCE.headline : 0,
    });
  }
  return placed;
}

/** The table's columns for the articles and their sentences (in the articles' order), and the text they refer to. */
export function layOutArchive(
  articles: readonly Article[],
  sentences: readonly PlacedSentence[],
  analyses: readonly Analysis[],
  speakers: readonly SpeakerSpan[],
): { columns: Columns; text: string } {
  const articleText: number[] = [];
  let text = "";
  for (const article of articles) {
    articleText.push(text.length + article.title.length + 1);
    text += `${article.title}\n${article.text}\n`;
  }
  const articleFirst = new Uint32Array(articles.length + 1).fill(sentences.length);
  for (let id = sentences.length - 1; id >= 0; id--) articleFirst[sentences[id]?.article ?? 0] = id;
  for (let article = articles.length - 1; article >= 0; article--) {
    articleFirst[article] = Math.min(articleFirst[article] ?? 0, articleFirst[article + 1] ?? 0);
  }
  return {
    text,
    columns: {
      articleText: narrowest(articleText),
      articleFirst: narrowest(articleFirst),
      sentenceArticle: narrowest(sentences.map((sentence) => sentence.article)),
      sentenceStart: narrowest(sentences.map((sentence) => sentence.start)),
      sentenceEnd: narrowest(sentences.map((sentence) => sentence.end)),
      sentenceFlags: Uint8Array.from(sentences, (sentence) => sentence.flags),
      speakerStart: narrowest(speakers.map((speaker) => speaker?.start ?? 0)),
      speakerLength: narrowest(speakers.map((speaker) => (speaker === null ? 0 : speaker.end - speaker.start))),
      ...analysisColumns(analyses),
    },
  };
}

/** Every column of all analyses, one sentence after another, with the lists of offsets that part them again. */
function analysisColumns(analyses: readonly Analysis[]): Columns {
  const sizes = {
    tokens: offsets(analyses.map((analysis) => analysis.start.length)),
    quantities: offsets(analyses.map((analysis) => analysis.quantityKind.length)),
    carriedFrom: offsets(analyses.map((analysis) => analysis.carried.length)),
    topicFrom: offsets(analyses.map((analysis) => analysis.topic.length)),
  };
  const lists: Record<string, Column> = {};
  for (const [name, { type, bounds }] of Object.entries(LISTS)) {
    const from = sizes[bounds];
    const column = new type(from[analyses.length] ?? 0);
    for (const [id, analysis] of analyses.entries()) column.set(analysis[name as ListName], from[id]);
    lists[name] = column;
  }
  const parted = Object.fromEntries(Object.entries(sizes).map(([name, from]) => [name, narrowest(from)]));
  return { ...parted, ...layOutTokens(analyses), ...lists };
}

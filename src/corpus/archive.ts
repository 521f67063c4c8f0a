import type { Analysis } from "../language/analysis.ts";

export type DateBasis = "stated" | "inferred";

/** An article's front matter; `id` is the file's name without `.md` unless the front matter names another. */
export interface ArticleMeta {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Of publication, `YYYY-MM-DD`; null if not known. */
  readonly date: string | null;
  readonly dateBasis: DateBasis | null;
  readonly dateNote: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** BCP 47. */
  readonly language: string;
}

/** An article as read: what is known about it, and its text (after the front matter, trimmed at both ends). */
export interface Article extends ArticleMeta {
  readonly text: string;
}

export interface ArchivedSentence {
  /** Position in the whole archive, from 0. */
  readonly id: number;
  readonly article: ArticleMeta;
  /** Position in its article's text, from 0; -1 for a headline that is not part of the text. */
  readonly ordinal: number;
  /** Whether it is the article's headline, in the text or outside it. */
  readonly headline: boolean;
  /**
   * UTF-16 offsets, end exclusive, of which `text` is exactly the slice: in the article's text, or, where `ordinal`
   * is -1, in its title.
   */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whom the sentence quotes or reports, verbatim from the article; null where nobody. */
  readonly speaker: string | null;
}

/** The sentences and their analyses, as shipped with the Worker or kept in a database. */
export interface Archive {
  /** `sha256-…` over everything an answer depends on. */
  readonly digest: string;
  readonly articles: readonly ArticleMeta[];
  readonly sentenceCount: number;
  sentence(id: number): ArchivedSentence;
  analysis(id: number): Analysis;
  /** Ids of the sentences of one article: from `first` to `last`, inclusive; `last` < `first` when it has none. */
  sentencesOf(article: number): { first: number; last: number };
  /** Position in `articles` of the article the sentence belongs to. */
  articleOf(id: number): number;
}

import { z } from "zod";
import { fail, ok, type Result } from "../core/result.ts";
import { type Analysis, COLUMNS } from "../language/analysis.ts";
import type { Archive, ArchivedSentence, ArticleMeta } from "./archive.ts";
import { type Columns, TABLE_FORMAT, unpackColumns } from "./columns.ts";

/** The archive as shipped: four files under `dist/archive`, read by the Worker as modules and by scripts from disk. */
export interface ArchiveFiles {
  /** `manifest.txt`: JSON, {@link manifestSchema}. */
  readonly manifest: string;
  /** `text.txt`: titles and texts of all articles, one after another. */
  readonly text: string;
  /** `table.bin`: the columns. */
  readonly table: ArrayBuffer;
  /** `index.txt`: MiniSearch's own serialisation. */
  readonly index: string;
}

export const manifestSchema = z.object({
  format: z.number(),
  /** Whatever the analyses depend on besides the text: version of the analyser, hash of its lexicon. */
  analyser: z.string(),
  digest: z.string(),
  sentences: z.number(),
  tokens: z.number(),
  articles: z.array(
    z.object({
      id: z.string(),
      publisher: z.string(),
      title: z.string(),
      date: z.string().nullable(),
      dateBasis: z.enum(["stated", "inferred"]).nullable(),
      dateNote: z.string().nullable(),
      url: z.string().nullable(),
      author: z.string().nullable(),
      language: z.string(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Columns with one entry a token, a quantity or a carried entity: which list of offsets bounds them. */
export const BOUNDS: Readonly<Record<keyof typeof COLUMNS, "tokens" | "quantities" | "carriedFrom" | "topicFrom">> = {
  start: "tokens",
  end: "tokens",
  lemma: "tokens",
  word: "tokens",
  tag: "tokens",
  entity: "tokens",
  clause: "tokens",
  flags: "tokens",
  quantityFirst: "quantities",
  quantityLast: "quantities",
  quantityKind: "quantities",
  quantityUnit: "quantities",
  quantityLow: "quantities",
  quantityHigh: "quantities",
  carried: "carriedFrom",
  topic: "topicFrom",
};

const COLUMN_NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

/** The bit of `sentenceFlags` that marks a headline, and the one that says it is outside the text. */
export const SENTENCE = { headline: 1, outside: 2 } as const;

/** The shipped archive, with its columns for whoever scores many sentences at once. */
export interface TableArchive extends Archive {
  readonly columns: Columns;
}

/**
 * Opens the shipped archive. Nothing is copied and nothing analysed: an analysis is 16 views of the table.
 *
 * @param analyser what the running code analyses statements with; sentences analysed by anything else do not compare
 * @returns the archive, or what is wrong and which command repairs it: a start-up error
 */
export function openArchive(files: ArchiveFiles, analyser: string): Result<TableArchive, string> {
  const refuse = (reason: string) => fail(`The archive cannot be used: ${reason}. Run “npm run build:index”.`);
  const manifest = manifestSchema.safeParse(JSON.parse(files.manifest));
  if (!manifest.success)
    return refuse(`its manifest is not understood (${z.prettifyError(manifest.error).split("\n")[0]})`);
  const { format, digest, articles, sentences } = manifest.data;
  if (format !== TABLE_FORMAT) return refuse(`its format is ${format}, this version reads ${TABLE_FORMAT}`);
  if (manifest.data.analyser !== analyser) {
    return refuse(`it was analysed by ${manifest.data.analyser}, this version is ${analyser}`);
  }
  const unpacked = unpackColumns(files.table);
  if (!unpacked.ok) return refuse(`table.bin: ${unpacked.failure}`);
  return ok(new Table(digest, articles, sentences, unpacked.value, files.text));
}

class Table implements TableArchive {
  readonly digest: string;
  readonly articles: readonly ArticleMeta[];
  readonly sentenceCount: number;
  readonly columns: Columns;
  readonly #text: string;

  constructor(digest: string, articles: readonly ArticleMeta[], sentenceCount: number, columns: Columns, text: string) {
    this.digest = digest;
    this.articles = articles;
    this.sentenceCount = sentenceCount;
    this.columns = columns;
    this.#text = text;
  }

  sentence(id: number): ArchivedSentence {
    const index = this.articleOf(id);
    const article = this.articles[index] as ArticleMeta;
    const start = this.#at("sentenceStart", id);
    const end = this.#at("sentenceEnd", id);
    const flags = this.#at("sentenceFlags", id);
    const first = this.#at("articleFirst", index);
    const outside = (flags & SENTENCE.outside) !== 0;
    const hasOutside = (this.#at("sentenceFlags", first) & SENTENCE.outside) !== 0;
    const textBase = this.#at("articleText", index);
    const base = outside ? textBase - article.title.length - 1 : textBase;
    const speaker = this.#at("speakerStart", id);
    const speakerEnd = speaker + this.#at("speakerLength", id);
    return {
      id,
      article,
      ordinal: id - first - (hasOutside ? 1 : 0),
      headline: (flags & SENTENCE.headline) !== 0,
      start,
      end,
      text: this.#text.slice(base + start, base + end),
      speaker: speakerEnd === speaker ? null : this.#text.slice(textBase + speaker, textBase + speakerEnd),
    };
  }

  analysis(id: number): Analysis {
    const analysis: Record<string, unknown> = { text: this.sentence(id).text };
    for (const name of COLUMN_NAMES) {
      const bounds = BOUNDS[name];
      analysis[name] = this.columns[name]?.subarray(this.#at(bounds, id), this.#at(bounds, id + 1));
    }
    return analysis as unknown as Analysis;
  }

  sentencesOf(article: number): { first: number; last: number } {
    return { first: this.#at("articleFirst", article), last: this.#at("articleFirst", article + 1) - 1 };
  }

  articleOf(id: number): number {
    return this.#at("sentenceArticle", id);
  }

  #at(column: string, index: number): number {
    return this.columns[column]?.[index] ?? 0;
  }
}

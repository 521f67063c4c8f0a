import * as z from "zod";
import { rememberUpTo } from "../core/remember.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Archive, ArchivedSentence, ArticleMeta } from "./archive.ts";
import { type Columns, TABLE_FORMAT, unpackColumns } from "./columns.ts";
import { entitiesNamed, readTokens } from "./tokens.ts";

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

/** By hand: a schema of its nine fields takes 18 ms of a start for the articles of 20,000 sentences, this 8. */
function isArticle(value: unknown): boolean {
  const { id, publisher, title, language, date, dateBasis, dateNote, url, author } = Object(
    value,
  ) as Partial<ArticleMeta>;
  return (
    [id, publisher, title, language].every((field) => typeof field === "string") &&
    [date, dateNote, url, author].every((field) => field === null || typeof field === "string") &&
    (dateBasis === null || dateBasis === "stated" || dateBasis === "inferred")
  );
}

export const manifestSchema = z.object({
  format: z.number(),
  /** Whatever the analyses depend on besides the text: version of the analyser, hash of its lexicon. */
  analyser: z.string(),
  digest: z.string(),
  sentences: z.number(),
  tokens: z.number(),
  articles: z.array(z.custom<ArticleMeta>(isArticle, "is not an article")),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Columns with one entry a quantity, a carried entity or a topic: their types, and which list of offsets bounds them. */
export const LISTS = {
  quantityFirst: { type: Uint8Array, bounds: "quantities" },
  quantityLast: { type: Uint8Array, bounds: "quantities" },
  quantityKind: { type: Uint8Array, bounds: "quantities" },
  quantityUnit: { type: Uint32Array, bounds: "quantities" },
  quantityLow: { type: Float64Array, bounds: "quantities" },
  quantityHigh: { type: Float64Array, bounds: "quantities" },
  carried: { type: Uint32Array, bounds: "carriedFrom" },
  topic: { type: Uint32Array, bounds: "topicFrom" },
} as const;

export type ListName = keyof typeof LISTS;

/**
 * Analyses kept open, with what the judge derives from each: 3.6 KB, so that all are 28 MB of an isolate's 128. A request needs up to
 * 30, and a desk asks about the same matters: of 20,000 sentences 500 statements in turn need 6,500, and a check then takes
 * 0.8 ms of CPU for 1.05 with 1,000 kept.
 */
const KEPT = 8_000;

const EMPTY = Object.fromEntries(Object.entries(LISTS).map(([name, { type }]) => [name, new type(0)]));

/** The bit of `sentenceFlags` that marks a headline, and the one that says it is outside the text. */
export const SENTENCE = { headline: 1, outside: 2 } as const;

/** The shipped archive, with its columns for whoever scores many sentences at once. */
export interface TableArchive extends Archive {
  readonly columns: Columns;
}

/**
 * Opens the shipped archive. Nothing is analysed: a sentence's analysis is read from the table when it is asked for.
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
  readonly analysis = rememberUpTo(KEPT, (id) => this.#read(id));

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
    const flags = this.#at("sentenceFlags", id);
    const first = this.#at("articleFirst", index);
    const hasOutside = (this.#at("sentenceFlags", first) & SENTENCE.outside) !== 0;
    const textBase = this.#at("articleText", index);
    const speaker = textBase + this.#at("speakerStart", id);
    const speakerLength = this.#at("speakerLength", id);
    return {
      id,
      article,
      ordinal: id - first - (hasOutside ? 1 : 0),
      headline: (flags & SENTENCE.headline) !== 0,
      start: this.#at("sentenceStart", id),
      end: this.#at("sentenceEnd", id),
      text: this.#textOf(id),
      speaker: speakerLength === 0 ? null : this.#text.slice(speaker, speaker + speakerLength),
    };
  }

  sentencesOf(article: number): { first: number; last: number } {
    return { first: this.#at("articleFirst", article), last: this.#at("articleFirst", article + 1) - 1 };
  }

  articleOf(id: number): number {
    return this.#at("sentenceArticle", id);
  }

  /**
   * Written out in the order in which `analyse` does: V8 keeps an object filled by computed names as a hash table once it has
   * more than a dozen, and the judge, reading its columns, took an eighth longer.
   */
  #read(id: number): Analysis {
    const { start, end, lemma, word, tag, entity, clause, flags } = readTokens(
      this.columns,
      this.#at("tokens", id),
      this.#at("tokens", id + 1),
    );
    return {
      text: this.#textOf(id),
      start,
      end,
      lemma,
      word,
      tag,
      entity,
      clause,
      flags,
      quantityFirst: this.#list("quantityFirst", id),
      quantityLast: this.#list("quantityLast", id),
      quantityKind: this.#list("quantityKind", id),
      quantityUnit: this.#list("quantityUnit", id),
      quantityLow: this.#list("quantityLow", id),
      quantityHigh: this.#list("quantityHigh", id),
      carried: this.#list("carried", id),
      topic: this.#list("topic", id),
      earlier: entitiesNamed(
        this.columns,
        this.#at("tokens", this.#at("articleFirst", this.articleOf(id))),
        this.#at("tokens", id),
      ),
    };
  }

  #list<N extends ListName>(name: N, id: number): Analysis[N] {
    const from = this.#at(LISTS[name].bounds, id);
    const to = this.#at(LISTS[name].bounds, id + 1);
    // Most sentences have no quantities and carry nothing: one empty list serves them all.
    return (from === to ? EMPTY[name] : this.columns[name]?.subarray(from, to)) as Analysis[N];
  }

  #textOf(id: number): string {
    const index = this.articleOf(id);
    const outside = (this.#at("sentenceFlags", id) & SENTENCE.outside) !== 0;
    // The title stands before the text, a line end between them.
    const before = outside ? (this.articles[index] as ArticleMeta).title.length + 1 : 0;
    const base = this.#at("articleText", index) - before;
    return this.#text.slice(base + this.#at("sentenceStart", id), base + this.#at("sentenceEnd", id));
  }

  #at(column: string, index: number): number {
    return this.columns[column]?.[index] ?? 0;
  }
}

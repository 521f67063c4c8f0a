import { createHash } from "node:crypto";
import type { Article } from "../../src/corpus/archive.ts";
import { packColumns, TABLE_FORMAT } from "../../src/corpus/columns.ts";
import { layOutArchive, type PlacedSentence, placeSentences } from "../../src/corpus/lay-out.ts";
import { type ArchiveFiles, type Manifest, SENTENCE } from "../../src/corpus/table.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { carriedEntities, type Mention } from "../../src/language/coreference.ts";
import type { Lexicon } from "../../src/language/lexicon.ts";
import { type SpeakerSpan, speakersIn } from "../../src/language/speaker.ts";
import { groupCopies } from "../../src/retrieval/duplicates.ts";
import { layOut } from "../../src/retrieval/lay-out.ts";

/** What sentences are analysed with; `version` changes whenever the same text could be analysed differently. */
export interface Analyser {
  readonly version: string;
  readonly lexicon: Pick<Lexicon, "family">;
  analyse(text: string): Analysis;
}

/**
 * Everything that depends on the corpus alone, computed once: sentences, analyses, speakers, carried subjects, copies,
 * index. The same articles and analyser give the same bytes.
 *
 * @param articles in the order of their ids
 * @param progress called now and then with the share done, 0 to 1
 */
export function buildArchive(
  articles: readonly Article[],
  analyser: Analyser,
  progress: (share: number) => void = () => {},
): ArchiveFiles {
  const sentences = articles.flatMap((article, number) => placeSentences(article, number));
  const bare: Analysis[] = [];
  for (const [id, sentence] of sentences.entries()) {
    bare.push(analyser.analyse(sentence.text));
    if (id % 500 === 0) progress(id / sentences.length);
  }
  const speakers = speakersOf(sentences);
  const carried = carriedEntities(mentionsOf(sentences, bare, speakers));
  const analyses = bare.map((analysis, id) => ({ ...analysis, carried: carried[id] ?? analysis.carried }));
  const { columns, text } = layOutArchive(articles, sentences, analyses, speakers);
  const copies = groupCopies(sentences.map((sentence) => sentence.text));
  const retrieval = layOut(analyses, analyser.lexicon);
  const table = packColumns({ ...columns, ...copies, ...retrieval.columns });

  const described: Omit<Manifest, "digest"> = {
    format: TABLE_FORMAT,
    analyser: analyser.version,
    sentences: sentences.length,
    tokens: columns.lemma?.length ?? 0,
    articles: articles.map(({ text: _text, ...meta }) => meta),
  };
  const digest = createHash("sha256")
    .update(JSON.stringify(described))
    .update(text)
    .update(table)
    .update(retrieval.index);
  const manifest: Manifest = { ...described, digest: `sha256-${digest.digest("hex")}` };
  return {
    manifest: `${JSON.stringify(manifest)}\n`,
    text,
    table: table.buffer as ArrayBuffer,
    index: retrieval.index,
  };
}

/** Speakers are sought article by article, in the text only: a headline outside it quotes nobody. */
function speakersOf(sentences: readonly PlacedSentence[]): SpeakerSpan[] {
  const speakers: SpeakerSpan[] = new Array(sentences.length).fill(null);
  for (const ids of byArticle(sentences)) {
    const inText = ids.filter((id) => ((sentences[id]?.flags ?? 0) & SENTENCE.outside) === 0);
    const found = speakersIn(inText.map((id) => sentences[id] as PlacedSentence));
    for (const [at, id] of inText.entries()) speakers[id] = found[at] ?? null;
  }
  return speakers;
}

/** The entity a speaker's name stands for, taken from the analysis of the sentence that holds the name. */
function mentionsOf(
  sentences: readonly PlacedSentence[],
  analyses: readonly Analysis[],
  speakers: readonly SpeakerSpan[],
) {
  const mentions: Mention[] = [];
  for (const ids of byArticle(sentences)) {
    for (const id of ids) {
      const span = speakers[id] ?? null;
      const home = span === null ? undefined : ids.find((other) => holds(sentences[other], span));
      mentions.push({
        article: sentences[id]?.article ?? 0,
        speaker: span === null || home === undefined ? 0 : entityAt(sentences[home], analyses[home], span),
        analysis: analyses[id] as Analysis,
      });
    }
  }
  return mentions;
}

function holds(sentence: PlacedSentence | undefined, span: { start: number; end: number }): boolean {
  if (sentence === undefined || (sentence.flags & SENTENCE.outside) !== 0) return false;
  return sentence.start <= span.start && span.end <= sentence.end;
}

function entityAt(
  sentence: PlacedSentence | undefined,
  analysis: Analysis | undefined,
  span: { start: number; end: number },
) {
  if (sentence === undefined || analysis === undefined) return 0;
  for (let token = analysis.start.length - 1; token >= 0; token--) {
    const at = sentence.start + (analysis.start[token] ?? 0);
    if (at >= span.start && at < span.end && analysis.entity[token] !== 0) return analysis.entity[token] ?? 0;
  }
  return 0;
}

function byArticle(sentences: readonly PlacedSentence[]): number[][] {
  const groups: number[][] = [];
  for (const [id, { article }] of sentences.entries()) {
    groups[article] ??= [];
    groups[article]?.push(id);
  }
  return groups.filter((group) => group !== undefined);
}

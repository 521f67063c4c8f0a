import type { PlacedSentence } from "../../src/corpus/lay-out.ts";
import { SENTENCE } from "../../src/corpus/table.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { antecedentsIn } from "../../src/language/antecedents.ts";
import type { Mention } from "../../src/language/coreference.ts";
import { type SpeakerSpan, speakersIn, surnamesOf } from "../../src/language/speaker.ts";

/**
 * Whom every sentence quotes and refers to, article by article: speakers as spans of the text, and the entities that
 * those spans, and the sentence's pronouns and bare nouns, stand for. A headline outside the text refers to nobody.
 */
export function referents(
  sentences: readonly PlacedSentence[],
  analyses: readonly Analysis[],
): { speakers: SpeakerSpan[]; mentions: Mention[]; antecedents: number[][] } {
  const speakers: SpeakerSpan[] = new Array(sentences.length).fill(null);
  const antecedents: number[][] = analyses.map(() => []);
  const mentions = analyses.map((analysis, id) => ({
    article: sentences[id]?.article ?? 0,
    speaker: 0,
    antecedent: 0,
    analysis,
  }));
  for (const article of byArticle(sentences)) {
    const placed = article.map((id) => sentences[id] as PlacedSentence);
    const surnames = surnamesOf(placed);
    const found = speakersIn(placed, surnames);
    const referred = antecedentsIn(
      article.map((id) => analyses[id] as Analysis),
      surnames,
    );
    const entityOf = (span: SpeakerSpan) => {
      const home =
        span === null ? -1 : placed.findIndex((sentence) => sentence.start <= span.start && span.end <= sentence.end);
      return span === null || home === -1 ? 0 : entityAt(placed[home], analyses[article[home] as number], span);
    };
    for (const [at, id] of article.entries()) {
      antecedents[id] = referred[at] as number[];
      speakers[id] = found[at] ?? null;
      const mention = mentions[id] as { speaker: number; antecedent: number };
      mention.speaker = entityOf(found[at] ?? null);
      mention.antecedent = antecedents[id]?.[0] ?? 0;
    }
  }
  return { speakers, mentions, antecedents };
}

/** The last entity that begins inside the span: "Italian Prime Minister Jane Doe" is Jane Doe. */
function entityAt(
  sentence: PlacedSentence | undefined,
  analysis: Analysis | undefined,
  span: { start: number; end: number },
): number {
  if (sentence === undefined || analysis === undefined) return 0;
  for (let token = analysis.start.length - 1; token >= 0; token--) {
    const at = sentence.start + (analysis.start[token] ?? 0);
    if (at >= span.start && at < span.end && analysis.entity[token] !== 0) return analysis.entity[token] ?? 0;
  }
  return 0;
}

function byArticle(sentences: readonly PlacedSentence[]): number[][] {
  const groups = new Map<number, number[]>();
  for (const [id, { article, flags }] of sentences.entries()) {
    if ((flags & SENTENCE.outside) !== 0) continue;
    const group = groups.get(article) ?? [];
    group.push(id);
    groups.set(article, group);
  }
  return [...groups.values()];
}

import { textFragmentUrl } from "../core/text-fragment.ts";
import type { Archive, ArchivedSentence, ArticleMeta } from "../corpus/archive.ts";
import type { Reason } from "../stance/judgement.ts";
import type { Evidence, Source } from "./answer.ts";
import { confidenceIn } from "./confidence.ts";
import type { Assigned } from "./judged.ts";

/** A judged sentence as the answer shows it: where it stands, who published it when, and why it is listed. */
export function toEvidence(archive: Archive, item: Assigned): Evidence {
  const { sentence, judgement } = item;
  const { article } = sentence;
  return {
    sentence: sentence.text,
    stance: item.stance,
    confidence: confidenceIn(item.stance, judgement),
    date: article.date,
    dateBasis: article.dateBasis,
    source: toSource(article),
    position: {
      part: sentence.ordinal < 0 ? "title" : "text",
      sentence: sentence.ordinal,
      start: sentence.start,
      end: sentence.end,
      offsetUnit: "utf16",
    },
    context: { before: neighbour(archive, sentence, -1), after: neighbour(archive, sentence, 1) },
    speaker: sentence.speaker,
    reasons: item.supersededOn === null ? judgement.reasons : [...judgement.reasons, superseded(item.supersededOn)],
    link: article.url === null ? null : textFragmentUrl(article.url, sentence.text),
    ...(item.copies.length > 0 && { alsoIn: item.copies.map((copy) => toSource(copy.article)) }),
  };
}

const toSource = ({ id, publisher, title, url, author }: ArticleMeta): Source => ({
  articleId: id,
  publisher,
  title,
  url,
  author,
});

/** The sentence before or after, in the same article; a headline outside the text is not before its first. */
function neighbour(archive: Archive, sentence: ArchivedSentence, step: -1 | 1): string | null {
  const { first, last } = archive.sentencesOf(archive.articleOf(sentence.id));
  const id = sentence.id + step;
  if (id < first || id > last) return null;
  const { ordinal, text } = archive.sentence(id);
  return ordinal < 0 ? null : text;
}

const superseded = (date: string): Reason => ({
  code: "TIME",
  message: `superseded: later evidence, of ${date}, says otherwise`,
  statementSpan: null,
  sentenceSpan: null,
});

import type { ArchivedSentence } from "../corpus/archive.ts";
import type { Assigned } from "./judged.ts";

/**
 * Lists a wire sentence that several articles carry once: the earliest publication stands for all, the others are its
 * `copies`. Sentences with the same words but another stance (a pronoun that refers to somebody else) stay apart.
 * Keeps the order of `items`.
 */
export function collapseCopies(items: readonly Assigned[]): Assigned[] {
  const groups = new Map<string, Assigned[]>();
  for (const item of items) {
    const key = `${item.stance} ${normalise(item.sentence.text)}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((group) => {
    const [first, ...copies] = group.toSorted((a, b) => byPublication(a.sentence, b.sentence));
    const otherArticles = copies
      .map((copy) => copy.sentence)
      .filter((copy) => copy.article !== first!.sentence.article);
    return { ...first!, judgement: group[0]!.judgement, copies: otherArticles };
  });
}

/** Quotation marks, dashes, case and white space change from one outlet's typesetting to the next. */
function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‐-―]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

const LATER_THAN_ANY_DATE = "9999";

function byPublication(a: ArchivedSentence, b: ArchivedSentence): number {
  const dateA = a.article.date ?? LATER_THAN_ANY_DATE;
  const dateB = b.article.date ?? LATER_THAN_ANY_DATE;
  return dateA < dateB ? -1 : dateA > dateB ? 1 : a.id - b.id;
}

import type { Assigned } from "./judged.ts";

/**
 * Leaves out a headline where its own article says the same in full: the sentence is the evidence, its headline a
 * shorter copy of it. A headline whose article decides nothing else stays.
 */
export function withoutRepeatedHeadlines(items: readonly Assigned[]): readonly Assigned[] {
  const decided = items.filter((item) => item.stance !== "NOT_ENOUGH_INFO");
  const spoken = new Set(decided.filter((item) => !item.sentence.headline).map(side));
  return items.filter(
    (item) => !item.sentence.headline || item.stance === "NOT_ENOUGH_INFO" || !spoken.has(side(item)),
  );
}

const side = ({ sentence, stance }: Assigned): string => `${sentence.article.id} ${stance}`;

import type { ArticleMeta } from "../corpus/archive.ts";
import type { CheckRequest } from "./request.ts";

type DateRange = Pick<CheckRequest, "publishedAfter" | "publishedBefore">;
export type Filters = DateRange & Pick<CheckRequest, "asOf" | "publishers" | "except">;

/** Whether the caller left the range of dates open; `asOf` is not a range: what is later does not exist. */
export const admitsEveryDate = (range: DateRange): boolean =>
  range.publishedAfter === undefined && range.publishedBefore === undefined;

/** Whether the caller narrowed the archive at all; what is left out as the article under check is no choice of theirs. */
export const admitsEverything = ({ asOf, publishers, ...range }: Filters): boolean =>
  admitsEveryDate(range) && asOf === undefined && publishers === undefined;

/**
 * The articles that may be evidence. Bounds are inclusive; ISO dates compare as text.
 * An article without a date is left out as soon as any date is asked for: nobody can say that it qualifies.
 *
 * @returns a predicate over positions in `articles`
 */
export function articleFilter(articles: readonly ArticleMeta[], filters: Filters): (article: number) => boolean {
  const earliest = filters.publishedAfter;
  const latest = [filters.publishedBefore, filters.asOf].filter((day) => day !== undefined).sort()[0];
  const publishers = filters.publishers && new Set(filters.publishers);
  const ids = new Set(filters.except?.ids);
  const urls = new Set(filters.except?.urls);

  return (position) => {
    const article = articles[position];
    if (!article || ids.has(article.id) || (article.url !== null && urls.has(article.url))) return false;
    if (publishers && !publishers.has(article.publisher.toLowerCase())) return false;
    if (earliest === undefined && latest === undefined) return true;
    if (article.date === null) return false;
    return (earliest === undefined || article.date >= earliest) && (latest === undefined || article.date <= latest);
  };
}

import { checkStatement, type Engine } from "../check/check.ts";
import { findClaims } from "../claims/claims.ts";
import type { CheckedClaim } from "./report.ts";

/** Evidence listed on each side of a claim: an editor reads three, and forty claims stay within a database row. */
const EVIDENCE = 3;

/**
 * Finds the claims of an article and checks each against the archive without the article itself: a story must not be its
 * own evidence.
 *
 * @param text paragraphs apart by a blank line
 * @param article its id in the archive and its address, where known
 */
export async function checkArticle(
  engine: Engine,
  text: string,
  article: { readonly id: string | null; readonly url: string | null },
): Promise<CheckedClaim[]> {
  const except = {
    ids: article.id === null ? [] : [article.id],
    urls: article.url === null ? [] : addressVariants(article.url),
  };
  const checked: CheckedClaim[] = [];
  for (const { statement, ...claim } of findClaims(text)) {
    checked.push({ ...claim, result: await checkStatement(engine, { statement, limit: EVIDENCE, except }) });
  }
  return checked;
}

/** The ways the same page is written: either protocol, with and without a final slash, a query or a fragment. */
function addressVariants(address: string): string[] {
  const bare = address.replace(/[?#].*$/s, "").replace(/\/$/, "");
  const paths = [bare, `${bare}/`].flatMap((path) => [
    path.replace(/^https?:/, "https:"),
    path.replace(/^https?:/, "http:"),
  ]);
  return [...new Set([address, ...paths])];
}

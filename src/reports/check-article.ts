import type { Engine } from "../check/engine.ts";
import { answerTo } from "../check/remembered.ts";
import { findClaims } from "../claims/claims.ts";
import type { CheckedClaim } from "./report.ts";

/** Evidence listed on each side of a claim: an editor reads three, and forty claims stay within a database row. */
const EVIDENCE = 3;

/** The article under check: its id in the archive and its address, where known. */
interface CheckedArticle {
  readonly id: string | null;
  readonly url: string | null;
}

/** A claim before its check, and the check. */
interface UncheckedClaim {
  readonly claim: Omit<CheckedClaim, "result">;
  check(): Promise<Pick<CheckedClaim, "result">>;
}

/**
 * Finds the claims of an article, each to be checked against the archive without the article itself: a story must not be
 * its own evidence.
 *
 * @param text paragraphs apart by a blank line
 */
export function claimsOf(engine: Engine, text: string, article: CheckedArticle): UncheckedClaim[] {
  const except = {
    ids: article.id === null ? [] : [article.id],
    urls: article.url === null ? [] : addressVariants(article.url),
  };
  return findClaims(text).map(({ statement, ...claim }) => ({
    claim,
    check: async () => ({ result: await answerTo(engine, { statement, limit: EVIDENCE, except }) }),
  }));
}

/** Checks all claims of an article for a report, which is whole or is tried again: its readers count on every answer. */
export async function checkArticle(engine: Engine, text: string, article: CheckedArticle): Promise<CheckedClaim[]> {
  const checked: CheckedClaim[] = [];
  for (const { claim, check } of claimsOf(engine, text, article)) checked.push({ ...claim, ...(await check()) });
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

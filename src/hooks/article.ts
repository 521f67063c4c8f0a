/** An article as a content management system sent it, before its markup is read. */
export interface IncomingArticle {
  /** The sender's own id of it: the same for every version. */
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  /** What happened to it, in the sender's words: "post.published", "entry.update". */
  readonly event: string;
  readonly format: "html" | "text";
  readonly content: string;
}

/** What a delivery asks for: an article to check, or nothing (a deletion, a test, a kind of event we do not know). */
export type Intake =
  | { readonly kind: "article"; readonly article: IncomingArticle }
  | { readonly kind: "ignored"; readonly reason: string };

export const ignored = (reason: string): Intake => ({ kind: "ignored", reason });

/** An article without text has nothing to check. */
export function intake(article: IncomingArticle): Intake {
  return article.content.trim() === "" ? ignored("the article has no text") : { kind: "article", article };
}

/** The address when it is one a person can open; a wrong one is dropped, not refused: the article matters more. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== "string" || !URL.canParse(value)) return null;
  return /^https?:$/.test(new URL(value).protocol) ? value : null;
}

/** A validated request; defaults already filled in at the boundary. */
export interface CheckRequest {
  readonly statement: string;
  readonly limit: number;
  readonly publishedAfter?: string;
  readonly publishedBefore?: string;
  readonly asOf?: string;
  /** Lower-cased. */
  readonly publishers?: readonly string[];
  readonly minConfidence?: number;
  /** Articles that must not be evidence: the article under check itself, by id or url. */
  readonly except?: { readonly ids: readonly string[]; readonly urls: readonly string[] };
}

/** One wrong place in a request: a JSON pointer (RFC 6901) into the body, or `/name` of a query parameter. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

/**
 * Everything that can go wrong in answering a caller, as one tagged union.
 * `src/http/problem.ts` maps each kind to its problem document (RFC 9457); a new member does not compile until it is mapped.
 * A `detail` is shown to the caller: it names no path, no secret and no internals.
 */
export type Failure =
  | { readonly kind: "malformed-json"; readonly detail: string }
  | { readonly kind: "malformed-query"; readonly detail: string }
  | { readonly kind: "invalid-request"; readonly errors: readonly FieldError[] }
  | { readonly kind: "unauthorized"; readonly detail: string }
  | { readonly kind: "untrusted-webhook"; readonly detail: string }
  | { readonly kind: "not-found"; readonly detail: string }
  | { readonly kind: "method-not-allowed"; readonly allowed: readonly string[] }
  | { readonly kind: "body-too-large"; readonly limitBytes: number }
  | { readonly kind: "unsupported-media-type"; readonly detail: string }
  | { readonly kind: "rate-limited"; readonly retryAfterSeconds: number }
  | { readonly kind: "unavailable"; readonly detail: string; readonly retryAfterSeconds: number }
  | { readonly kind: "internal" };

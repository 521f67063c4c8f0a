import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Failure, FieldError } from "../core/failure.ts";

/** A problem document (RFC 9457). `type` is a reference to the page under `/problems/` that explains the kind. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: ContentfulStatusCode;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
}

interface Kind {
  readonly status: ContentfulStatusCode;
  readonly title: string;
}

/** One entry a kind of failure; the compiler refuses a `Failure` member without one. */
export const PROBLEM_KINDS: { readonly [K in Failure["kind"]]: Kind } = {
  "malformed-json": { status: 400, title: "The body is not JSON" },
  "malformed-query": { status: 400, title: "The query cannot be read" },
  unauthorized: { status: 401, title: "A valid key is needed" },
  "untrusted-webhook": { status: 401, title: "The webhook cannot be trusted" },
  "not-found": { status: 404, title: "There is nothing here" },
  "method-not-allowed": { status: 405, title: "The method is not allowed here" },
  "body-too-large": { status: 413, title: "The body is too large" },
  "unsupported-media-type": { status: 415, title: "The body's media type is not supported" },
  "invalid-request": { status: 422, title: "The request is not valid" },
  "rate-limited": { status: 429, title: "Too many requests" },
  internal: { status: 500, title: "Something went wrong" },
  unavailable: { status: 503, title: "The service cannot do this now" },
};

/** What the caller is told of a failure. */
export function toProblem(failure: Failure): Problem {
  const { status, title } = PROBLEM_KINDS[failure.kind];
  return {
    type: `/problems/${failure.kind}`,
    title,
    status,
    detail: detailOf(failure),
    ...(failure.kind === "invalid-request" && { errors: failure.errors }),
  };
}

function detailOf(failure: Failure): string {
  switch (failure.kind) {
    case "invalid-request":
      return failure.errors.map(({ pointer, detail }) => (pointer ? `${pointer}: ${detail}` : detail)).join("; ");
    case "method-not-allowed":
      return `Allowed: ${failure.allowed.join(", ")}.`;
    case "body-too-large":
      return `At most ${failure.limitBytes} bytes are taken.`;
    case "rate-limited":
      return `Try again in ${failure.retryAfterSeconds} s.`;
    case "internal":
      return "The failure was recorded under this answer's X-Request-Id.";
    default:
      return failure.detail;
  }
}

/** The headers that a status code obliges to (RFC 9110). */
function headersOf(failure: Failure): Record<string, string> {
  switch (failure.kind) {
    case "unauthorized":
      return { "WWW-Authenticate": 'Bearer realm="countercheck"' };
    case "untrusted-webhook":
      return { "WWW-Authenticate": 'Signature realm="countercheck"' };
    case "method-not-allowed":
      return { Allow: failure.allowed.join(", ") };
    case "rate-limited":
    case "unavailable":
      return { "Retry-After": String(failure.retryAfterSeconds) };
    default:
      return {};
  }
}

/** Answers with a failure's problem document. */
export function problemResponse(c: Context, failure: Failure): Response {
  const problem = toProblem(failure);
  return c.body(JSON.stringify(problem), problem.status, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    ...headersOf(failure),
  });
}

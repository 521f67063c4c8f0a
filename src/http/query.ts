import type { Context } from "hono";
import type { Failure } from "../core/failure.ts";
import { fail, ok, type Result } from "../core/result.ts";

/** Bytes above ASCII come percent-encoded, so that a character's bytes are never apart. */
const ENCODED = /(?:%[0-9A-Fa-f]{2})+/g;

/**
 * The query's parameters, every value of each. Hono takes bytes that are not UTF-8 for the literal text `%ff`, which would
 * then be checked as a statement; they are `malformed-query` instead, as in a body they are `malformed-json`. A `%` that
 * begins no byte stands for itself, as the URL standard has it: “prices rose 5%” is a statement.
 */
export function readQuery(c: Context): Result<Record<string, string[]>, Failure> {
  for (const [run] of new URL(c.req.url).search.matchAll(ENCODED))
    if (!isUtf8(run)) return fail({ kind: "malformed-query", detail: "The query is not UTF-8." });
  return ok(c.req.queries());
}

function isUtf8(encoded: string): boolean {
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
}

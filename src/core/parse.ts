import * as z from "zod";
import type { FieldError } from "./failure.ts";
import { inPlainEnglish } from "./plain-english.ts";
import { fail, ok, type Result } from "./result.ts";

// For all schemas, and not as an option of the parse below: some parse a part of a payload within a transform.
z.config({ customError: inPlainEnglish });

/**
 * Parses what came from outside with a schema.
 *
 * @param at JSON pointer of `value`: the wrong places are given below it
 */
export function parse<T>(schema: z.ZodType<T>, value: unknown, at = ""): Result<T, readonly FieldError[]> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return fail(parsed.error.issues.map(({ path, message }) => ({ pointer: at + pointerOf(path), detail: message })));
}

/** RFC 6901. */
const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

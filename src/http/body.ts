import type { Context } from "hono";
import type * as z from "zod";
import type { Failure } from "../core/failure.ts";
import { parse } from "../core/parse.ts";
import { fail, ok, type Result } from "../core/result.ts";

/**
 * Reads a JSON body and parses it with a schema.
 *
 * Fails with `unsupported-media-type` (not `application/json` or `+json`, or compressed), `malformed-json` (not UTF-8,
 * not JSON) or `invalid-request` (pointers into the body).
 */
export async function readJson<T>(c: Context, schema: z.ZodType<T>): Promise<Result<T, Failure>> {
  if (!isJsonType(c.req.header("Content-Type") ?? ""))
    return fail({ kind: "unsupported-media-type", detail: "Send Content-Type: application/json." });
  // RFC 9110, section 8.4.1: the names of codings are case-insensitive.
  if (!["", "identity"].includes(c.req.header("Content-Encoding")?.trim().toLowerCase() ?? ""))
    return fail({ kind: "unsupported-media-type", detail: "Send the body uncompressed." });

  const parsed = parseJson(await c.req.arrayBuffer());
  return parsed.ok ? validate(schema, parsed.value) : parsed;
}

/** Whether a Content-Type is `application/json` or `+json`, whatever its parameters. */
export const isJsonType = (contentType: string): boolean =>
  /^application\/(json|[\w.+-]+\+json)$/i.test(contentType.split(";")[0]!.trim());

/** One for all requests: it keeps nothing from call to call, and making one takes longer than decoding a statement. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** RFC 8259: JSON between systems is UTF-8, whatever a charset parameter says. */
export function parseJson(bytes: ArrayBuffer | Uint8Array): Result<unknown, Failure> {
  try {
    return ok(JSON.parse(utf8.decode(bytes)));
  } catch (error) {
    const detail = error instanceof SyntaxError ? "The body does not parse as JSON." : "The body is not UTF-8.";
    return fail({ kind: "malformed-json", detail });
  }
}

/** Parses `value`; what is wrong with it comes back as JSON pointers below `at`. */
export function validate<T>(schema: z.ZodType<T>, value: unknown, at = ""): Result<T, Failure> {
  const parsed = parse(schema, value, at);
  return parsed.ok ? parsed : fail({ kind: "invalid-request", errors: parsed.failure });
}

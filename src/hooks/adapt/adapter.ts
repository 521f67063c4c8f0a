import type * as z from "zod";
import type { FieldError } from "../../core/failure.ts";
import { parse } from "../../core/parse.ts";
import type { Result } from "../../core/result.ts";
import type { Intake } from "../article.ts";

/**
 * Reads one system's payload. Tolerant: of a payload only what an article needs is looked at, anything more is let be, and
 * an event that is not about an article's text is ignored rather than refused, as a refusal makes senders try again.
 *
 * @param payload the parsed body
 * @param headers for what some systems say nowhere else (the event's name); they are not signed, so nothing they say can
 *   do more than have the delivery ignored
 */
export type Adapter = (payload: unknown, headers: Headers) => Result<Intake, readonly FieldError[]>;

/** An adapter from a schema that already ends in an {@link Intake}. */
export const adapter =
  (schema: (headers: Headers) => z.ZodType<Intake>): Adapter =>
  (payload, headers) =>
    parse(schema(headers), payload);

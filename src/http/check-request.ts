import * as z from "zod";
import type { CheckRequest } from "../check/request.ts";
import type { Failure } from "../core/failure.ts";
import { fail, type Result } from "../core/result.ts";
import { validate } from "./body.ts";

/** These three are what the README, section 2, promises to callers. */
export const MAX_STATEMENT_CHARACTERS = 1000;
const MAX_LIMIT = 50;
const DEFAULT_LIMIT = 5;
/** More publishers than any archive has; only keeps a request from being a list of megabytes. */
const MAX_PUBLISHERS = 100;

/** Code points, as JSON Schema's maxLength counts. */
const characters = (text: string): number => [...text].length;

/** Text that has to say something: trimmed, not blank, not longer than `max` characters. */
export const textOf = (max: number) =>
  z
    .string()
    .trim()
    .refine((text) => text !== "", { error: "must not be blank", abort: true })
    .refine((text) => characters(text) <= max, `must have at most ${max} characters`);

const day = z.iso.date("must be a day of the calendar, written YYYY-MM-DD");
const wholeNumber = z
  .int(`must be a whole number from 1 to ${MAX_LIMIT}`)
  .min(1, `must be at least 1`)
  .max(MAX_LIMIT, `must be at most ${MAX_LIMIT}`);
const probability = z.number("must be a number from 0 to 1").min(0, "must be at least 0").max(1, "must be at most 1");
const publisherName = z.string().trim().min(1, "must not be blank").toLowerCase();
const publishers = z.union(
  [publisherName.transform((name) => [name]), z.array(publisherName).min(1).max(MAX_PUBLISHERS)],
  { error: "must be a publisher's name or a list of them" },
);

/**
 * A field that may be left out. `exactOptional` says so too, but parses what is not there and throws the errors away: with five
 * such fields reading a request took twice as long. JSON and addresses know no `undefined`, which is all that tells them apart.
 */
const ifGiven = <T extends z.ZodType>(field: T) => z.optional(field) as unknown as z.ZodExactOptional<T>;

/** The fields of a check as JSON gives them; unknown fields are ignored. */
const checkFields = z.object(
  {
    statement: textOf(MAX_STATEMENT_CHARACTERS),
    limit: wholeNumber.default(DEFAULT_LIMIT),
    publishedAfter: ifGiven(day),
    publishedBefore: ifGiven(day),
    asOf: ifGiven(day),
    publisher: ifGiven(publishers),
    minConfidence: ifGiven(probability),
  },
  "must be a JSON object",
);

/** A check as `POST /v1/check` and each row of a batch send it. */
export const checkRequest: z.ZodType<CheckRequest> = checkFields
  .refine(
    (fields) => !(fields.publishedAfter && fields.publishedBefore && fields.publishedAfter > fields.publishedBefore),
    {
      path: ["publishedAfter"],
      error: "must not be later than publishedBefore",
    },
  )
  .transform(toCheckRequest);

/** Publishers are sorted, so that equal requests have one form: the ETag stands on it. */
function toCheckRequest({ publisher, ...fields }: z.output<typeof checkFields>): CheckRequest {
  return { ...fields, ...(publisher && { publishers: [...new Set(publisher)].sort() }) };
}

/**
 * A check as `GET /v1/check?q=…` sends it: the body's names as query parameters, the statement being `q`.
 * `publisher` may be repeated; of any other parameter, a second value makes the request ambiguous and is refused.
 */
export function parseCheckQuery(query: Readonly<Record<string, readonly string[]>>): Result<CheckRequest, Failure> {
  const repeated = Object.keys(query).filter(
    (name) =>
      name !== "publisher" && (name === "q" || Object.hasOwn(checkFields.shape, name)) && query[name]!.length > 1,
  );
  if (repeated.length > 0)
    return fail({
      kind: "invalid-request",
      errors: repeated.map((name) => ({ pointer: `/${name}`, detail: "must be given once" })),
    });

  const one = (name: string) => query[name]?.[0];
  const fields = {
    statement: one("q"),
    limit: toNumber(one("limit")),
    publishedAfter: one("publishedAfter"),
    publishedBefore: one("publishedBefore"),
    asOf: one("asOf"),
    publisher: query.publisher,
    minConfidence: toNumber(one("minConfidence")),
  };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const parsed = validate(checkRequest, given);
  if (parsed.ok || parsed.failure.kind !== "invalid-request") return parsed;
  const errors = parsed.failure.errors.map((error) => ({
    ...error,
    pointer: error.pointer.replace(/^\/statement/, "/q"),
  }));
  return fail({ kind: "invalid-request", errors });
}

/** A decimal number; anything else stays text, for the schema to refuse. */
const toNumber = (text: string | undefined): number | string | undefined =>
  text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;

import type * as z from "zod";

/** An issue as zod hands it to an error map: without a message yet. */
type Issue = z.core.$ZodRawIssue;

const NAMES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  null: "null",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "a string",
  tuple: "a list",
};

/**
 * What is wrong with a value, as a predicate to the place it stands at: “must be an object, not a list”. Zod's own texts
 * speak of its types to programmers (“Too small: expected array to have >=1 items”).
 *
 * A schema that knows better has a message of its own, which goes before.
 */
export function inPlainEnglish(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : mustBe([issue.expected], issue.input);
    case "invalid_union":
      return inNoForm(issue);
    case "invalid_value":
      return `must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.map(String).join(", ")}`;
    case "too_small":
      if (issue.origin === "number") return `must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
      if (issue.origin === "string" && issue.minimum === 1) return "must not be empty";
      return `needs at least ${issue.minimum === 1 ? "one" : `${issue.minimum}${unitOf(issue.origin)}`}`;
    case "too_big":
      if (issue.origin === "number") return `must be ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}`;
      return `must have at most ${issue.maximum}${unitOf(issue.origin)}`;
    case "unrecognized_keys":
      return `must not have ${issue.keys.join(", ")}`;
    default:
      return "is not valid";
  }
}

/** Says what is wanted, and what came, unless that is of the same name: 1.5 is no whole number, and 1e999 none at all. */
function mustBe(expected: readonly string[], input: unknown): string {
  const wanted = [...new Set(expected.map((type) => NAMES[type] ?? type))].join(" or ");
  const came = NAMES[input === null ? "null" : Array.isArray(input) ? "array" : typeof input];
  const tellsMore = came !== undefined && !wanted.endsWith(came.split(" ").at(-1)!);
  return tellsMore ? `must be ${wanted}, not ${came}` : `must be ${wanted}`;
}

/** Of a value that has none of several forms: their types, where each is of another. */
function inNoForm({ errors, input }: Extract<Issue, { code: "invalid_union" }>): string {
  const types = errors.flatMap(([first]) =>
    first?.code === "invalid_type" && first.path.length === 0 ? [first.expected] : [],
  );
  return errors.length > 0 && types.length === errors.length
    ? mustBe(types, input)
    : "has none of the forms it may have";
}

const unitOf = (origin: string): string => (origin === "string" ? " characters" : "");

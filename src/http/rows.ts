import * as z from "zod";
import { validate } from "./body.ts";
import type { Guard } from "./guard.ts";
import { type Problem, toProblem } from "./problem.ts";

/** The caller's own name of a row, handed back as it came; null when the row has none. */
type RowId = string | number | null;

const withId = z.object({ id: z.union([z.string(), z.number()]) });

/** Also of a row that is otherwise no good: its problem has to be told apart from the others'. */
const rowId = (row: unknown): RowId => withId.safeParse(row).data?.id ?? null;

/**
 * Answers each row of a request for many (README, section 2): a bad row yields its own problem and sinks no other.
 * @param at JSON pointer of the list of rows
 */
export async function answerRows<T, A extends object>(
  rows: readonly unknown[],
  at: string,
  schema: z.ZodType<T>,
  answer: (row: T) => Promise<A>,
  guard: Guard,
): Promise<({ readonly id: RowId } & (A | { readonly problem: Problem }))[]> {
  const results: ({ readonly id: RowId } & (A | { readonly problem: Problem }))[] = [];
  // One after another: the work is CPU, and half a batch in flight would only hold memory.
  for (const [index, row] of rows.entries()) {
    const id = rowId(row);
    const parsed = validate(schema, row, `${at}/${index}`);
    const result = parsed.ok ? await guard(() => answer(parsed.value)) : { problem: toProblem(parsed.failure) };
    results.push({ id, ...result });
  }
  return results;
}

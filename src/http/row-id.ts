import { z } from "zod";

/** The caller's own name of a row, handed back as it came; null when the row has none. */
export type RowId = string | number | null;

const withId = z.object({ id: z.union([z.string(), z.number()]) });

/** Also of a row that is otherwise no good: its problem has to be told apart from the others'. */
export const rowId = (row: unknown): RowId => withId.safeParse(row).data?.id ?? null;

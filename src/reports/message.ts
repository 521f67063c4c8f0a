import * as z from "zod";

/**
 * What a queue message says: an id and what to do. The article stays in the database, as a message holds 128 KB and an
 * article may not fit.
 */
export const reportMessage = z.object({
  do: z.enum(["check", "deliver"]),
  report: z.string(),
});

export type ReportMessage = z.output<typeof reportMessage>;

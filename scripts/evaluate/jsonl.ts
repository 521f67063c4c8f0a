import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { z } from "zod";
import { InputError, UsageError } from "../lib/input-error.ts";

/**
 * The rows of a JSON Lines file, one at a time; blank lines are skipped, as is a byte order mark.
 * @throws UsageError when the file cannot be read; InputError at the first line that is not JSON or not what `schema` asks
 *   for, as `file:line: reason`
 */
export async function* readRows<T>(file: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  const lines = createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  try {
    for await (const line of lines) {
      number++;
      if (line.trim() !== "")
        yield parseRow(number === 1 ? line.replace(/^\ufeff/, "") : line, schema, `${file}:${number}`);
    }
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new UsageError(`${file}: cannot be read (${error.code})`);
    throw error;
  }
}

/** All rows at once, for files that fit in memory. */
export async function readAll<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const rows: T[] = [];
  for await (const row of readRows(file, schema)) rows.push(row);
  return rows;
}

function parseRow<T>(line: string, schema: z.ZodType<T>, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(`${where}: not JSON: ${(error as Error).message}`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new InputError(`${where}: ${issue?.path.join(".") || "row"}: ${issue?.message}`);
}

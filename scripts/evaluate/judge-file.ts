import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { detokenise } from "../../src/language/normalise.ts";
import { InputError } from "../lib/input-error.ts";
import { readRows } from "./jsonl.ts";
import { type JudgedPair, type PairJudge, pairRow } from "./pair-rows.ts";

/**
 * Judges every pair of a file, one line in memory at a time. The output appears under its name when it is complete:
 * until then, and for ever after a bad line, it is not there.
 * @returns how many pairs were judged
 * @throws InputError at the first bad line
 */
export async function judgeFile(
  input: string,
  output: string,
  judge: PairJudge,
  onPair: (done: number) => void = () => {},
): Promise<number> {
  const partial = `${output}.partial`;
  let done = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const { id, claim, evidence } of readRows(input, pairRow)) {
      const judged: JudgedPair = { id, ...(await judge(detokenise(claim), detokenise(evidence))) };
      yield `${JSON.stringify(judged)}\n`;
      onPair(++done);
    }
  }
  try {
    await pipeline(lines, createWriteStream(partial));
    await rename(partial, output);
  } catch (error) {
    await rm(partial, { force: true });
    if (error instanceof Error && "path" in error)
      throw new InputError(`${output}: cannot be written (${error.message})`);
    throw error;
  }
  return done;
}

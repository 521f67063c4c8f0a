import { detokenise } from "../../src/language/normalise.ts";
import { InputError } from "../lib/input-error.ts";
import { writeComplete } from "./complete-file.ts";
import { readRows } from "./jsonl.ts";
import { type JudgedPair, type PairJudge, pairRow } from "./pair-rows.ts";

/**
 * Judges every pair of a file, one line in memory at a time.
 * @param output appears when it is complete, see {@link writeComplete}
 * @returns how many pairs were judged
 * @throws InputError at the first bad line, or when the output cannot be written
 */
export async function judgeFile(
  input: string,
  output: string,
  judge: PairJudge,
  onPair: (done: number) => void = () => {},
): Promise<number> {
  let done = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const { id, claim, evidence } of readRows(input, pairRow)) {
      const judged: JudgedPair = { id, ...(await judge(detokenise(claim), detokenise(evidence))) };
      yield `${JSON.stringify(judged)}\n`;
      onPair(++done);
    }
  }
  try {
    await writeComplete(output, lines);
  } catch (error) {
    if (error instanceof Error && "syscall" in error)
      throw new InputError(`${output}: cannot be written (${error.message})`);
    throw error;
  }
  return done;
}

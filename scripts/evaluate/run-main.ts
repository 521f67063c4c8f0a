import { InputError } from "./jsonl.ts";

/** Runs a command: a wrong option or a bad file is one line on stderr and exit code 2, anything else is a defect. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    if (!(error instanceof InputError) && !code.startsWith("ERR_PARSE_ARGS")) throw error;
    process.stderr.write(`${(error as Error).message.trim()}\n`);
    process.exitCode = 2;
  }
}

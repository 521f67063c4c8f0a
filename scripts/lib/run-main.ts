import { InputError, UsageError } from "./input-error.ts";

/**
 * Runs a command. Wrong usage and bad input are one line on stderr, with the usage where it helps, and exit code 2; what
 * the file system refuses is one line and exit code 1; anything else is a defect and shows where it happened.
 */
export async function runMain(main: () => Promise<void> | void, usage: string): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isUsage = error instanceof UsageError || codeOf(error).startsWith("ERR_PARSE_ARGS");
    if (!isUsage && !(error instanceof InputError) && !isRefusedPath(error)) throw error;
    process.stderr.write(`${error.message.trim()}\n${isUsage ? `\n${usage.trim()}\n` : ""}`);
    process.exitCode = isRefusedPath(error) ? 1 : 2;
  }
}

const codeOf = (error: Error): string => ("code" in error ? String(error.code) : "");

const isRefusedPath = (error: Error): boolean => "syscall" in error && "path" in error;

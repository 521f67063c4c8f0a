import { InputError, UsageError } from "./input-error.ts";

/**
 * Runs a command. Wrong usage and bad input are one line on stderr, with the usage where it helps, and exit code 2; what
 * the file system refuses is one line and exit code 1; anything else is a defect and shows where it happened.
 */
export async function runMain(main: () => Promise<void> | void, usage: string): Promise<void> {
  watchOutput(process.stdout);
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

/** For scripts that pass their options on, or have none: prints the usage and ends the process where it is asked for. */
export function helpIfAsked(usage: string): void {
  if (!process.argv.some((option) => /^(?:-h|--help)$/.test(option))) return;
  process.stdout.write(`${usage.trim()}\n`);
  process.exit();
}

/** A full disk is one line and exit code 1; a reader that has read enough, as `head` does, is no error. */
function watchOutput(stdout: NodeJS.WriteStream): void {
  let isBroken = false;
  stdout.on("error", (error) => {
    if (isBroken || codeOf(error) === "EPIPE") return;
    isBroken = true;
    process.stderr.write(`The output cannot be written: ${error.message}\n`);
    process.exitCode = 1;
  });
}

const codeOf = (error: Error): string => ("code" in error ? String(error.code) : "");

const isRefusedPath = (error: Error): boolean => "syscall" in error && "path" in error;

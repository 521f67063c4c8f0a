import { statSync } from "node:fs";

/** What the caller gave cannot be used; the message says what and why, for a person. */
export class InputError extends Error {}

/** The command was called wrongly: an option, an argument or a path. The usage is shown beneath the message. */
export class UsageError extends InputError {}

/** @throws UsageError where there is no folder of that name */
export function assertFolder(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`${path} is not a folder`);
}

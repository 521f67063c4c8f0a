import { createWriteStream } from "node:fs";
import { lstat, realpath, rename, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

type Lines = Iterable<string> | AsyncIterable<string>;

/**
 * Writes a file that appears under its name when it is complete: until then, and for ever after an error, what was there
 * before is there. A link stays one, and the file that it leads to is replaced. What cannot be replaced without harm (a
 * pipe, a device, a link to nothing) is written to as the lines come.
 */
export async function writeComplete(output: string, lines: () => Lines): Promise<void> {
  const file = await replaceable(output);
  if (file === null) return pipeline(lines, createWriteStream(output));
  const partial = `${file}.partial`;
  try {
    await pipeline(lines, createWriteStream(partial));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** The name that a finished file can be moved to: of the regular file that is there, or of none yet; null for all else. */
async function replaceable(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isFile() ? await realpath(path) : null;
  } catch {
    const isThere = await lstat(path).then(
      () => true,
      () => false,
    );
    return isThere ? null : path;
  }
}

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { join, relative, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const DEFAULT_CORPUS = "corpus";

/** Where the index of a corpus folder is kept: the shipped place for `corpus/`, one of its own for any other folder. */
export function archiveFolder(corpus: string): string {
  const folder = resolve(corpus);
  if (folder === join(ROOT, DEFAULT_CORPUS)) return join(ROOT, "dist/archive");
  return join(ROOT, "dist/corpora", createHash("sha256").update(folder).digest("hex").slice(0, 16));
}

/**
 * Builds the index of a corpus folder if it is out of date; what there is to say goes to stderr.
 *
 * @returns whether the index is there now
 */
export async function buildIndex(corpus = DEFAULT_CORPUS): Promise<boolean> {
  const out = relative(ROOT, archiveFolder(corpus));
  const args = [
    "--index-only",
    "--quiet",
    "--corpus",
    corpus === DEFAULT_CORPUS ? corpus : resolve(corpus),
    "--out",
    out,
  ];
  const build = spawn(process.execPath, [join(ROOT, "scripts/build.ts"), ...args], {
    cwd: ROOT,
    stdio: ["ignore", process.stderr, process.stderr],
  });
  const [code] = await once(build, "exit");
  return code === 0;
}

import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

/** A file of the Worker as it would be uploaded. */
export interface Part {
  readonly name: string;
  readonly bytes: number;
  readonly gzipped: number;
}

export const BUNDLE_FOLDER = "dist/worker";

const ROOT = resolve(import.meta.dirname, "../..");

/** Runs wrangler under this Node: the system's own may be too old for it. */
export function runWrangler(args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(ROOT, "node_modules/wrangler/bin/wrangler.js"), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
  });
}

/**
 * Bundles the Worker with wrangler, without deploying it.
 *
 * @returns the modules, largest first, without source maps (they are not part of the Worker's size); null when wrangler
 * failed, after its own message
 */
export function bundle(out = BUNDLE_FOLDER): Part[] | null {
  rmSync(out, { recursive: true, force: true });
  const { status, stdout, stderr } = runWrangler(["deploy", "--dry-run", "--outdir", out]);
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`);
    return null;
  }
  // Holds the time of the build: the only file that two builds of the same input would differ in.
  rmSync(join(out, "README.md"), { force: true });
  return readdirSync(out)
    .filter((name) => !name.endsWith(".map"))
    .map((name) => ({
      name: name.replace(/^[0-9a-f]{40}-/, ""),
      bytes: statSync(join(out, name)).size,
      gzipped: gzipSync(readFileSync(join(out, name))).length,
    }))
    .sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { ARCHIVE_NAMES } from "../build/files.ts";
import { archiveFolder } from "./build-index.ts";

// Wrangler would look up where this machine is; no answer depends on it, and offline it takes seconds to fail.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = "false";
const { createTestHarness, unstable_readConfig: readConfig } = await import("wrangler");

const ROOT = resolve(import.meta.dirname, "../..");

export interface LocalWorker {
  fetch(path: string, init?: { method?: string; headers?: Record<string, string>; body?: string }): Promise<Response>;
  /** What the Worker wrote to its log, a line an entry. */
  log(): string;
  close(): Promise<void>;
}

/**
 * Runs the real Worker in workerd on a free local port, over the index of a corpus folder, which must be built.
 * It has no bindings and reads no secrets: checks need none.
 */
export async function startLocalWorker(corpus: string): Promise<LocalWorker> {
  const folder = archiveFolder(corpus);
  const { compatibility_date, compatibility_flags, rules } = readConfig({ config: join(ROOT, "wrangler.toml") });
  const config = {
    name: "countercheck-local",
    main: entryOver(folder),
    ...(compatibility_date && { compatibility_date }),
    compatibility_flags,
    rules,
  };
  // A root of its own: bundles go there, and no .dev.vars is read.
  const root = join(ROOT, "dist/local");
  mkdirSync(root, { recursive: true });
  const server = createTestHarness({ root, workers: [{ config }] });
  await server.listen();
  return {
    fetch: (path, init) => server.fetch(path, init) as unknown as Promise<Response>,
    log: () =>
      server
        .getLogs()
        .map(({ message }) => message)
        .join("\n"),
    close: () => server.close(),
  };
}

/** The Worker's entry over another archive than the shipped one: `src/index.ts` with other addresses. */
function entryOver(folder: string): string {
  if (folder === join(ROOT, "dist/archive")) return join(ROOT, "src/index.ts");
  const entry = join(folder, "index.ts");
  const parts = Object.keys(ARCHIVE_NAMES);
  const imports = Object.entries(ARCHIVE_NAMES).map(([part, name]) => `import ${part} from "./${name}";`);
  const worker = relative(folder, join(ROOT, "src/worker.ts"));
  writeFileSync(
    entry,
    [
      `import { createWorker } from "${worker}";`,
      ...imports,
      `export default createWorker({ ${parts.join(", ")} });`,
      "",
    ].join("\n"),
  );
  return entry;
}

import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { unstable_readConfig as readConfig, type Unstable_Config } from "wrangler";
import { buildIndex } from "./lib/build-index.ts";
import { helpIfAsked } from "./lib/run-main.ts";

const ROOT = resolve(import.meta.dirname, "..");
const WRANGLER = join(ROOT, "node_modules/wrangler/bin/wrangler.js");
const PORT = "8787";
const options = process.argv.slice(2);

const USAGE = `Usage: npm run dev -- [wrangler options]
Builds the index of corpus/, brings the local databases up to date and starts wrangler dev on port ${PORT}.

  --port N         another port
  --var KEY:VALUE  a variable; this and all other options go on to wrangler dev (npx wrangler dev --help)
  --persist-to DIR where the local databases are
`;

/** Applies the migrations of every database in wrangler.toml that has a folder of them, to its local copy. */
function migrate(): boolean {
  const { d1_databases: databases }: Unstable_Config = readConfig({ config: join(ROOT, "wrangler.toml") });
  return databases
    .filter(({ migrations_dir: folder }) => folder !== undefined && existsSync(join(ROOT, folder)))
    .every(({ binding }) => {
      const apply = ["d1", "migrations", "apply", binding, "--local", ...persistence()];
      // Wrangler asks before it applies, except where nobody can answer.
      return (
        spawnSync(process.execPath, [WRANGLER, ...apply], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] })
          .status === 0
      );
    });
}

/** `--persist-to DIR` moves the local databases; the migrations have to follow. */
function persistence(): string[] {
  const at = options.findIndex((option) => option === "--persist-to" || option.startsWith("--persist-to="));
  if (at < 0) return [];
  return options[at]!.includes("=") ? [options[at]!] : options.slice(at, at + 2);
}

helpIfAsked(USAGE);
if (!(await buildIndex()) || !migrate()) process.exit(1);
const port = options.some((option) => /^--port(=|$)/.test(option)) ? [] : ["--port", PORT];
const wrangler = spawn(process.execPath, [WRANGLER, "dev", ...port, ...options], { cwd: ROOT, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => wrangler.kill(signal));
wrangler.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));

import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { testConfig } from "./service.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** The test's Worker under `wrangler dev`, in a process of its own that can be killed; its database is kept in `folder`. */
export async function startProcess(folder: string, vars: Record<string, string>) {
  const config = testConfig(vars);
  const file = join(folder, "wrangler.json");
  writeFileSync(file, JSON.stringify(config));
  const options = [
    "dev",
    "--config",
    file,
    "--port",
    "0",
    "--inspector-port",
    "0",
    "--persist-to",
    join(folder, "state"),
  ];
  const child = spawn(join(ROOT, "node_modules/.bin/wrangler"), options, {
    cwd: ROOT,
    // Its own process group: workerd is a grandchild, and has to die with it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PATH: `${join(ROOT, "node_modules/.bin")}:${process.env.PATH}` },
  });
  const origin = await ready(child);
  const sql = async (statement: string) => {
    const answer = await fetch(`${origin}/test/sql`, { method: "POST", body: statement });
    return ((await answer.json()) as { results: Record<string, unknown>[] }).results;
  };
  return {
    origin,
    sql,
    async migrate(): Promise<void> {
      const migration = readFileSync(join(ROOT, "src/reports/migrations/0001_reports.sql"), "utf8");
      for (const statement of migration.replace(/^\s*--.*$/gm, "").split(/;\s*$/m)) {
        if (statement.trim() !== "") await sql(statement);
      }
      await sql("CREATE TABLE fault (kind TEXT PRIMARY KEY, times INTEGER NOT NULL)");
    },
    /** SIGKILL, to all of it at once: nothing gets to say goodbye. */
    kill: () =>
      new Promise<void>((resolve) => {
        child.once("close", () => resolve());
        process.kill(-child.pid!, "SIGKILL");
      }),
  };
}

function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      const origin = /Ready on (http:\/\/[\w.:]+)/.exec(output)?.[1];
      if (origin !== undefined) resolve(origin);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("close", () => reject(new Error(`wrangler ended: ${output.slice(-2000)}`)));
  });
}

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");

const WRITERS = [
  ["check", ["--help"]],
  ["corpus", ["verify"]],
] as const;

test.runIf(existsSync("/dev/full")).each(WRITERS)("%s says in one line that the disk is full", (script, args) => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, `scripts/${script}.ts`), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
  });
  expect(stderr).toBe("The output cannot be written: ENOSPC: no space left on device, write\n");
  expect(status).toBe(1);
});

test.each(WRITERS)("%s ends quietly when nobody reads on", async (script, args) => {
  const child = spawn(process.execPath, [join(ROOT, `scripts/${script}.ts`), ...args], { cwd: ROOT });
  child.stdout.destroy();
  const [stderr, [status]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect([status, stderr]).toEqual([0, ""]);
});

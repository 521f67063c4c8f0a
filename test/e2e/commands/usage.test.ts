import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");

/** Runs a command as npm would, in a pipe. */
function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, `scripts/${script}.ts`), ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test.each([
  ["build", ["--nope"], "Unknown option '--nope'"],
  ["build", ["--index-only", "--corpus", "/nowhere"], "/nowhere is not a folder"],
  ["bench", ["--nope"], "Unknown option '--nope'"],
  ["train", ["--nope"], "Unknown option '--nope'"],
  ["train", ["--sets", "/nowhere"], "/nowhere/train is not a folder"],
  ["train", ["--rounds", "many"], "--rounds many: must be a number from 1 on"],
  ["evaluate-claims", ["--nope"], "Unknown option '--nope'"],
  ["evaluate-claims", ["/nowhere.jsonl"], "/nowhere.jsonl: cannot be read (ENOENT)"],
  ["evaluate-claims", [], "one file is needed"],
  ["train-claims", ["a", "b"], "one file is needed"],
  ["evaluate", [], "which sets?"],
  ["judge", ["--nope"], "Unknown option '--nope'"],
  ["judge", ["--pairs", "x"], "--pairs and --out are needed"],
  ["corpus", [], "verify or import?"],
  ["corpus", ["verify", "corpus", "corpus"], "verify takes one folder"],
  ["corpus", ["verify", "/nowhere"], "/nowhere is not a folder"],
  ["corpus", ["import", "--nope", "x"], "Unknown option '--nope'"],
  ["corpus", ["import", "--to", "/nowhere", "/nowhere.txt"], "/nowhere.txt: not found"],
])("%s %j says what is wrong in one line and how it is used, and exits with 2", (script, args, says) => {
  const { status, stdout, stderr } = run(script, ...args);
  expect([status, stdout]).toEqual([2, ""]);
  const [first, blank, ...usage] = stderr.split("\n");
  expect(first).toContain(says);
  expect(blank).toBe("");
  expect(usage.join("\n")).toContain("npm run ");
  expect(stderr).not.toMatch(/^ {4}at /m);
});

test.each([
  ["build", ["--help"]],
  ["bench", ["--help"]],
  ["train", ["-h"]],
  ["evaluate-claims", ["--help"]],
  ["corpus", ["--help"]],
  ["corpus", ["import", "--help"]],
  ["corpus", ["verify", "--help"]],
])("%s %j prints the usage and exits with 0", (script, args) => {
  const { status, stdout, stderr } = run(script, ...args);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("npm run ");
});

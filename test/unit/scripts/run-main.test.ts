import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { assertFolder, InputError, UsageError } from "../../../scripts/lib/input-error.ts";
import { runMain } from "../../../scripts/lib/run-main.ts";

let said = "";
const exitCode = process.exitCode;

beforeEach(() => {
  said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = exitCode;
});

/** What a command says that throws, and how it ends. */
async function ended(main: () => void) {
  await runMain(main, "Usage: x\n");
  return { said, code: process.exitCode };
}
const failing = (error: Error) => () => {
  throw error;
};

test("wrong usage is one line and the usage, bad input one line", async () => {
  expect(await ended(failing(new UsageError("Which?")))).toEqual({ said: "Which?\n\nUsage: x\n", code: 2 });
  said = "";
  expect(await ended(() => void parseArgs({ args: ["--nope"] }))).toMatchObject({
    said: expect.stringMatching(/^Unknown option '--nope'.*\n\nUsage: x\n$/),
    code: 2,
  });
  said = "";
  expect(await ended(failing(new InputError("a.jsonl:2: not JSON\n")))).toEqual({
    said: "a.jsonl:2: not JSON\n",
    code: 2,
  });
});

test("what the file system refuses is one line, a defect shows where it is", async () => {
  expect(await ended(() => void readFileSync("/nowhere/x"))).toEqual({
    said: "ENOENT: no such file or directory, open '/nowhere/x'\n",
    code: 1,
  });
  await expect(runMain(failing(new TypeError("defect")), "")).rejects.toThrow("defect");
});

test("a command that works says nothing and waits for its end", async () => {
  let done = false;
  await runMain(async () => {
    await Promise.resolve();
    done = true;
  }, "Usage: x");
  expect([done, said, process.exitCode]).toEqual([true, "", exitCode]);
});

test("a folder is told from a file and from nothing", () => {
  assertFolder(import.meta.dirname);
  for (const path of [import.meta.filename, "/nowhere", `${import.meta.filename}/x`])
    expect(() => assertFolder(path)).toThrow(new UsageError(`${path} is not a folder`));
});

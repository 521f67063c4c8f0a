import { execFileSync } from "node:child_process";
import {
  createReadStream,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeComplete } from "../../../scripts/evaluate/complete-file.ts";

// Of devices and pipes only those in this folder: a mistake would replace what the machine needs.
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "complete-file-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function* lines(): Generator<string> {
  yield "one\n";
  yield "two\n";
}
function* broken(): Generator<string> {
  yield "one\n";
  throw new Error("a bad line");
}
const path = (name: string) => join(folder, name);
const content = (name: string) => readFileSync(path(name), "utf8");

test("a file is new, or as it was until the new one is complete", async () => {
  await expect(writeComplete(path("new"), broken)).rejects.toThrow("a bad line");
  expect(readdirSync(folder)).toEqual([]);
  await writeComplete(path("new"), lines);
  expect(content("new")).toBe("one\ntwo\n");
  writeFileSync(path("old"), "old");
  await expect(writeComplete(path("old"), broken)).rejects.toThrow("a bad line");
  expect(content("old")).toBe("old");
  await writeComplete(path("old"), lines);
  expect(content("old")).toBe("one\ntwo\n");
  expect(readdirSync(folder)).toEqual(["new", "old"]);
});

test("a link stays, and what it leads to is replaced when the new file is complete", async () => {
  mkdirSync(path("other"));
  writeFileSync(path("other/file"), "old");
  symlinkSync("other/file", path("link"));
  await expect(writeComplete(path("link"), broken)).rejects.toThrow("a bad line");
  expect(content("other/file")).toBe("old");
  await writeComplete(path("link"), lines);
  expect(lstatSync(path("link")).isSymbolicLink()).toBe(true);
  expect(content("other/file")).toBe("one\ntwo\n");
  expect([readdirSync(folder), readdirSync(path("other"))]).toEqual([["link", "other"], ["file"]]);
});

test("a link to nothing stays, and leads to the file then", async () => {
  symlinkSync("file", path("link"));
  await writeComplete(path("link"), lines);
  expect(lstatSync(path("link")).isSymbolicLink()).toBe(true);
  expect(content("file")).toBe("one\ntwo\n");
});

test.each(["pipe", "link"])("a %s is written to as the lines come, and stays", async (name) => {
  execFileSync("mkfifo", [path("pipe")]);
  symlinkSync("pipe", path("link"));
  const read = text(createReadStream(path("pipe")));
  await writeComplete(path(name), lines);
  expect(await read).toBe("one\ntwo\n");
  expect(lstatSync(path("pipe")).isFIFO()).toBe(true);
  expect(lstatSync(path("link")).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder)).toEqual(["link", "pipe"]);
});

test("a folder is neither replaced nor written to", async () => {
  mkdirSync(path("folder"));
  await expect(writeComplete(path("folder"), lines)).rejects.toThrow("EISDIR");
  await expect(writeComplete(path("none/file"), lines)).rejects.toThrow("ENOENT");
  expect(existsSync(path("none"))).toBe(false);
  expect(readdirSync(folder)).toEqual(["folder"]);
});

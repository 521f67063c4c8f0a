import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ArchiveFiles } from "../../src/corpus/table.ts";

/** Where the Worker imports the archive from. */
export const ARCHIVE_FOLDER = "dist/archive";

/** The names end in .txt and .bin so that wrangler's default rules load them as Text and Data modules. */
export const ARCHIVE_NAMES = {
  manifest: "manifest.txt",
  text: "text.txt",
  table: "table.bin",
  index: "index.txt",
} as const;

/** Writes each file beside its place and renames it there: a running `wrangler dev` never reads half a file. */
export function writeArchive(files: ArchiveFiles, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [part, name] of Object.entries(ARCHIVE_NAMES)) {
    const content = files[part as keyof ArchiveFiles];
    const target = join(folder, name);
    writeFileSync(`${target}.new`, typeof content === "string" ? content : new Uint8Array(content));
    renameSync(`${target}.new`, target);
  }
}

/** @throws Error (ENOENT) when the archive has not been built */
export function readArchive(folder: string): ArchiveFiles {
  const bytes = readFileSync(join(folder, ARCHIVE_NAMES.table));
  return {
    manifest: readFileSync(join(folder, ARCHIVE_NAMES.manifest), "utf8"),
    text: readFileSync(join(folder, ARCHIVE_NAMES.text), "utf8"),
    // A copy of its own: small files share a pool, and views of it need not be aligned.
    table: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    index: readFileSync(join(folder, ARCHIVE_NAMES.index), "utf8"),
  };
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Code and data that decide what an archive looks like; a change in any of them makes it out of date. */
const MAKERS = ["src/core", "src/corpus", "src/language", "src/retrieval", "scripts/build", "scripts/corpus"];

/**
 * A hash over everything the archive is made from: corpus, code, data of the analyser, dependencies.
 * Equal stamps mean equal archives, so the build may be skipped.
 */
export function stampOf(corpus: string): string {
  const hash = createHash("sha256");
  for (const folder of [corpus, ...MAKERS]) {
    hash.update(`${folder === corpus ? "corpus" : folder}\0`);
    for (const path of filesUnder(folder))
      hash
        .update(`${path.slice(folder.length)}\0`)
        .update(readFileSync(path))
        .update("\0");
  }
  return hash.update(readFileSync("package-lock.json")).digest("hex");
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../src/language/analyse.ts";
import type { Lexicon } from "../../src/language/lexicon.ts";
import { analyserVersion } from "../../src/language/version.ts";
import { loadLanguage } from "../lib/language.ts";
import type { Analyser } from "./archive.ts";

/** The analyser the Worker will run: same rules, same data, same version. */
export function loadAnalyser(): Analyser & { readonly lexicon: Lexicon } {
  const language = loadLanguage();
  const data = ["lexicon.bin", "tagger.bin"].map((name) => {
    const file = readFileSync(join(import.meta.dirname, "../../src/language/data", name));
    return new Uint8Array(file).buffer;
  });
  return { version: analyserVersion(data), lexicon: language.lexicon, analyse: (text) => analyse(language, text) };
}

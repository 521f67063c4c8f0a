import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/language/analyse.ts";
import { loadLexicon } from "../../src/language/lexicon.ts";
import { loadTagger } from "../../src/language/tagger.ts";

const bytes = (name: string): ArrayBuffer => {
  const file = readFileSync(join(import.meta.dirname, "../../src/language/data", name));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
};

/** The language resources as scripts read them: from their files (the Worker imports the same bytes as modules). */
export function loadLanguage(): Language {
  return { tagger: loadTagger(bytes("tagger.bin")), lexicon: loadLexicon(bytes("lexicon.bin")) };
}

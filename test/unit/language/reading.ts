import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Lexicon, loadLexicon } from "../../../src/language/lexicon.ts";
import { loadTagger } from "../../../src/language/tagger.ts";
import { type Words, words } from "../../../src/language/words.ts";

function data(name: string): ArrayBuffer {
  const file = readFileSync(join(import.meta.dirname, "../../../src/language/data", name));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

/** The shipped lexicon. */
export const lexicon: Lexicon = loadLexicon(data("lexicon.bin"));
const tagger = loadTagger(data("tagger.bin"));

/** Tokens with the shipped tagger's tags and lemmas. */
export const read = (text: string): Words => words(text, tagger, lexicon);

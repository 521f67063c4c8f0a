import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../../src/check/engine.ts";
import type { Article } from "../../src/corpus/archive.ts";
import { type EngineData, openEngine } from "../../src/engine.ts";
import { LOOKS } from "../../src/stance/looks.ts";
import { loadAnalyser } from "../build/analyser.ts";
import { buildArchive } from "../build/archive.ts";
import { readCorpus } from "../corpus/read.ts";

const CORPUS = join(import.meta.dirname, "../../corpus");

/**
 * The Worker's engine in Node, over articles that are indexed on the spot; nothing is read from or written to `dist/`.
 *
 * @param articles in the order of their ids; `corpus/` when left out
 */
export function loadEngine(articles: readonly Article[] = readCorpus(CORPUS).articles): Engine {
  return openEngine(buildArchive(articles, loadAnalyser()), loadEngineData());
}

/** The shipped data files, as the Worker has them. */
export function loadEngineData(): EngineData {
  return {
    lexicon: bytesOf("language/data/lexicon.bin"),
    tagger: bytesOf("language/data/tagger.bin"),
    pair: bytesOf("stance/data/pair.bin"),
    looks: LOOKS.map((_, look) => bytesOf(`stance/data/${nameOfLook(look)}.bin`)),
    desk: bytesOf("stance/data/desk.bin"),
    wording: bytesOf("stance/data/wording.bin"),
    associations: bytesOf("stance/data/associations.bin"),
    calibration: JSON.parse(readFileSync(join(SRC, "stance/data/calibration.json"), "utf8")),
  };
}

/** What the trees of a look are called, the first being 0. */
export const nameOfLook = (look: number): string => `look-${look + 1}`;

const SRC = join(import.meta.dirname, "../../src");

/** A buffer of its own: small files share a pool, and views of it need not be aligned. */
const bytesOf = (name: string): ArrayBuffer => new Uint8Array(readFileSync(join(SRC, name))).buffer;

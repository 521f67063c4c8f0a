import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { manifestSchema } from "../src/corpus/table.ts";
import { loadAnalyser } from "./build/analyser.ts";
import { buildArchive } from "./build/archive.ts";
import { BUNDLE_FOLDER, bundle, type Part } from "./build/bundle.ts";
import { ARCHIVE_FOLDER, ARCHIVE_NAMES, writeArchive } from "./build/files.ts";
import { measures, report } from "./build/limits.ts";
import { stampOf } from "./build/stamp.ts";
import { measureStartup } from "./build/startup.ts";
import { formatFinding, readCorpus } from "./corpus/read.ts";
import { assertFolder } from "./lib/input-error.ts";
import { runMain } from "./lib/run-main.ts";

const USAGE = `Usage: npm run build -- [options]         the index, the Worker's bundle and their sizes
       npm run build:index -- [options]   the index only
  --corpus DIR   articles (default corpus)
  --out DIR      where the archive goes (default ${ARCHIVE_FOLDER})
  --force        build even when nothing has changed
  --quiet        say nothing when nothing has changed`;

/** The heap that the archive has to open in: 128 MiB of isolate less what code, buffers and requests need. */
const HEAP_MIB = 96;

function parseCommandLine() {
  return parseArgs({
    options: {
      corpus: { type: "string", default: "corpus" },
      out: { type: "string", default: ARCHIVE_FOLDER },
      "index-only": { type: "boolean", default: false },
      force: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  }).values;
}

type Options = ReturnType<typeof parseCommandLine>;

function buildIndex({ corpus, out, force, quiet }: Options): number {
  assertFolder(corpus);
  const stampFile = join(out, "stamp.txt");
  const stamp = stampOf(corpus);
  if (!force && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) {
    if (!quiet) console.log(`${out} is up to date`);
    return 0;
  }
  const { articles, findings } = readCorpus(corpus);
  for (const finding of findings) console.error(formatFinding(finding));
  if (findings.some((finding) => finding.severity === "error")) {
    console.error("The corpus has errors; nothing was built.");
    return 1;
  }
  const begin = performance.now();
  const files = buildArchive(articles, loadAnalyser(), showProgress);
  writeArchive(files, out);
  writeFileSync(stampFile, stamp);
  const { sentences, digest } = manifestSchema.parse(JSON.parse(files.manifest));
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${out}: ${articles.length} articles, ${sentences} sentences in ${seconds} s, ${digest.slice(0, 19)}…`);
  return 0;
}

function showProgress(share: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\ranalysing ${Math.round(share * 100)} %${share === 1 ? "\n" : ""}`);
}

/** Bundles the Worker and holds it against the platform's limits. */
function buildWorker(archive: string): number {
  const parts = bundle();
  const startup = measureStartup(archive, HEAP_MIB);
  if (parts === null || startup === null) return 1;
  console.log(`\n${BUNDLE_FOLDER}`);
  for (const { name, bytes, gzipped } of parts) {
    console.log(`  ${name.padEnd(44)} ${kib(bytes)} KiB, ${kib(gzipped)} KiB gzipped`);
  }
  const learned = parts.filter(({ name }) => name.endsWith(".bin") && name !== ARCHIVE_NAMES.table);
  console.log(
    `  lexicon, tagger and models ${kib(sumOf(learned, "bytes")).padStart(27)} KiB, ${kib(sumOf(learned, "gzipped"))} KiB gzipped`,
  );
  const uploadBytes = sumOf(parts, "bytes");
  const { lines, exceeded } = report(measures({ uploadBytes, ...startup }));
  console.log(`\nagainst the limits of Workers\n${lines.join("\n")}`);
  return exceeded ? 1 : 0;
}

const sumOf = (parts: readonly Part[], size: "bytes" | "gzipped"): number =>
  parts.reduce((sum, part) => sum + part[size], 0);

const kib = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(8);

function main(): void {
  const options = parseCommandLine();
  if (options.help) return void console.log(USAGE);
  process.exitCode = buildIndex(options);
  if (process.exitCode === 0 && !options["index-only"]) process.exitCode = buildWorker(options.out);
}

await runMain(main, USAGE);

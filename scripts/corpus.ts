import { parseArgs } from "node:util";
import { importArticles } from "./corpus/import.ts";
import { formatFinding, readCorpus } from "./corpus/read.ts";
import { UsageError } from "./lib/input-error.ts";
import { runMain } from "./lib/run-main.ts";

const USAGE = `Usage:
  npm run corpus -- verify [DIR]                  check every article of a corpus folder (default: corpus)
  npm run corpus -- import [options] FILE|DIR...  turn .txt, .md, .html and .jsonl files into articles

Options of import:
  --publisher NAME    who published them          --date YYYY-MM-DD    when
  --date-basis BASIS  stated (default) or inferred --date-note TEXT    how an inferred date is known
  --language TAG      BCP 47, default en          --to DIR             target folder, default corpus
  --force             overwrite existing articles

A .jsonl file holds one object a line: {"text" or "html", "title"?, "publisher"?, "date"?, "id"?, "url"?, "author"?, …}.
Exit status: 0 all good, 1 errors found, 2 wrong usage.`;

function main(): void {
  const [command, ...args] = process.argv.slice(2);
  if (command === "--help" || command === "-h") console.log(USAGE);
  else if (command === "verify") verify(args);
  else if (command === "import") importInputs(args);
  else throw new UsageError(command === undefined ? "verify or import?" : `There is no command ${command}`);
}

function importInputs(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      publisher: { type: "string" },
      date: { type: "string" },
      "date-basis": { type: "string" },
      "date-note": { type: "string" },
      language: { type: "string" },
      to: { type: "string", default: "corpus" },
      force: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return void console.log(USAGE);
  if (positionals.length === 0) throw new UsageError("Import what?");
  const defaults = {
    publisher: values.publisher,
    date: values.date,
    dateBasis: values["date-basis"],
    dateNote: values["date-note"],
    language: values.language,
  };
  const outcome = importArticles(positionals, defaults, values.to, values.force);
  for (const line of outcome.written) console.log(`wrote ${line}`);
  for (const finding of outcome.findings) console.error(formatFinding(finding));
  console.log(`${outcome.written.length} imported, ${outcome.refused} refused`);
  process.exitCode = outcome.findings.length > 0 ? 1 : 0;
}

function verify(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h", default: false } },
  });
  if (values.help) return void console.log(USAGE);
  const [folder = "corpus", ...more] = positionals;
  if (more.length > 0) throw new UsageError("verify takes one folder");
  const { articles, findings, files } = readCorpus(folder);
  for (const finding of findings) console.error(formatFinding(finding));
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.length - errors;
  console.log(`${folder}: ${files} files, ${articles.length} articles, ${errors} errors, ${warnings} warnings`);
  process.exitCode = errors > 0 ? 1 : 0;
}

await runMain(main, USAGE);

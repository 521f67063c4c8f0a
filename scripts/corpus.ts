import { parseArgs } from "node:util";
import { importArticles } from "./corpus/import.ts";
import { formatFinding, readCorpus } from "./corpus/read.ts";

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

function main(argv: string[]): number {
  const [command, ...rest] = argv;
  if (command === "--help") {
    console.log(USAGE);
    return 0;
  }
  if (command === "verify") return verify(rest[0] ?? "corpus");
  if (command !== "import") return usage();
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: {
      publisher: { type: "string" },
      date: { type: "string" },
      "date-basis": { type: "string" },
      "date-note": { type: "string" },
      language: { type: "string" },
      to: { type: "string", default: "corpus" },
      force: { type: "boolean", default: false },
    },
  });
  if (positionals.length === 0) return usage();
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
  return outcome.findings.length > 0 ? 1 : 0;
}

function verify(folder: string): number {
  const { articles, findings, files } = readCorpus(folder);
  for (const finding of findings) console.error(formatFinding(finding));
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.length - errors;
  console.log(`${folder}: ${files} files, ${articles.length} articles, ${errors} errors, ${warnings} warnings`);
  return errors > 0 ? 1 : 0;
}

function usage(): number {
  console.error(USAGE);
  return 2;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

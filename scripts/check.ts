import { parseArgs } from "node:util";
import type { Answer } from "../src/check/answer.ts";
import type { Problem } from "../src/http/problem.ts";
import { buildIndex } from "./lib/build-index.ts";
import { assertFolder, InputError, UsageError } from "./lib/input-error.ts";
import { printAnswer } from "./lib/print-answer.ts";
import { runMain } from "./lib/run-main.ts";

const USAGE = `Usage: npm run check -- [options] "statement"
Checks a statement against a corpus: builds its index, runs the Worker locally, prints what the archive says.

  --json                    print the answer's JSON alone (with npm run --silent)
  --corpus DIR              articles to check against (default: corpus)
  --limit N                 at most N sentences a list, 1 to 50 (default 5)
  --as-of YYYY-MM-DD        as it would have been that day
  --published-after DATE    only evidence from that day on
  --published-before DATE   only evidence up to that day
  --publisher NAME          only this publisher; may be repeated
  --min-confidence P        list evidence from this confidence on, 0 to 1
  --help                    this text

Exit code: 0 whatever the verdict, 2 on bad input, 1 when something broke.
`;

function parseCommandLine() {
  return parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
      corpus: { type: "string", default: "corpus" },
      limit: { type: "string" },
      "as-of": { type: "string" },
      "published-after": { type: "string" },
      "published-before": { type: "string" },
      publisher: { type: "string", multiple: true },
      "min-confidence": { type: "string" },
    },
  });
}

type Options = ReturnType<typeof parseCommandLine>["values"];

/** The query of `GET /v1/check`: the Worker itself validates it. */
function queryOf(statement: string, options: Options): URLSearchParams {
  const query = new URLSearchParams({ q: statement });
  for (const name of ["limit", "as-of", "published-after", "published-before", "min-confidence"] as const) {
    const value = options[name];
    if (value !== undefined) query.set(camelCase(name), value);
  }
  for (const publisher of options.publisher ?? []) query.append("publisher", publisher);
  return query;
}

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What the Worker says of a parameter, said of the option that it came from. */
const byOption = (detail: string): string =>
  detail
    .replaceAll(/(^|[\s;])\/q: /g, "$1The statement ")
    .replaceAll(/(^|[\s;])\/(\w+)(?:\/\d+)?: /g, (_, before: string, name: string) => `${before}--${kebabCase(name)} `);

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

async function main(): Promise<void> {
  const { values: options, positionals } = parseCommandLine();
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (positionals.length === 0) throw new UsageError("Which statement?");
  assertFolder(options.corpus);
  // Loading wrangler takes as long as looking whether the index is up to date.
  const [built, { startLocalWorker }] = await Promise.all([
    buildIndex(options.corpus),
    import("./lib/local-worker.ts"),
  ]);
  if (!built) throw new InputError("The corpus cannot be indexed; see above.");

  const worker = await startLocalWorker(options.corpus);
  try {
    const response = await worker.fetch(`/v1/check?${queryOf(positionals.join(" "), options)}`);
    const body = await response.text();
    if (response.status >= 500) throw new Error(`The Worker failed: ${body}\n${worker.log()}`);
    if (!response.ok) throw new InputError(byOption((JSON.parse(body) as Problem).detail));
    const colour = process.stdout.isTTY && process.stdout.hasColors();
    process.stdout.write(options.json ? `${body}\n` : printAnswer(JSON.parse(body) as Answer, colour));
  } finally {
    await worker.close();
  }
}

await runMain(main, USAGE);

import { parseArgs } from "node:util";
import { judgeFile } from "./evaluate/judge-file.ts";
import { terminalProgress } from "./evaluate/progress.ts";
import { loadPairHead, pairJudgeOf } from "./evaluate/under-test.ts";
import { loadEngine } from "./lib/engine.ts";
import { UsageError } from "./lib/input-error.ts";
import { runMain } from "./lib/run-main.ts";

const HELP = `Judges pairs of a statement and its evidence.

  npm run judge -- --pairs IN.jsonl --out OUT.jsonl

IN.jsonl   one {"id", "claim", "evidence"} a line; treebank-tokenised text is put into its natural form first
OUT.jsonl  one {"id", "label", "decided", "probabilities": {"SUPPORTS", "REFUTES", "NEI"}} a line, in the same order:
           "label" is the most probable, "decided" the same after abstaining below the default threshold

OUT.jsonl is written under that name only when every line has been judged; a pipe or a device gets each line at once.
Exit code 2: bad input, no file written.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { pairs: { type: "string" }, out: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return void process.stdout.write(HELP);
  if (!values.pairs || !values.out) throw new UsageError("--pairs and --out are needed");
  const progress = terminalProgress(process.stderr);
  const judge = pairJudgeOf(loadEngine([]), loadPairHead());
  const done = await judgeFile(values.pairs, values.out, judge, (count) => progress.step("pairs", count));
  progress.done();
  process.stderr.write(`${done} pairs judged: ${values.out}\n`);
}

await runMain(main, HELP);

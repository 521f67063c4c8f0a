import { existsSync } from "node:fs";
import type { Language } from "../../src/language/analyse.ts";
import { judgeChosen } from "../../src/stance/judge.ts";
import { loadModel, type Model, scoreChosen } from "../../src/stance/model.ts";
import { pairUp } from "../../src/stance/pair.ts";
import { alignedText, percent, type Table } from "../evaluate/table.ts";
import { buffersOf } from "./confidence.ts";
import type { ModelFiles } from "./fit.ts";
import type { Analyser } from "./rows.ts";
import { type Example, LABELS, readSet } from "./sets.ts";

const SETS = [
  "vitaminc",
  "fever",
  "sick",
  "fever_adversarial",
  "fool_me_twice",
  "conjnli",
  "healthver",
  "covidfact",
  "mnli_hard",
];
const HEAD = ["set", "accuracy", "side", "decided", "precision", "said", "refutes", "right", "flips", "P@35", "C@93"];
/** The points of the risk-coverage curve that are printed. */
const COVERAGE = 0.35;
const PRECISION = 0.93;
const NEI = 2;

/** One pair as it was judged; labels and sides are indices into `LABELS`. */
interface Judged {
  readonly label: number;
  /** The most probable label; of the two sides only, where the set has no third. */
  readonly best: number;
  readonly side: number;
  readonly confidence: number;
  readonly decided: boolean;
}

/** A quick look at the development sets while fitting; `npm run evaluate` is the measurement. */
export function report(analyser: Analyser, language: Language, files: ModelFiles, dir: string): void {
  const model = loadModel(buffersOf(files), files.calibration);
  const sets = SETS.filter((set) => existsSync(`${dir}/${set}.jsonl`));
  const table: Table = {
    title: `pair ${files.pair.length} B, desk ${files.desk.length} B, threshold ${files.calibration.threshold.chosen}`,
    head: HEAD,
    rows: sets.map((set) => [set, ...figures(judgeAll(analyser, language, model, readSet(dir, set)))]),
    note: "P@35: precision of the surest 35 %; C@93: the largest share whose precision is 93 %; said: mean confidence.",
  };
  process.stdout.write(alignedText(table));
}

function judgeAll(analyser: Analyser, language: Language, model: Model, examples: readonly Example[]): Judged[] {
  const sidesOnly = !examples.some((e) => e.label === NEI);
  return examples.map((e) => {
    const statement = analyser.analyse(e.claim);
    const evidence = analyser.analyse(e.evidence);
    const p = scoreChosen(model, pairUp(language.lexicon, statement, evidence));
    const side = p.SUPPORTS >= p.REFUTES ? 0 : 1;
    const open = !sidesOnly && p.NOT_ENOUGH_INFO > Math.max(p.SUPPORTS, p.REFUTES);
    const { stance, confidence } = judgeChosen(language.lexicon, model, statement, evidence);
    return { label: e.label, best: open ? NEI : side, side, confidence, decided: stance !== "NOT_ENOUGH_INFO" };
  });
}

function figures(judged: readonly Judged[]): string[] {
  const share = (of: readonly Judged[], holds: (j: Judged) => boolean): string =>
    of.length > 0 ? percent(of.filter(holds).length / of.length) : "-";
  const decided = judged.filter((j) => j.decided);
  const refuted = decided.filter((j) => LABELS[j.side] === "REFUTES");
  const right = (j: Judged): boolean => j.side === j.label;
  const said = decided.reduce((sum, j) => sum + j.confidence, 0);
  const ranked = judged.toSorted((x, y) => y.confidence - x.confidence);
  return [
    share(judged, (j) => j.best === j.label),
    share(
      judged.filter((j) => j.label !== NEI),
      right,
    ),
    share(judged, (j) => j.decided),
    share(decided, right),
    decided.length > 0 ? percent(said / decided.length) : "-",
    String(refuted.length),
    share(refuted, right),
    share(judged, (j) => j.decided && j.label !== NEI && !right(j)),
    share(ranked.slice(0, Math.floor(COVERAGE * ranked.length)), right),
    percent(coverageAt(ranked, right) / Math.max(1, ranked.length)),
  ];
}

/** How many of the surest can be taken with `PRECISION` of them right; the first fifty are too few to tell. */
function coverageAt(ranked: readonly Judged[], right: (j: Judged) => boolean): number {
  let correct = 0;
  let most = 0;
  ranked.forEach((j, i) => {
    if (right(j)) correct++;
    if (i >= 50 && correct / (i + 1) >= PRECISION) most = i + 1;
  });
  return most;
}

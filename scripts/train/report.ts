import { existsSync } from "node:fs";
import type { Language } from "../../src/language/analyse.ts";
import { judgePair } from "../../src/stance/judge.ts";
import { loadModel, scoreChosen } from "../../src/stance/model.ts";
import { pairUp } from "../../src/stance/pair.ts";
import { buffersOf } from "./confidence.ts";
import type { ModelFiles } from "./fit.ts";
import type { Analyser } from "./rows.ts";
import { LABELS, readSet } from "./sets.ts";

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

/** A quick look at the development sets while fitting; `npm run evaluate` is the measurement. */
export function report(analyser: Analyser, language: Language, files: ModelFiles, dir: string): void {
  const model = loadModel(buffersOf(files), files.calibration);
  process.stdout.write(
    `threshold ${JSON.stringify(files.calibration.threshold)}, pair ${files.pair.length} B, gate ${files.gate.length} B\n`,
  );
  for (const set of SETS.filter((s) => existsSync(`${dir}/${s}.jsonl`))) {
    const examples = readSet(dir, set);
    const two = !examples.some((e) => e.label === 2);
    let right = 0,
      sides = 0,
      sidesRight = 0,
      decided = 0,
      decidedRight = 0,
      flips = 0,
      refuted = 0,
      refutedRight = 0,
      gap = 0;
    for (const e of examples) {
      const a = analyser.analyse(e.claim);
      const b = analyser.analyse(e.evidence);
      const p = scoreChosen(model, pairUp(language.lexicon, a, b));
      const side = p.SUPPORTS >= p.REFUTES ? 0 : 1;
      const best = !two && p.NOT_ENOUGH_INFO > Math.max(p.SUPPORTS, p.REFUTES) ? 2 : side;
      if (best === e.label) right++;
      if (e.label < 2) {
        sides++;
        if (side === e.label) sidesRight++;
      }
      const j = judgePair(language.lexicon, model, a, b, "chosen");
      if (j.stance === "NOT_ENOUGH_INFO") continue;
      const said = (LABELS as readonly string[]).indexOf(j.stance);
      decided++;
      gap += j.confidence;
      if (said === e.label) decidedRight++;
      else if (e.label < 2) flips++;
      if (said === 1) {
        refuted++;
        if (e.label === 1) refutedRight++;
      }
    }
    const pct = (x: number, of: number): string => (of > 0 ? ((100 * x) / of).toFixed(1) : "-").padStart(5);
    process.stdout.write(
      `${set.padEnd(18)} acc ${pct(right, examples.length)} side ${pct(sidesRight, sides)} | decided ${pct(decided, examples.length)} precision ${pct(decidedRight, decided)} (said ${pct(gap, decided)}) refutes ${refuted} ${pct(refutedRight, refuted)} flips ${pct(flips, examples.length)}\n`,
    );
  }
}

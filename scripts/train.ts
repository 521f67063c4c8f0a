// Trains the judge's models: npm run train -- [--without GROUP] [--dry]. See scripts/train/ for its parts.
import { parseArgs } from "node:util";
import { FEATURE_NAMES, GROUPS } from "../src/stance/features.ts";
import { loadLanguage } from "./lib/language.ts";
import { trainBoosting } from "./train/boosting.ts";
import { Analyser } from "./train/rows.ts";
import { LABELS, readSet, TRAINING_SETS } from "./train/sets.ts";

const { values } = parseArgs({ options: { without: { type: "string" }, dry: { type: "boolean" }, rounds: { type: "string", default: "200" }, sets: { type: "string" } } });
const shared = new URL("../../shared/eval/stance/", import.meta.url).pathname;
const analyser = new Analyser(loadLanguage());
console.time("rows");
const train = analyser.rows(Object.entries(TRAINING_SETS).filter(([s]) => !values.sets || values.sets.split(",").includes(s)).flatMap(([set, weight]) => readSet(`${shared}train`, set, weight)));
console.timeEnd("rows");
const dropped = GROUPS.find((g) => g.name === values.without)?.features ?? [];
FEATURE_NAMES.forEach((name, f) => { if (dropped.includes(name)) train.columns[f]!.fill(Number.NaN); });
console.time("train");
const ensemble = trainBoosting({ ...train, classes: 3, params: { rounds: Number(values.rounds), learningRate: 0.1, maxLeaves: 31, minChildSamples: 30, featureFraction: 0.5, baggingFraction: 0.8, l2: 2 } });
console.timeEnd("train");
const gains = FEATURE_NAMES.map((n, f) => [n, ensemble.gains[f]!] as const).toSorted((a, b) => b[1] - a[1]);
console.log(gains.slice(0, 40).map(([n, g]) => `${n}:${g.toFixed(0)}`).join(" "));
console.log("useless:", gains.filter((g) => g[1] === 0).map((g) => g[0]).join(" "));
import { encodeEnsemble } from "./train/encode.ts";
import { loadEnsemble, score } from "../src/stance/trees.ts";
const model = loadEnsemble(encodeEnsemble(ensemble, FEATURE_NAMES), FEATURE_NAMES);
for (const set of ["vitaminc", "fever", "sick", "fever_adversarial", "fool_me_twice", "conjnli", "healthver", "covidfact", "mnli_hard"]) {
  const ex = readSet(`${shared}dev`, set);
  const rows = analyser.rows(ex);
  const two = !ex.some((e) => e.label === 2);
  let ok = 0, sr = 0, srOk = 0; const out = new Int32Array(3); const x = new Float32Array(FEATURE_NAMES.length); const conf = [0,0,0,0,0,0,0,0,0];
  ex.forEach((e, r) => {
    for (let f = 0; f < x.length; f++) x[f] = rows.columns[f]![r]!;
    score(model, x, out);
    const side = out[0]! >= out[1]! ? 0 : 1;
    const best = two ? side : out[2]! > out[side]! ? 2 : side;
    if (best === e.label) ok++;
    conf[e.label * 3 + best]!++;
    if (e.label < 2) { sr++; if (side === e.label) srOk++; }
  });
  console.log(set.padEnd(18), "acc", (100 * ok / ex.length).toFixed(1), "side", (100 * srOk / sr).toFixed(1), LABELS.map((_, l) => conf.slice(l * 3, l * 3 + 3).join("/")).join(" "));
}

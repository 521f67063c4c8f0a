import { fillAssociations, loadAssociations, observe } from "../../src/stance/associations.ts";
import { CHOSEN_NAMES, fillChosen, GROUPS, RETRIEVED_GROUPS } from "../../src/stance/features.ts";
import { DESK_FEATURES } from "../../src/stance/looks.ts";
import { PAIR_FEATURES } from "../../src/stance/model.ts";
import { STANDING_NAMES } from "../../src/stance/standing.ts";
import { loadEnsemble, score } from "../../src/stance/trees.ts";
import { WORDING_FEATURES } from "../../src/stance/wording.ts";
import { type AblationRun, ablationTable } from "../evaluate/ablation.ts";
import { percent, type Table } from "../evaluate/table.ts";
import { ABLATED, type ChosenRows, chosenRows, fitChosen } from "./chosen.ts";
import { ablateDesk } from "./desk-ablation.ts";
import type { DeskRows } from "./desk-model.ts";
import { encodeEnsemble } from "./encode.ts";
import { type Analyser, withoutFeatures } from "./rows.ts";
import type { Example } from "./sets.ts";

const [SUPPORTS, REFUTES, NEI] = [0, 1, 2] as const;

/** A development set with its features, computed once for all runs. */
interface Measured {
  readonly name: string;
  readonly rows: readonly Float32Array[];
  readonly labels: readonly number[];
}

/**
 * Retrains the pair model without each group of features and measures what is lost.
 * @param rounds trees a class; fewer than shipped are enough to compare
 */
export function ablation(
  analyser: Analyser,
  fitting: readonly Example[],
  sets: Readonly<Record<string, readonly Example[]>>,
  rounds: number,
  log: (line: string) => void,
): Table {
  const chosen = chosenRows(analyser, fitting);
  const measured = Object.entries(sets).map(([name, examples]) => measuredSet(analyser, chosen, name, examples));
  const runWithout = (name: string, features: readonly string[]): AblationRun => {
    const scores = accuracies(without(chosen, features), measured, rounds, new Set(features));
    log(`without ${name}: ${JSON.stringify(scores)}`);
    return { without: name, features: name === "nothing" ? PAIR_FEATURES.length : features.length, scores };
  };
  return ablationTable(
    runWithout("nothing", []),
    ABLATED.map(({ name, features }) => runWithout(name, features)),
  );
}

/** The same of the desk model, on the stories its trees did not see: a group at a time, all else as shipped. */
export function deskAblation(rows: DeskRows, log: (line: string) => void): Table {
  const line = (name: string, features: readonly string[]) => {
    const { logLoss, found } = ablateDesk(rows, features);
    log(`desk model ${name}: log loss ${logLoss.toFixed(4)}`);
    const count = features.length === 0 ? DESK_FEATURES.length : features.length;
    return [name, String(count), logLoss.toFixed(3), percent(found.SUPPORTS), percent(found.REFUTES)];
  };
  return {
    title: "Ablation of the desk model",
    head: ["features", "count", "log loss", "SUPPORTS found", "REFUTES found"],
    rows: [
      line("all", []),
      ...[
        ...GROUPS,
        ...RETRIEVED_GROUPS,
        { name: "standing", features: STANDING_NAMES },
        { name: "wording", features: WORDING_FEATURES },
      ].map(({ name, features }) => line(`without ${name}`, features)),
    ],
    note: "Cross-fitted by story; found: per cent of the labelled sentences where 85 % of what is found is right.",
  };
}

function measuredSet(analyser: Analyser, chosen: ChosenRows, name: string, examples: readonly Example[]): Measured {
  const table = loadAssociations(chosen.associations.slice().buffer as ArrayBuffer);
  const rows = examples.map((example) => {
    const pair = analyser.pair(example);
    const row = new Float32Array(PAIR_FEATURES.length);
    fillChosen(pair, row);
    fillAssociations(table, observe(pair), row, CHOSEN_NAMES.length);
    return row;
  });
  return { name, rows, labels: examples.map((e) => e.label) };
}

function without(chosen: ChosenRows, features: readonly string[]): ChosenRows {
  const columns = withoutFeatures(chosen.rows.columns, PAIR_FEATURES, features);
  return { ...chosen, rows: { ...chosen.rows, columns } };
}

function accuracies(
  chosen: ChosenRows,
  sets: readonly Measured[],
  rounds: number,
  missing: ReadonlySet<string>,
): Record<string, { accuracy: number }> {
  const ensemble = loadEnsemble(encodeEnsemble(fitChosen(chosen, rounds), PAIR_FEATURES), PAIR_FEATURES);
  const classes = new Int32Array(3);
  return Object.fromEntries(
    sets.map(({ name, rows, labels }) => {
      const sidesOnly = !labels.includes(NEI);
      const right = rows.filter((row, r) => {
        score(
          ensemble,
          row.map((value, f) => (missing.has(PAIR_FEATURES[f] as string) ? Number.NaN : value)),
          classes,
        );
        return likeliest(classes, sidesOnly) === labels[r];
      });
      return [name, { accuracy: right.length / rows.length }];
    }),
  );
}

function likeliest(classes: Int32Array, sidesOnly: boolean): number {
  const [supports, refutes, open] = classes as unknown as [number, number, number];
  if (!sidesOnly && open > Math.max(supports, refutes)) return NEI;
  return supports >= refutes ? SUPPORTS : REFUTES;
}

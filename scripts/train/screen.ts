import { type CalibrationTable, calibrated } from "../../src/stance/calibrate.ts";
import { DESK_FEATURES } from "../../src/stance/model.ts";
import { SCREEN_FEATURES } from "../../src/stance/screen.ts";
import { trainBoosting } from "./boosting.ts";
import { fitPlatt } from "./calibration.ts";
import type { DeskRows } from "./desk-model.ts";
import { encodeEnsemble } from "./encode.ts";
import { crossScores } from "./folds.ts";
import { LABELS } from "./sets.ts";

/**
 * Of the desk set's rows the half that the screen finds least likely to decide, cross-fitted, has .13 % of those that the desk model
 * finds likely to (.6); with 20 trees of 8 leaves .20 %, with 60 of 8 .16 %. Fitted on what the desk model finds, for what was
 * labelled, it is no better.
 */
const PARAMS = {
  rounds: 30,
  learningRate: 0.2,
  maxLeaves: 16,
  minChildSamples: 50,
  featureFraction: 0.6,
  baggingFraction: 0.8,
  l2: 5,
  seed: 1,
};
/** As of the desk model: fits on some stories are to have the scale of the fit on all. */
const SCALE_BITS = 12;

const NEI = LABELS.indexOf("NEI");

/** Fits the screen on the rows that the desk model is fitted on: does a sentence decide? */
export const fitScreen = (rows: DeskRows): Uint8Array => fitOn(rows, () => true);

function fitOn(rows: DeskRows, keep: (row: number) => boolean): Uint8Array {
  const kept = [...rows.labels.keys()].filter((row) => keep(row) && !rows.unfitted[row]);
  const columns = screenColumns(rows).map((column) => Float32Array.from(kept, (row) => column[row] as number));
  const labels = Uint8Array.from(kept, (row) => Number(rows.labels[row] !== NEI));
  return encodeEnsemble(trainBoosting({ columns, labels, classes: 2, params: PARAMS }), SCREEN_FEATURES, SCALE_BITS);
}

const screenColumns = ({ columns }: DeskRows): Float32Array[] =>
  SCREEN_FEATURES.map((name) => columns[DESK_FEATURES.indexOf(name)] as Float32Array);

/** What the screen makes of the rows. */
export interface Screened {
  readonly table: CalibrationTable;
  /** Of each row, the chance that it decides, by trees fitted on the other stories' rows. */
  readonly chances: readonly number[];
}

export function crossScreen(rows: DeskRows): Screened {
  const columns = screenColumns(rows);
  const scores = crossScores({ ...rows, columns }, SCREEN_FEATURES, (keep) => fitOn(rows, keep), 1);
  const outcomes = scores.flatMap(([score], row) =>
    rows.unfitted[row] ? [] : [{ score: score as number, happened: rows.labels[row] !== NEI }],
  );
  const table = fitPlatt(outcomes, 2 ** SCALE_BITS);
  return { table, chances: scores.map(([score]) => calibrated(table, score as number)) };
}

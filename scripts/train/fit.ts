import { hashKey } from "../../src/core/hash.ts";
import type { Language } from "../../src/language/analyse.ts";
import { type Calibration, PAIR_FEATURES } from "../../src/stance/model.ts";
import { chosenRows, fitChosen } from "./chosen.ts";
import { calibrate } from "./confidence.ts";
import { counterfactuals } from "./counterfactual.ts";
import type { DeskPair } from "./desk.ts";
import { calibrateDesk, crossFit, deskFigures, deskRows, fitDesk } from "./desk-model.ts";
import { encodeEnsemble } from "./encode.ts";
import { fitLooks } from "./looks.ts";
import type { Analyser } from "./rows.ts";
import type { Example } from "./sets.ts";

export interface ModelFiles {
  readonly pair: Uint8Array;
  readonly looks: readonly Uint8Array[];
  readonly desk: Uint8Array;
  readonly wording: Uint8Array;
  readonly associations: Uint8Array;
  readonly calibration: Calibration;
}

/** One example in eight is held apart, by its claim's first words so that versions of a claim stay together. */
const HELD = 8;
const heldApart = (e: Example): boolean => hashKey(e.claim.split(" ").slice(0, 2).join(" ")) % HELD === 0;

/** Sets to calibrate on: evidence that was found, with every label. */
const FOUND = new Set(["vitaminc", "fever", "fool_me_twice", "counterfactual"]);
const TURNED_WEIGHT = 0.5;

/** The training pairs with their counterfactuals, parted into those to fit on and those held apart to calibrate on. */
export function partExamples(language: Language, real: readonly Example[]): { fitting: Example[]; held: Example[] } {
  const examples = [...real, ...counterfactuals(language, real, TURNED_WEIGHT)];
  return { fitting: examples.filter((e) => !heldApart(e)), held: examples.filter(heldApart) };
}

export function fitModels(
  language: Language,
  analyser: Analyser,
  real: readonly Example[],
  news: readonly DeskPair[],
  rounds: number,
  log: (line: string) => void,
): ModelFiles {
  const { fitting, held } = partExamples(language, real);
  log(`${fitting.length} pairs to fit on, ${held.length} held apart`);
  const chosen = chosenRows(analyser, fitting);
  const { associations } = chosen;
  const pairEnsemble = fitChosen(chosen, rounds);
  log("pair model fitted");
  const pair = encodeEnsemble(pairEnsemble, PAIR_FEATURES);
  const desk = deskRows(news);
  const looks = fitLooks(desk);
  const files = { pair, looks: looks.files, desk: fitDesk(desk), wording: desk.wording, associations };
  const crossFitted = crossFit(desk);
  log(`${desk.labels.length} rows for the desk model, fitted`);
  const calibration = calibrate(
    analyser,
    files,
    held.filter((e) => FOUND.has(e.set)),
    calibrateDesk(desk, looks, crossFitted),
  );
  log(deskFigures(desk, looks, crossFitted, calibration));
  return { ...files, calibration };
}

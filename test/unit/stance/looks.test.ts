import { expect, it } from "vitest";
import { loadEngineData } from "../../../scripts/lib/engine.ts";
import { DESK_FEATURES, deskFeatures, LOOKS, lookAt, seenBy } from "../../../src/stance/looks.ts";
import { loadModel } from "../../../src/stance/model.ts";
import type { Pair } from "../../../src/stance/pair.ts";
import { alone, type Standing, standings } from "../../../src/stance/standing.ts";
import { loadEnsemble } from "../../../src/stance/trees.ts";
import { lay } from "./lay.ts";

const data = loadEngineData();
const model = loadModel(data, data.calibration);
const look = (pair: Pair, standing: Standing) => lookAt(model, model.calibration, pair, standing);

const STATEMENT = "Sweden will send boats to the island.";
const whole = lay(STATEMENT, "Sweden will send boats to the island in May.");
const denied = lay(STATEMENT, "Sweden has ruled out sending boats to the island.");
const part = lay(STATEMENT, "Sweden once sold an island.");
const [besideOthers, ofPart] = standings([whole, part], [1, 0.2]) as [Standing, Standing];

it("judges what speaks of the statement, whichever side it takes", () => {
  const supports = look(whole, besideOthers);
  const refutes = look(denied, alone(denied));
  expect(supports.kind === "judged" && supports.probabilities.SUPPORTS).toBeGreaterThan(0.5);
  expect(refutes.kind === "judged" && refutes.probabilities.REFUTES).toBeGreaterThan(0.5);
});

it("passes over what only shares a word with it, by the first look already", () => {
  const looked = look(part, ofPart);
  expect(looked.kind === "hopeless" && looked.chance).toBeLessThan(LOOKS[0]?.hopeless ?? 0);
});

it("looks at more and more of a pair, and each look asks only for what it sees", () => {
  const seen = LOOKS.map((one) => seenBy(one));
  expect(seen.map(({ length }) => length)).toEqual(seen.map(({ length }) => length).sort((a, b) => a - b));
  for (const [number, file] of data.looks.entries()) {
    const ensemble = loadEnsemble(new Uint8Array(file), DESK_FEATURES);
    const asked = Array.from(ensemble.asked, (f) => DESK_FEATURES[f] as string);
    expect(asked.filter((name) => !seen[number]?.includes(name))).toEqual([]);
    expect(asked.length).toBeGreaterThan(20);
  }
});

it("finds the same of a pair whatever was looked at before", () => {
  const first = look(denied, alone(denied));
  look(part, ofPart);
  deskFeatures(whole, besideOthers);
  expect(look(denied, alone(denied))).toEqual(first);
});

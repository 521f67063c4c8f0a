import { expect, it } from "vitest";
import { loadEngineData } from "../../../scripts/lib/engine.ts";
import { DESK_FEATURES, deskFeatures, lookAt } from "../../../src/stance/looks.ts";
import { loadModel, PAIR_FEATURES, pairScores, scoreChosen } from "../../../src/stance/model.ts";
import { alone } from "../../../src/stance/standing.ts";
import { lay } from "./lay.ts";

const data = loadEngineData();
const model = loadModel(data, data.calibration);
const same = lay("Sweden sent boats.", "Sweden sent boats.");
const denied = lay("Sweden will send boats.", "Sweden has ruled out sending boats.");
const unrelated = lay("Sweden sent boats.", "It rained on Monday.");

it("tells the sides of a chosen sentence apart", () => {
  expect(scoreChosen(model, same).SUPPORTS).toBeGreaterThan(0.75);
  expect(scoreChosen(model, denied).REFUTES).toBeGreaterThan(0.75);
  const { SUPPORTS, REFUTES } = scoreChosen(model, unrelated);
  expect(Math.max(SUPPORTS, REFUTES)).toBeLessThan(model.calibration.threshold.chosen);
});

it("shows the desk model what the rules say", () => {
  const denies = DESK_FEATURES.indexOf("deniesAct");
  expect(deskFeatures(denied, alone(denied))[denies]).toBe(1);
  expect(deskFeatures(same, alone(same))[denies]).toBe(0);
});

it("scores a pair the same whatever was scored before", () => {
  const first = [...pairScores(model, same)];
  pairScores(model, denied);
  lookAt(model, model.calibration, unrelated, alone(unrelated));
  expect([...pairScores(model, same)]).toEqual(first);
});

it.each([PAIR_FEATURES, DESK_FEATURES])("names each feature of a model once", (...names) => {
  expect(new Set(names).size).toBe(names.length);
});

it("refuses trees of other features", () => {
  expect(() => loadModel({ ...data, desk: data.pair }, data.calibration)).toThrow("feature");
  expect(() => loadModel({ ...data, pair: new ArrayBuffer(64) }, data.calibration)).toThrow("not a trees file");
});

it("decides from thresholds that lie within its calibrated probabilities", () => {
  const { threshold, agreed, retrieved } = model.calibration;
  for (const [bar, { probabilities }] of [
    [threshold.chosen, agreed],
    [threshold.retrieved.SUPPORTS, retrieved.SUPPORTS.borneOut],
    [threshold.retrieved.REFUTES, retrieved.REFUTES.borneOut],
  ] as const) {
    expect(bar).toBeGreaterThanOrEqual(0.4);
    expect(bar).toBeLessThan(probabilities.at(-1) as number);
    expect([...probabilities].sort((x, y) => x - y)).toEqual(probabilities);
  }
});

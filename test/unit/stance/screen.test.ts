import { expect, it } from "vitest";
import { loadEngineData } from "../../../scripts/lib/engine.ts";
import { DESK_FEATURES, loadModel } from "../../../src/stance/model.ts";
import { chanceToDecide, SCREEN_FEATURES, screenFeatures } from "../../../src/stance/screen.ts";
import { alone, type Standing, standings } from "../../../src/stance/standing.ts";
import { lay } from "./lay.ts";

const data = loadEngineData();
const { screen, calibration } = loadModel(data, data.calibration);

const STATEMENT = "Sweden will send boats to the island.";
const whole = lay(STATEMENT, "Sweden will send boats to the island in May.");
const denied = lay(STATEMENT, "Sweden has ruled out sending boats to the island.");
const part = lay(STATEMENT, "Sweden once sold an island.");
const [besideOthers, ofPart] = standings([whole, part], [1, 0.2]) as [Standing, Standing];

it("tells what speaks of the statement from what only shares a word with it, whichever side it takes", () => {
  expect(chanceToDecide(screen, calibration.screen, whole, besideOthers)).toBeGreaterThan(0.5);
  expect(chanceToDecide(screen, calibration.screen, denied, alone(denied))).toBeGreaterThan(0.5);
  expect(chanceToDecide(screen, calibration.screen, part, ofPart)).toBeLessThan(0.1);
});

it("sees what the desk model sees of how much is found, and nothing else", () => {
  expect(SCREEN_FEATURES.filter((name) => !DESK_FEATURES.includes(name))).toEqual([]);
  const [covered, behind] = ["covered", "behind"].map((name) => SCREEN_FEATURES.indexOf(name)) as [number, number];
  expect(screenFeatures(whole, besideOthers)[covered]).toBe(1);
  expect(screenFeatures(part, ofPart)[covered]).toBeLessThan(0.6);
  expect(screenFeatures(part, ofPart)[behind]).toBeGreaterThan(0.4);
});

import { expect, it } from "vitest";
import { alone, fillStanding, STANDING_NAMES, standings } from "../../../src/stance/standing.ts";
import { lay } from "./lay.ts";

const STATEMENT = "Sweden sent boats to the island.";
const whole = lay(STATEMENT, "Sweden sent boats to the island in May.");
const part = lay(STATEMENT, "Sweden sent boats.");

it("measures a sentence by the one that speaks of most of the statement", () => {
  const [first, second] = standings([whole, part], [1, 0.5]);
  expect(first).toMatchObject({ behind: 0, ahead: 0, lacking: 0, relevance: 1, lead: alone(part).lead });
  expect(second).toMatchObject({ ahead: 1, relevance: 0.5, lead: 0.5 });
  expect(second?.behind).toBeGreaterThan(0.1);
  expect(second?.lacking).toBeCloseTo(second?.behind ?? 0, 9);
});

it("tells a word that no sentence has from one that only this sentence lacks", () => {
  const invented = "Sweden sent boats to the xylotheque.";
  const [here, there] = standings([lay(invented, "Sweden sent boats."), lay(invented, "Sweden sent boats.")], [1, 1]);
  expect(here).toEqual(there);
  expect(here).toMatchObject({ behind: 0, lacking: 0, attained: 1 });
  expect(here?.attainable).toBeLessThan(1);
});

it("gives a sentence that is alone the whole of what there is, and the greatest lead", () => {
  expect(alone(part)).toMatchObject({ behind: 0, ahead: 0, attained: 1, lacking: 0, relevance: 1 });
  const [, nothing] = standings([part, null], [1, 0.01]);
  expect(nothing).toBeNull();
  expect(standings([part, null], [1, 0.01])[0]?.lead).toBe(alone(part).lead);
  expect(standings([null], [1])).toEqual([null]);
});

it("writes a feature for each name", () => {
  const out = new Float32Array(STANDING_NAMES.length + 1).fill(-1);
  fillStanding(alone(part), out, 1);
  expect(out[0]).toBe(-1);
  expect([...out.slice(1)].every((value) => value >= 0)).toBe(true);
});

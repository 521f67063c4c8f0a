import { expect, it } from "vitest";
import { sigmoid } from "../../../src/core/sigmoid.ts";

it.each([
  [0, 0.5],
  [Math.log(3), 0.75],
  [-Math.log(3), 0.25],
])("makes of the log-odds %d the probability %d", (logOdds, probability) => {
  expect(sigmoid(logOdds)).toBeCloseTo(probability, 12);
});

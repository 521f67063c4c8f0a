import { expect, it } from "vitest";
import { offsets } from "../../../src/core/offsets.ts";

it("tells where each list begins, and where the last one ends", () => {
  expect(offsets([2, 0, 3])).toEqual(Uint32Array.of(0, 2, 2, 5));
  expect(offsets(Uint8Array.of(200, 100))).toEqual(Uint32Array.of(0, 200, 300));
  expect(offsets([])).toEqual(Uint32Array.of(0));
});

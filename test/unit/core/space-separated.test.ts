import { expect, test } from "vitest";
import { spaceSeparated } from "../../../src/core/space-separated.ts";

test.each([
  [undefined, []],
  ["", []],
  [" \n", []],
  ["one", ["one"]],
  [" one\ttwo \n three ", ["one", "two", "three"]],
])("%j lists %j", (list, members) => {
  expect(spaceSeparated(list)).toEqual(members);
});

import { expect, it } from "vitest";
import { datelineLength } from "../../../src/language/dateline.ts";

it.each([
  ["PORT LEVIN - ", "The crew left."],
  ["ROME, Italy (AP) — ", "The crew left."],
  ["OSLO, June 2 – ", "The crew left."],
  ["", "NATO sent 500 troops – a record – to Norland."],
  ["", "EU-Norland talks failed - again."],
  ["", "The crew - all of it - left."],
])("%j opens %j", (dateline, rest) => {
  expect(datelineLength(dateline + rest)).toBe(dateline.length);
});

it("reads a long run of capitals once", () => {
  // What 2,000 of them take is microseconds; of a pattern that may split a word, 40 took seven seconds.
  expect(datelineLength(`${"A".repeat(2_000)} 5`)).toBe(0);
  expect(datelineLength(`${"AB ".repeat(2_000)}5`)).toBe(0);
}, 1_000);

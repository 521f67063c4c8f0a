import { expect, it } from "vitest";
import { hashKey } from "../../../src/core/hash.ts";
import { isReporting, isReportingLemma } from "../../../src/language/reporting.ts";

it.each([
  ["say", true],
  ["announce", true],
  ["believe", true],
  ["sail", false],
  ["said", false],
  ["deny", false],
])("%s reports: %s", (lemma, is) => {
  expect(isReportingLemma(lemma)).toBe(is);
  expect(isReporting(hashKey(lemma))).toBe(is);
});

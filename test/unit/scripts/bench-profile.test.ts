import { expect, it } from "vitest";
import { partOut, sourcesOf } from "../../../scripts/bench/profile.ts";

const BUNDLE = [
  "var x;",
  "// src/language/analyse.ts",
  "function analyse() {}",
  "// src/core/remember.ts",
  "function f() {}",
];
const node = (id: number, functionName: string, lineNumber: number, children: number[] = []) => ({
  id,
  callFrame: { functionName, url: lineNumber < 0 ? "" : "index.js", lineNumber },
  children,
});

it("knows the source file of each line of a bundle", () => {
  const [analyse, remember] = ["src/language/analyse.ts", "src/core/remember.ts"];
  expect(sourcesOf(BUNDLE.join("\n"))).toEqual(["", analyse, analyse, remember, remember]);
});

it("gives a sample to the part it was asked by, and none to waiting", () => {
  const profile = {
    nodes: [
      node(1, "(root)", -1, [2, 4, 5]),
      node(2, "analyse", 2, [3]),
      node(3, "f", 4),
      node(4, "(idle)", -1),
      node(5, "f", 4),
    ],
    samples: [3, 2, 4, 5, 1],
    timeDeltas: [100, 20, 5000, 30, 10],
  };
  const parts = partOut(profile, sourcesOf(BUNDLE.join("\n")), 10);
  expect(parts["reading the statement"]).toBeCloseTo(12);
  expect(parts["outside any of it: workerd, garbage collection"]).toBeCloseTo(4);
  expect(Object.values(parts).reduce((sum, us) => sum + us, 0)).toBeCloseTo(16);
});

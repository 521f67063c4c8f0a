import { expect, it } from "vitest";
import { loadEngine } from "../../scripts/lib/engine.ts";
import type { Engine } from "../../src/check/engine.ts";
import type { Article } from "../../src/corpus/archive.ts";
import { warmUp } from "../../src/engine.ts";
import { article } from "../support/article.ts";

const ARTICLE = article("a", "Council votes", "The council closed the bridge on Monday. It will open again in May.");

function analysedOnWarmUp(articles: readonly Article[]): string[] {
  const engine = loadEngine(articles);
  const analysed: string[] = [];
  const analyse: Engine["analyse"] = (text) => {
    analysed.push(text);
    return engine.analyse(text);
  };
  warmUp({ ...engine, analyse });
  return analysed;
}

it("warms up on sentences of the archive itself", () => {
  expect(analysedOnWarmUp([ARTICLE])).toEqual(["Council votes", "The council closed the bridge on Monday."]);
});

it("has nothing to warm up on in an archive without sentences", () => {
  expect(analysedOnWarmUp([])).toEqual([]);
});

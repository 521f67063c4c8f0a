import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unstable_readConfig as readConfig, type Unstable_Config } from "wrangler";
import { VERSION } from "../../src/core/version.ts";

const ROOT = join(import.meta.dirname, "../..");

test("the engine's version is the package's", () => {
  expect(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version).toBe(VERSION);
});

test("the announced rate limit is the binding's", () => {
  const { ratelimits, vars }: Unstable_Config = readConfig({ config: join(ROOT, "wrangler.toml") });
  const { limit, period } = ratelimits.find(({ name }) => name === "CHECK_LIMIT")!.simple;
  expect(vars.CHECK_LIMIT_POLICY).toBe(`${limit};w=${period}`);
});

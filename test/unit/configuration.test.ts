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

test("the lockfile holds the binaries of every platform: without them `npm ci` refuses it everywhere", () => {
  const { packages }: Lockfile = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  const held = Object.keys(packages).map((path) =>
    path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
  );
  expect(wanted.filter((name) => !held.includes(name))).toEqual([]);
});

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

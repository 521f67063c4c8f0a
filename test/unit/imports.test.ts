import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const SRC = join(ROOT, "src");

/** What each floor may import besides itself; `index`, `worker` and `app` are the files at the top. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  core: [],
  language: ["core"],
  corpus: ["language", "core"],
  retrieval: ["corpus", "language", "core"],
  stance: ["language", "core"],
  check: ["retrieval", "stance", "corpus", "language", "core"],
  claims: ["check", "stance", "corpus", "language", "core"],
  http: ["check", "corpus", "language", "core"],
  hooks: ["http", "check", "corpus", "language", "core"],
  reports: ["http", "hooks", "claims", "check", "corpus", "language", "core"],
  app: ["http", "hooks", "reports", "claims", "check", "corpus", "core"],
  engine: ["check", "retrieval", "stance", "corpus", "language", "core"],
  worker: ["app", "engine", "http", "reports", "stance", "corpus", "language", "core"],
  index: ["worker"],
};

/** Packages that only some floors may know. */
const PACKAGE_FLOORS: Readonly<Record<string, readonly string[]>> = {
  hono: ["http", "hooks", "reports", "app"],
  minisearch: ["retrieval"],
};

/** Clock, randomness, network and console are passed in below these floors. */
const OUTSIDE_WORLD =
  /(?<![.\w])(Date\.now|Math\.random|performance\.now|crypto\.randomUUID|fetch|console\.\w+)\(|new Date\(\)/;
const MEETS_THE_WORLD = ["http", "hooks", "reports", "app", "worker", "index"];

interface Module {
  readonly path: string;
  readonly floor: string;
  readonly source: string;
  readonly imports: readonly string[];
}

const floorOf = (path: string): string => relative(SRC, path).split(sep)[0]!.replace(/\.ts$/, "");

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

const modules: readonly Module[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
  .map((name) => {
    const path = join(SRC, name);
    const source = withoutComments(readFileSync(path, "utf8"));
    const imports = [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!);
    return { path, floor: floorOf(path), source, imports };
  });

/** The files that a module imports, packages apart. */
const targetsOf = ({ path, imports }: Module): string[] =>
  imports.filter((specifier) => specifier.startsWith(".")).map((specifier) => join(dirname(path), specifier));

/** What each module does wrong, by its path; empty when all is well. */
const offences = (find: (module: Module) => readonly (string | undefined)[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    modules
      .map((module) => [relative(ROOT, module.path), find(module).filter((offence) => offence !== undefined)] as const)
      .filter(([, found]) => found.length > 0),
  );

test("every floor is in the table", () => {
  expect([...new Set(modules.map((module) => module.floor))].filter((floor) => !(floor in BELOW))).toEqual([]);
});

test("a module imports only from its own floor and those below", () => {
  const upward = (module: Module) =>
    targetsOf(module)
      .filter((target) => target.startsWith(SRC + sep))
      .map(floorOf)
      .filter((target) => target !== module.floor && !BELOW[module.floor]?.includes(target));
  expect(offences(upward)).toEqual({});
});

/** Circles still to be opened. Types only, so that no order of loading hangs on them. */
const KNOWN_CIRCLES = ["retrieval/expand.ts ↔ retrieval/names.ts"];

test("no modules import each other in a circle", () => {
  const targets = new Map(modules.map((module) => [module.path, targetsOf(module)]));
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const target of targets.get(from) ?? []) if (!seen.has(target)) reach(target, seen.add(target));
    return seen;
  };
  const reached = new Map(modules.map(({ path }) => [path, reach(path)]));
  const circles = modules
    .filter(({ path }) => reached.get(path)!.has(path))
    .map(({ path }) => [...reached.get(path)!].filter((other) => reached.get(other)?.has(path)))
    .map((circle) => circle.map((path) => relative(SRC, path)).sort());
  const found = new Set(circles.map((circle) => circle.join(" ↔ ")));
  expect([...found].filter((circle) => !KNOWN_CIRCLES.includes(circle))).toEqual([]);
});

test("Hono stays in the HTTP floors, MiniSearch in retrieval, and Node outside the Worker", () => {
  const foreign = ({ floor, imports }: Module) =>
    imports.filter(
      (specifier) =>
        specifier.startsWith("node:") || PACKAGE_FLOORS[specifier.split("/")[0]!]?.includes(floor) === false,
    );
  expect(offences(foreign)).toEqual({});
});

test("below HTTP nothing reads a clock, randomness, the network or the console", () => {
  const impure = ({ floor, source }: Module) =>
    MEETS_THE_WORLD.includes(floor) ? [] : [source.match(OUTSIDE_WORLD)?.[0]];
  expect(offences(impure)).toEqual({});
});

/** A file of one idea is no longer; a table may be. */
const MOST_LINES = 250;
const TABLES = ["language/gazetteer/countries.ts"];

test("no module is so long that it must have two ideas", () => {
  const long = modules.flatMap(({ path }) => {
    const lines = readFileSync(path, "utf8").trimEnd().split("\n").length;
    const name = relative(SRC, path);
    return lines > MOST_LINES && !TABLES.includes(name) ? [`${name}: ${lines}`] : [];
  });
  expect(long).toEqual([]);
});

import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** A project that runs in Node: pure functions, or a real server started from outside. */
const inNode = (name: string, testTimeout: number) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout, hookTimeout: testTimeout },
});

/** The plugin reads a developer's `.dev.vars`; with keys set there, every check would want one. */
const NO_SECRETS = { READ_KEYS: "", WRITE_KEYS: "" };

export default defineConfig({
  test: {
    projects: [
      inNode("unit", 10_000),
      {
        // The Worker itself, in workerd, with the bindings of the real wrangler.toml.
        plugins: [cloudflareTest({ wrangler: { configPath: "./wrangler.toml" }, miniflare: { bindings: NO_SECRETS } })],
        test: { name: "worker", include: ["test/worker/**/*.test.ts"], testTimeout: 20_000 },
      },
      inNode("e2e", 60_000),
      inNode("gold", 120_000),
      inNode("browser", 60_000),
    ],
  },
});

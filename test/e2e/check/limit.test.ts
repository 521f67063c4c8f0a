import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestHarness, unstable_readConfig as readConfig, type Unstable_Config } from "wrangler";

const ROOT = join(import.meta.dirname, "../../..");
const LIMIT = 5;

const { compatibility_date }: Unstable_Config = readConfig({ config: join(ROOT, "wrangler.toml") });
const server = createTestHarness({
  workers: [
    {
      config: {
        name: "limited",
        main: join(ROOT, "src/index.ts"),
        ...(compatibility_date && { compatibility_date }),
        vars: { CHECK_LIMIT_POLICY: `${LIMIT};w=60` },
        ratelimits: [{ name: "CHECK_LIMIT", namespace_id: "1", simple: { limit: LIMIT, period: 60 } }],
      },
    },
  ],
});

beforeAll(async () => void (await server.listen()));
afterAll(() => server.close());

test("the real binding lets a window's worth through, then says when to come back", async () => {
  const responses = [];
  for (let i = 0; i < 4 * LIMIT; i++) responses.push(await server.fetch("/v1/check?q=x"));
  const refused = responses.filter(({ status }) => status === 429);
  const answered = responses.filter(({ status }) => status === 200);
  expect(refused.length + answered.length).toBe(responses.length);
  expect(answered.length).toBeGreaterThanOrEqual(LIMIT);
  // The windows follow the clock: a burst over the edge of one has the allowance of two.
  expect(answered.length).toBeLessThanOrEqual(2 * LIMIT);
  for (const { headers } of refused) {
    expect(Number(headers.get("Retry-After"))).toBeGreaterThanOrEqual(1);
    expect(Number(headers.get("Retry-After"))).toBeLessThanOrEqual(60);
    expect(headers.get("RateLimit-Policy")).toBe(`"check";q=${LIMIT};w=60`);
  }
});

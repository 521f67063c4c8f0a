import { expect, test, vi } from "vitest";
import { incidents, service } from "./service.ts";

const CHECK = "/v1/check?q=x";

test("with READ_KEYS set, checks need one of the keys", async () => {
  const { get, post } = service({ READ_KEYS: "first second" });
  const refused = await get(CHECK);
  expect([refused.status, refused.headers.get("WWW-Authenticate")]).toEqual([401, 'Bearer realm="countercheck"']);
  expect(await refused.json()).toMatchObject({ type: "/problems/unauthorized" });
  for (const headers of [
    { "X-API-Key": "third" },
    { Authorization: "Bearer first second" },
    { Authorization: "Basic first" },
  ])
    expect((await get(CHECK, headers)).status).toBe(401);

  const got = await get(CHECK, { Authorization: "Bearer second" });
  expect([got.status, got.headers.get("Cache-Control")]).toEqual([200, "private, max-age=60"]);
  expect((await get(CHECK, { "X-API-Key": "first" })).status).toBe(200);
  expect((await post("/v1/check/batch", { statements: [] })).status).toBe(401);
  expect((await post("/v1/compare", { pairs: [] })).status).toBe(401);
  expect((await get("/healthz")).status).toBe(200);
});

test("over the limit a key is told to wait, another is not", async () => {
  const used = new Map<string, number>();
  const limit = ({ key }: { key: string }) => {
    used.set(key, (used.get(key) ?? 0) + 1);
    return Promise.resolve({ success: used.get(key)! <= 1 });
  };
  const { get } = service({ READ_KEYS: "a b", CHECK_LIMIT: { limit }, CHECK_LIMIT_POLICY: "1;w=60" });
  const first = await get(CHECK, { "X-API-Key": "a" });
  expect([first.status, first.headers.get("RateLimit-Policy")]).toEqual([200, '"check";q=1;w=60']);
  const second = await get(CHECK, { "X-API-Key": "a" });
  expect(second.status).toBe(429);
  expect(Number(second.headers.get("Retry-After"))).toBeGreaterThanOrEqual(1);
  expect(Number(second.headers.get("Retry-After"))).toBeLessThanOrEqual(60);
  expect(await second.json()).toMatchObject({ type: "/problems/rate-limited" });
  expect((await get(CHECK, { "X-API-Key": "b" })).status).toBe(200);
});

test("a batch counts as one request", async () => {
  const limit = vi.fn(() => Promise.resolve({ success: true }));
  const statements = Array(3).fill({ statement: "x" });
  expect((await service({ CHECK_LIMIT: { limit } }).post("/v1/check/batch", { statements })).status).toBe(200);
  expect(limit).toHaveBeenCalledTimes(1);
});

test("without bindings the service is open and unlimited", async () => {
  const response = await service({ CHECK_LIMIT: undefined, CHECK_LIMIT_POLICY: undefined } as object).get(CHECK);
  expect([response.status, response.headers.get("RateLimit-Policy")]).toEqual([200, null]);
});

test("every origin may read, none with credentials", async () => {
  const { get, send } = service();
  const simple = await get(CHECK, { Origin: "https://news.example" });
  expect(simple.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(simple.headers.get("Access-Control-Allow-Credentials")).toBeNull();
  const headers = { Origin: "https://news.example", "Access-Control-Request-Method": "POST" };
  const preflight = await send("/v1/check", { method: "OPTIONS", headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("Access-Control-Allow-Headers")).toContain("X-API-Key");
});

test("a list of origins lets those through only, problems included", async () => {
  const { get } = service({ ALLOWED_ORIGINS: "https://a.example https://b.example" });
  const allowed = await get("/v1/check", { Origin: "https://b.example" });
  expect([allowed.status, allowed.headers.get("Access-Control-Allow-Origin")]).toEqual([422, "https://b.example"]);
  expect((await get(CHECK, { Origin: "https://c.example" })).headers.get("Access-Control-Allow-Origin")).toBeNull();
});

test("what nobody foresaw is a 500 that tells nothing, and the log does not hold the statement", async () => {
  const limit = () => Promise.reject(new Error("secret statement"));
  const log = vi.spyOn(console, "error");
  const response = await service({ CHECK_LIMIT: { limit } }).get("/v1/check?q=secret%20statement", {
    "X-Request-Id": "r-1",
  });
  expect([response.status, response.headers.get("X-Request-Id")]).toEqual([500, "r-1"]);
  expect(await response.text()).not.toContain("secret");
  expect(incidents.at(-1)).toMatchObject({ requestId: "r-1", error: "Error" });
  expect(JSON.stringify(incidents)).not.toContain("secret");
  expect(log).not.toHaveBeenCalled();
});

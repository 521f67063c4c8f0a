import { expect, test } from "vitest";
import { service } from "./service.ts";

const { get, post, send } = service();
const JSON_TYPE = { "Content-Type": "application/json" };

/** Every problem has the RFC's media type, a kind of its own and a request id, and tells nothing of the inside. */
async function expectProblem(response: Response, status: number, kind: string, pointer?: string) {
  expect(response.status).toBe(status);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(response.headers.get("X-Request-Id")).toMatch(/^[\w-]+$/);
  const text = await response.text();
  expect(text).not.toMatch(/\\n|\.ts\b|node_modules/);
  // Zod's own words are for programmers.
  expect(text).not.toMatch(/expected|Invalid input|Too (?:big|small)/);
  const problem = JSON.parse(text);
  expect(problem).toMatchObject({ type: `/problems/${kind}`, status });
  expect(problem.title).toBeTruthy();
  expect(problem.detail).toBeTruthy();
  if (pointer !== undefined)
    expect(problem.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
}

test.each<[string, unknown, string]>([
  ["an empty statement", { statement: "" }, "/statement"],
  ["a blank statement", { statement: " \n\t" }, "/statement"],
  ["1,001 characters", { statement: "x".repeat(1001) }, "/statement"],
  ["a statement that is a number", { statement: 5 }, "/statement"],
  ["a statement that is null", { statement: null }, "/statement"],
  ["no statement", {}, "/statement"],
  ["a list", [], ""],
  ["null", null, ""],
  ["limit 0", { statement: "x", limit: 0 }, "/limit"],
  ["limit 51", { statement: "x", limit: 51 }, "/limit"],
  ["limit as text", { statement: "x", limit: "5" }, "/limit"],
  ["30 February", { statement: "x", asOf: "2025-02-30" }, "/asOf"],
  ["a date and time", { statement: "x", publishedAfter: "2025-02-03T00:00:00Z" }, "/publishedAfter"],
  [
    "a range that ends before it begins",
    { statement: "x", publishedAfter: "2026-01-02", publishedBefore: "2026-01-01" },
    "/publishedAfter",
  ],
  ["a publisher that is a number", { statement: "x", publisher: 1 }, "/publisher"],
  ["a blank publisher in a list", { statement: "x", publisher: ["AFP", " "] }, "/publisher/1"],
  ["a confidence above 1", { statement: "x", minConfidence: 2 }, "/minConfidence"],
  ["an empty list of publishers", { statement: "x", publisher: [] }, "/publisher"],
  ["too many publishers", { statement: "x", publisher: Array(101).fill("AFP") }, "/publisher"],
])("POST /v1/check with %s is 422", async (_, body, pointer) => {
  await expectProblem(await post("/v1/check", body), 422, "invalid-request", pointer);
});

test.each([
  ["no q", "", "/q"],
  ["a blank q", "?q=%20", "/q"],
  ["two q", "?q=a&q=b", "/q"],
  ["limit=0", "?q=a&limit=0", "/limit"],
  ["asOf=2025-02-30", "?q=a&asOf=2025-02-30", "/asOf"],
])("GET /v1/check with %s is 422", async (_, query, pointer) => {
  await expectProblem(await get(`/v1/check${query}`), 422, "invalid-request", pointer);
});

test.each([
  ["an empty body", ""],
  ["half a document", '{"statement": "It'],
  ["no JSON", "statement=x"],
])("%s is 400", async (_, body) => {
  await expectProblem(await post("/v1/check", body), 400, "malformed-json");
});

test("bytes that are not UTF-8 are 400", async () => {
  const body = new Uint8Array([...new TextEncoder().encode('{"statement":"caf'), 0xe9, 0x22, 0x7d]);
  await expectProblem(await send("/v1/check", { method: "POST", headers: JSON_TYPE, body }), 400, "malformed-json");
});

test.each(["q=%ff%fe%E0", "q=caf%E9", "q=a&utm=%C0%80", "q=%ED%A0%80", "%E9=1&q=a"])(
  "GET /v1/check?%s is 400: it is not UTF-8",
  async (query) => {
    await expectProblem(await get(`/v1/check?${query}`), 400, "malformed-query");
  },
);

test.each([
  ["q=caf%C3%A9+%F0%9F%98%80", "café 😀"],
  ["q=up+5%", "up 5%"],
  ["q=100%+of+caf%c3%a9", "100% of café"],
])("GET /v1/check?%s asks for “%s”", async (query, statement) => {
  expect(await (await get(`/v1/check?${query}`)).json()).toMatchObject({ statement });
});

test.each([
  ["a form", { "Content-Type": "application/x-www-form-urlencoded" }],
  ["text", { "Content-Type": "text/plain" }],
  ["a compressed body", { ...JSON_TYPE, "Content-Encoding": "gzip" }],
  ["a compressed body, in capitals", { ...JSON_TYPE, "Content-Encoding": "GZIP" }],
])("%s is 415", async (_, headers) => {
  await expectProblem(await post("/v1/check", { statement: "x" }, headers), 415, "unsupported-media-type");
});

test.each(["identity", "Identity", "IDENTITY", ""])("Content-Encoding: %s is no compression", async (coding) => {
  const headers = { ...JSON_TYPE, "Content-Encoding": coding };
  expect((await post("/v1/check", { statement: "x" }, headers)).status).toBe(200);
});

test("a body without a type is 415", async () => {
  const body = new TextEncoder().encode('{"statement":"x"}');
  await expectProblem(await send("/v1/check", { method: "POST", body }), 415, "unsupported-media-type");
});

test.each([
  ["/v1/check", 64],
  ["/v1/check/batch", 512],
  ["/v1/compare", 1024],
])("a body over %s's limit is 413", async (path, kibibytes) => {
  const body = JSON.stringify({ statement: "x".repeat(kibibytes * 1024) });
  await expectProblem(await post(path, body), 413, "body-too-large");
});

test.each(["/nowhere", "/v1", "/v1/check/", "/v2/check", "/v1/check/batch/1", "/problems/nothing"])(
  "%s is 404",
  async (path) => {
    await expectProblem(await get(path), 404, "not-found");
  },
);

test.each([
  ["PUT", "/v1/check", "POST, GET, HEAD"],
  ["DELETE", "/v1/check", "POST, GET, HEAD"],
  ["GET", "/v1/check/batch", "POST"],
  ["GET", "/v1/compare", "POST"],
  ["POST", "/healthz", "GET, HEAD"],
])("%s %s is 405 and says what is allowed", async (method, path, allow) => {
  const response = await send(path, { method });
  expect(response.headers.get("Allow")).toBe(allow);
  await expectProblem(response, 405, "method-not-allowed");
});

test("the type of a problem leads to a description of it", async () => {
  const { type } = await (await get("/v1/check")).json<{ type: string }>();
  expect(await (await get(type)).json()).toMatchObject({ type, status: 422 });
});

import { expect, test } from "vitest";
import type { Answer } from "../../src/check/answer.ts";
import { service } from "./service.ts";

const { get, post, send } = service();
const STATEMENT = "Kenland will build a bridge";

test("POST and GET give the same answer", async () => {
  const posted = await post("/v1/check", { statement: ` ${STATEMENT} `, publisher: "afp" });
  const got = await get(`/v1/check?q=${encodeURIComponent(STATEMENT)}&publisher=AFP&unknown=1`);
  expect(posted.headers.get("Content-Type")).toBe("application/json");
  const body = await posted.text();
  expect(await got.text()).toBe(body);
  const answer: Answer = JSON.parse(body);
  expect(answer).toMatchObject({ statement: STATEMENT, verdict: "REFUTES", supporting: [] });
});

test.each([
  ["one publisher of several", "publisher=BBC&publisher=afp", "REFUTES"],
  ["another publisher", "publisher=BBC", "NOT_ENOUGH_INFO"],
  ["as of that day", "asOf=2025-08-16", "REFUTES"],
  ["as of the day before", "asOf=2025-08-15", "NOT_ENOUGH_INFO"],
  ["published after", "publishedAfter=2025-08-17", "NOT_ENOUGH_INFO"],
  ["a higher bar", "minConfidence=0.95", "NOT_ENOUGH_INFO"],
])("%s", async (_, query, verdict) => {
  expect(await (await get(`/v1/check?q=x&${query}`)).json()).toMatchObject({ verdict });
});

test("1,000 characters outside the basic plane pass, and types with +json and a charset", async () => {
  const headers = { "Content-Type": "application/vnd.example+json; charset=utf-8" };
  expect((await post("/v1/check", { statement: "😀".repeat(1000) }, headers)).status).toBe(200);
});

test("a strong ETag stands for the request and is answered with 304", async () => {
  const first = await get("/v1/check?q=x&limit=5");
  const etag = first.headers.get("ETag")!;
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
  expect(first.headers.get("Cache-Control")).toBe("public, max-age=60");
  expect((await get("/v1/check?limit=5&q=x&utm=1")).headers.get("ETag")).toBe(etag);
  expect((await get("/v1/check?q=y")).headers.get("ETag")).not.toBe(etag);

  for (const condition of [etag, `"other", W/${etag}`, "*"]) {
    const again = await get("/v1/check?q=x", { "If-None-Match": condition });
    expect([again.status, again.headers.get("ETag"), await again.text()]).toEqual([304, etag, ""]);
  }
  expect((await get("/v1/check?q=x", { "If-None-Match": '"other"' })).status).toBe(200);
});

test("HEAD has the headers and no body", async () => {
  const response = await send("/v1/check?q=x", { method: "HEAD" });
  expect([response.status, await response.text()]).toEqual([200, ""]);
  expect(response.headers.get("ETag")).toBeTruthy();
});

test("the service says how it is", async () => {
  const health = await (await get("/healthz")).json();
  expect(health).toEqual({
    status: "ok",
    version: "0.0.0",
    corpus: { digest: "sha256-test", articles: 1, sentences: 1 },
  });
});

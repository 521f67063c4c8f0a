import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ghostHeaders, ghostPost } from "./ghost-post.ts";
import { type Service, startService } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const ghost = (body: string, headers: Record<string, string> = {}) =>
  service.post("/v1/hooks/ghost", body, { ...ghostHeaders(body), ...headers });

async function refused(answer: Promise<{ status: number; json(): Promise<unknown> }>, status: number, kind: string) {
  const { status: actual, json } = await answer.then(async (found) => {
    const parsed = await found.json();
    return { status: found.status, json: parsed };
  });
  expect({ actual, json }).toMatchObject({ actual: status, json: { status, type: `/problems/${kind}` } });
}

describe("refused", () => {
  test("a hook nobody knows, and one whose secret is not set", async () => {
    await refused(service.post("/v1/hooks/drupal", "{}", {}), 404, "not-found");
    await refused(service.post("/v1/hooks/sanity", "{}", {}), 404, "not-found");
    await refused(service.post("/v1/hooks/constructor", "{}", {}), 404, "not-found");
  });

  test("no signature, a wrong one, a stale one", async () => {
    const body = ghostPost(50);
    await refused(service.post("/v1/hooks/ghost", body, {}), 401, "untrusted-webhook");
    await refused(service.post("/v1/hooks/ghost", `${body} `, ghostHeaders(body)), 401, "untrusted-webhook");
    await refused(
      service.post("/v1/hooks/ghost", body, ghostHeaders(body, Date.now() - 301_000)),
      401,
      "untrusted-webhook",
    );
    await refused(
      service.post("/v1/hooks/ghost", body, ghostHeaders(body, Date.now() + 302_000)),
      401,
      "untrusted-webhook",
    );
  });

  test("truncated JSON, another charset, bytes that are not UTF-8", async () => {
    const body = ghostPost(50);
    await refused(ghost(body.slice(0, -20)), 400, "malformed-json");
    await refused(ghost(body, { "content-type": "application/json; charset=iso-8859-1" }), 400, "malformed-json");
    const latin1 = Uint8Array.from([...Buffer.from('{"post":"'), 0xe9, ...Buffer.from('"}')]);
    const now = Date.now();
    const signature = createHmac("sha256", "ghost-secret").update(latin1).update(String(now)).digest("hex");
    const headers = { "x-ghost-signature": `sha256=${signature}, t=${now}` };
    await refused(service.post("/v1/hooks/ghost", latin1, headers), 400, "malformed-json");
  });

  test("a body that is no JSON by its type", async () => {
    await refused(
      ghost(ghostPost(50), { "content-type": "application/x-www-form-urlencoded" }),
      415,
      "unsupported-media-type",
    );
  });

  test("10 MB", async () => {
    await refused(ghost(ghostPost(1_000_000)), 413, "body-too-large");
  });

  test("an array, a number, a post that is none", async () => {
    await refused(ghost("[]"), 422, "invalid-request");
    await refused(ghost("7"), 422, "invalid-request");
    await refused(ghost('{"post":"draft"}'), 422, "invalid-request");
  });

  test("a GET", async () => {
    expect((await service.get("/v1/hooks/ghost")).status).toBe(405);
  });
});

describe("accepted, and nothing done", () => {
  test.each([
    ["a deleted post", { post: { current: {}, previous: { id: "1", title: "Gone", html: "<p>Gone.</p>" } } }],
    ["an unknown event", { member: { current: { id: "1", email: "reader@example.org" } } }],
    ["a post without text", { post: { current: { id: "1", title: "Empty", html: null } } }],
  ])("%s", async (_name, payload) => {
    const answer = await ghost(JSON.stringify(payload));
    expect(answer.status).toBe(202);
    expect(await answer.json()).toMatchObject({ status: "ignored" });
  });
});

describe("accepted, and its end is clear", () => {
  test("an article of a hundred thousand sentences", async () => {
    const claim = "The harbour council will build a second ferry terminal in Eastport.";
    const text = `<p>${claim}</p><p>${"It is so. ".repeat(100_000)}</p>`;
    // The fastest of three: the machine runs other tests meanwhile.
    const times: number[] = [];
    const reports: string[] = [];
    for (const id of ["long-1", "long-2", "long-3"]) {
      const start = performance.now();
      const answer = await ghost(JSON.stringify({ post: { current: { id, title: "Long", html: text } } }));
      times.push(performance.now() - start);
      expect(answer.status).toBe(202);
      reports.push(((await answer.json()) as { report: string }).report);
    }
    expect(Math.min(...times)).toBeLessThan(300);
    for (const report of reports)
      expect((await service.until(report, "completed")).claims).toMatchObject([{ text: claim }]);
  });

  test("an HTML bomb", async () => {
    const html = `${"<div><b>".repeat(100_000)}<p>The ferry company carried 412,000 passengers across the strait in 2025.</p>`;
    const answer = await ghost(JSON.stringify({ post: { current: { id: "bomb", title: "Bomb", html } } }));
    expect(answer.status).toBe(202);
    const { report } = (await answer.json()) as { report: string };
    expect((await service.until(report, "completed")).claims).toHaveLength(1);
  });
});

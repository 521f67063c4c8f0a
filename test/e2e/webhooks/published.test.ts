import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../../src/reports/report.ts";
import { ghostHeaders, ghostPost } from "./ghost-post.ts";
import { startReceiver } from "./receiver.ts";
import { CALLBACK_SECRET, type Service, startService } from "./service.ts";

type Receiver = Awaited<ReturnType<typeof startReceiver>>;

describe("a post published in Ghost", () => {
  let receiver: Receiver;
  let service: Service;
  let accepted: Response;
  let tookMs: number;
  let body: string;

  beforeAll(async () => {
    receiver = await startReceiver();
    service = await startService({ CALLBACK_URL: receiver.url });
    // The first delivery starts the Worker and its database, which in production have long been started.
    const deleted = JSON.stringify({ post: { current: {}, previous: { id: "0" } } });
    await service.post("/v1/hooks/ghost", deleted, ghostHeaders(deleted));
    await service.get("/v1/reports");
    body = ghostPost();
    const start = performance.now();
    accepted = (await service.post("/v1/hooks/ghost", body, ghostHeaders(body))) as unknown as Response;
    tookMs = performance.now() - start;
  });
  afterAll(async () => {
    await service.close();
    await receiver.close();
  });

  test("is accepted within 300 ms, whatever its length", () => {
    expect(accepted.status).toBe(202);
    expect(body.length).toBeGreaterThan(30_000);
    expect(tookMs).toBeLessThan(300);
  });

  test("comes back as a report that the reference library verifies", async () => {
    await receiver.until(1);
    const { headers, body: sent } = receiver.received[0]!;
    const verified = new Webhook(CALLBACK_SECRET).verify(sent, headers as Record<string, string>) as {
      type: string;
      timestamp: string;
      data: Report;
    };
    expect(verified.type).toBe("report.completed");
    expect(headers["webhook-id"]).toBe(verified.data.id);
    expect(verified.data.article).toEqual({
      id: "ghost-post-1",
      title: "A second terminal for Eastport",
      url: "https://herald.example/self/",
    });
    expect(verified.data.claims.map(({ text, result }) => [text, result.verdict])).toEqual([
      ["The harbour council will build a second ferry terminal in Eastport.", "REFUTES"],
      ["The ferry company carried 412,000 passengers across the strait in 2025.", "SUPPORTS"],
      // Only the article itself says so, and an article is not its own evidence.
      ["The harbour council approved 37 million euros for the new breakwater in 2025.", "NOT_ENOUGH_INFO"],
    ]);
    expect(verified.data.summary).toEqual({ SUPPORTS: 1, REFUTES: 1, DISPUTED: 0, NOT_ENOUGH_INFO: 1 });
  });

  test("has a report whose offsets point into its text", async () => {
    const { report } = (await accepted.clone().json()) as { report: string };
    const stored = (await service.until(report, "completed")) as unknown as Report & { text: string };
    for (const { text, start, end } of stored.claims) expect(stored.text.slice(start, end)).toBe(text);
  });

  test("is checked once, however often the webhook is replayed", async () => {
    const first = (await accepted.clone().json()) as { report: string };
    for (let i = 0; i < 3; i++) {
      const again = await service.post("/v1/hooks/ghost", body, ghostHeaders(body));
      expect(again.status).toBe(202);
      expect(await again.json()).toMatchObject({ status: "duplicate", report: first.report });
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(receiver.received).toHaveLength(1);
    const { reports } = (await (await service.get("/v1/reports")).json()) as { reports: unknown[] };
    expect(reports).toHaveLength(1);
  });
});

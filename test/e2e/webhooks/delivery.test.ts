import { Webhook } from "standardwebhooks";
import { afterEach, expect, test } from "vitest";
import { ghostHeaders, ghostPost } from "./ghost-post.ts";
import { startReceiver, type Treatment } from "./receiver.ts";
import { CALLBACK_SECRET, type Service, startService } from "./service.ts";

let stop: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(stop.map((close) => close()));
  stop = [];
});

async function publishTo(treatments: readonly Treatment[], vars: Record<string, string | undefined> = {}) {
  const receiver = await startReceiver(treatments);
  const service = await startService({ CALLBACK_URL: receiver.url, ...vars });
  stop = [() => service.close(), () => receiver.close()];
  return { receiver, service, report: await publish(service) };
}

async function publish(service: Service, body = ghostPost(300)): Promise<string> {
  const answer = await service.post("/v1/hooks/ghost", body, ghostHeaders(body));
  expect(answer.status).toBe(202);
  return ((await answer.json()) as { report: string }).report;
}

test("a receiver that fails twice and once stays silent gets the report at last, under one id", async () => {
  const { receiver, service, report } = await publishTo([500, 500, "silence"]);
  await receiver.until(4);
  await service.until(report, "completed");
  const webhook = new Webhook(CALLBACK_SECRET);
  for (const { headers, body } of receiver.received) webhook.verify(body, headers as Record<string, string>);
  expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"]))).toEqual(new Set([report]));
  expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(receiver.received).toHaveLength(4);
});

test("Retry-After is waited for", async () => {
  const { receiver, service, report } = await publishTo([{ status: 429, retryAfter: "3" }]);
  await receiver.until(1);
  const first = performance.now();
  await receiver.until(2);
  expect(performance.now() - first).toBeGreaterThan(2900);
  await service.until(report, "completed");
});

test("a redirect is not followed, and after seven tries the report is failed, readable, and listed so", async () => {
  const elsewhere = await startReceiver();
  const redirect = { status: 302, location: elsewhere.url };
  const { receiver, service, report } = await publishTo(Array(20).fill(redirect));
  const failed = await service.until(report, "failed", 40_000);
  expect(receiver.received).toHaveLength(7);
  expect(elsewhere.received).toHaveLength(0);
  await elsewhere.close();
  // The harness's own proxy turns the redirect into a 500; what is said of a redirect is tested in callback.test.ts.
  expect(failed.failure).toContain("given up after 7 tries");
  expect(failed.claims).toHaveLength(3);
  const { reports } = (await (await service.get("/v1/reports?status=failed")).json()) as { reports: { id: string }[] };
  expect(reports.map(({ id }) => id)).toEqual([report]);
});

test("a receiver that answers 410 is not asked again", async () => {
  const { receiver, service, report } = await publishTo([410]);
  expect((await service.until(report, "failed")).failure).toContain("410");
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(receiver.received).toHaveLength(1);
});

test("a private address is refused unless local callbacks are allowed", async () => {
  const { receiver, service, report } = await publishTo([], { ALLOW_LOCAL_CALLBACKS: undefined });
  expect((await service.until(report, "failed")).failure).toContain("https");
  expect(receiver.received).toHaveLength(0);
});

test("without a callback a report is complete once it is stored", async () => {
  const { receiver, service, report } = await publishTo([], { CALLBACK_URL: undefined });
  expect(await service.until(report, "completed")).toMatchObject({ attempts: 0, failure: null });
  expect(receiver.received).toHaveLength(0);
});

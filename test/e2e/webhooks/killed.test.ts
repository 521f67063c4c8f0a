import { afterEach, beforeEach, expect, test } from "vitest";
import { ghostHeaders, ghostPost } from "./ghost-post.ts";
import { startReceiver } from "./receiver.ts";
import { type Service, startService } from "./service.ts";

let receiver: Awaited<ReturnType<typeof startReceiver>>;
let service: Service;
beforeEach(async () => {
  receiver = await startReceiver();
  service = await startService({ CALLBACK_URL: receiver.url });
});
afterEach(async () => {
  await service.close();
  await receiver.close();
});

async function publish(id: string): Promise<string> {
  const body = ghostPost(300, id);
  return ((await (await service.post("/v1/hooks/ghost", body, ghostHeaders(body))).json()) as { report: string })
    .report;
}

async function deliveredOnce(ids: readonly string[]): Promise<void> {
  for (const id of ids) await service.until(id, "completed");
  // Time for a second delivery, were there one to come.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(receiver.received.map(({ headers }) => headers["webhook-id"]).sort()).toEqual([...ids].sort());
  const { n } = (await service.db.prepare("SELECT count(*) AS n FROM report").first()) as { n: number };
  expect(n).toBe(ids.length);
}

test("a consumer killed before its work: nothing lost, nothing double", async () => {
  await service.plant("die before", 2);
  await deliveredOnce([await publish("a"), await publish("b")]);
});

test("a consumer killed after its work, before the queue heard of it: nothing lost, nothing double", async () => {
  await service.plant("die after", 2);
  await deliveredOnce([await publish("a"), await publish("b")]);
});

test("an article that cannot be checked goes to the dead letters and is listed as failed; the next one is checked", async () => {
  await service.plant("poison", 7);
  const poisoned = await publish("poisoned");
  const failed = await service.until(poisoned, "failed");
  expect(failed.failure).toContain("could not check: TypeError");
  await service.until(await publish("sound"), "completed");
  const { reports } = (await (await service.get("/v1/reports?status=failed")).json()) as { reports: { id: string }[] };
  expect(reports.map(({ id }) => id)).toEqual([poisoned]);
});

test("work that the queue lost is handed over again by the sweep", async () => {
  const body = ghostPost(300, "lost");
  // A row as the hook leaves it when the Worker dies before the queue has taken the message.
  await service.plant("die before", 0);
  const id = await publish("first");
  await service.until(id, "completed");
  await service.db
    .prepare(
      `INSERT INTO report (id, hook, delivery_key, status, origin, article_id, title, format, content, created_at)
       SELECT 'rep_lost', hook, 'lost', 'queued', origin, 'lost', title, 'html', ?1, ?2 FROM report LIMIT 1`,
    )
    .bind((JSON.parse(body) as { post: { current: { html: string } } }).post.current.html, Date.now() - 10 * 60_000)
    .run();
  await service.worker.scheduled({ cron: "17 * * * *", scheduledTime: new Date() });
  await deliveredOnce([id, "rep_lost"]);
});

test("a second message for the same callback neither doubles it nor ends it early", async () => {
  await receiver.close();
  receiver = await startReceiver([500, 500, 500]);
  const port = new URL(receiver.url).port;
  await service.close();
  service = await startService({ CALLBACK_URL: `http://127.0.0.1:${port}/callback` });
  await service.plant("die after", 1);
  await deliveredAfterFailures(await publish("a"), 4);
});

async function deliveredAfterFailures(id: string, posts: number): Promise<void> {
  await service.until(id, "completed");
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(receiver.received).toHaveLength(posts);
}

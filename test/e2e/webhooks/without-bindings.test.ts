import { createHmac } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestHarness, type TestHarness } from "wrangler";

const ROOT = join(import.meta.dirname, "../../..");
/** A root of its own, where no `.dev.vars` lies. */
const RUN = join(ROOT, "dist/e2e");

let server: TestHarness;
beforeAll(async () => {
  mkdirSync(RUN, { recursive: true });
  server = createTestHarness({
    root: RUN,
    workers: [
      {
        config: {
          name: "countercheck-bare",
          main: join(ROOT, "test/e2e/webhooks/worker.ts"),
          compatibility_date: "2026-11-02",
          vars: { HOOK_SECRET_WORDPRESS: "old-secret new-secret", WRITE_KEYS: "key" },
        },
      },
    ],
  });
  await server.listen();
});
afterAll(() => server.close());

const POST = JSON.stringify({ post_id: 1, post: { ID: 1, post_title: "T", post_content: "<p>The text.</p>" } });

test.each(["old-secret", "new-secret"])(
  "a webhook is believed under %s, and told to come back when there is a database",
  async (secret) => {
    const headers = {
      "x-wp-webhook-signature": createHmac("sha256", secret).update(POST).digest("base64"),
      "content-type": "application/json",
    };
    const answer = await server.fetch("/v1/hooks/wordpress", { method: "POST", body: POST, headers });
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  },
);

test("reports and their pages answer 503", async () => {
  const headers = { authorization: "Bearer key" };
  for (const path of ["/v1/reports", "/v1/reports/rep_1", "/reports/rep_1"]) {
    expect((await server.fetch(path, { headers })).status).toBe(503);
  }
});
